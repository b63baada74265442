package dev.nape.trial.forecast;

import dev.nape.words.Phrases;
import java.util.List;
import java.util.Locale;

/** What may be said about tomorrow, in plain sentences; the first is the one for a card. */
public final class ForecastWords {

  private static final Phrases PHRASES = Phrases.beside(ForecastWords.class);

  /** A rate is said as "1 day in N", at most so many. */
  private static final int RAREST = 30;

  private ForecastWords() {}

  /** One or two sentences. */
  public static List<String> sentences(Forecast forecast, Locale locale) {
    return switch (forecast) {
      case Forecast.Tomorrow tomorrow ->
          List.of(
              PHRASES.text(
                  locale,
                  "tomorrow",
                  (int) Math.round(10 * tomorrow.probability()),
                  rate(tomorrow.usual(), locale)),
              PHRASES.text(locale, "tomorrow.no-certainty"));
      case Forecast.AsUsual usual ->
          List.of(
              PHRASES.text(locale, "usual", rate(usual.usual(), locale)),
              PHRASES.text(
                  locale,
                  "usual." + usual.reason(),
                  usual.skill().map(Skill::days).orElse(0),
                  Skill.FEWEST_DAYS));
      case Forecast.Unknown unknown -> List.of(PHRASES.text(locale, "unknown"));
    };
  }

  /** "1 day in 5", or "4 days in 5" for frequent ones. */
  private static String rate(double share, Locale locale) {
    boolean often = share > 0.5;
    long in = Math.round(1 / Math.max(often ? 1 - share : share, 1.0 / (2 * RAREST)));
    if (in > RAREST) {
      return PHRASES.text(locale, often ? "rate.always" : "rate.never", RAREST);
    }
    return often && in > 2
        ? PHRASES.text(locale, "rate.often", in - 1, in)
        : PHRASES.text(locale, "rate", in);
  }
}
