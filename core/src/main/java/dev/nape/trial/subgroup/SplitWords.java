package dev.nape.trial.subgroup;

import dev.nape.trial.interval.Interval;
import dev.nape.words.Phrases;
import java.util.List;
import java.util.Locale;

/** Kinds of people compared, in plain sentences. */
public final class SplitWords {

  private static final Phrases PHRASES = Phrases.beside(SplitWords.class);

  private SplitWords() {}

  /** What may be said; empty for a part too small to be spoken of. */
  public static List<String> sentences(Split split, Locale locale) {
    String kind = PHRASES.text(locale, "group." + split.subgroup());
    return switch (split) {
      case Split.Hidden hidden -> List.of();
      case Split.Collecting collecting -> List.of(PHRASES.text(locale, "split.collecting", kind));
      case Split.Shown shown ->
          List.of(
              PHRASES.text(
                  locale,
                  "split.shown",
                  kind,
                  shown.with().count(),
                  limit(shown.with().mean(), locale),
                  shown.without().count(),
                  limit(shown.without().mean(), locale)),
              difference(shown.contrast().difference().range(0.95), locale));
    };
  }

  private static String difference(Interval range, Locale locale) {
    return PHRASES.text(
        locale,
        range.contains(0) ? "split.unclear" : "split.differs",
        limit(range.low(), locale),
        limit(range.high(), locale));
  }

  private static String limit(double fewer, Locale locale) {
    return PHRASES.text(locale, fewer < 0 ? "limit.more" : "limit.fewer", Math.abs(fewer));
  }
}
