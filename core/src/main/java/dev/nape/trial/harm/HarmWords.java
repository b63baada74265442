package dev.nape.trial.harm;

import dev.nape.trial.Tally;
import dev.nape.words.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the watch sees, in plain sentences; the first is the one for a card. */
public final class HarmWords {

  private static final Phrases PHRASES = Phrases.beside(HarmWords.class);

  /** Below this a difference prints as 0 in 100, and is called none. */
  private static final double SAME = 0.005;

  private HarmWords() {}

  /** The verdict as a label. */
  public static String verdict(HarmVerdict verdict, Locale locale) {
    return text(locale, "verdict." + verdict);
  }

  /** Attacks after sessions, how sure that is, and what happened in sessions. */
  public static List<String> sentences(HarmWatch watch, Locale locale) {
    List<String> sentences = new ArrayList<>();
    sentences.add(text(locale, "watch." + headline(watch)));
    if (watch.difference().isPresent() && watch.range().isPresent()) {
      double difference = watch.difference().getAsDouble();
      sentences.add(
          text(
              locale,
              Math.abs(difference) < SAME ? "difference.same" : "difference",
              limit(difference, locale),
              limit(watch.range().get().low(), locale),
              limit(watch.range().get().high(), locale)));
    }
    if (watch.verdict() == HarmVerdict.MORE_ATTACKS_AFTER_SESSIONS) {
      sentences.add(text(locale, "watch.not-proof"));
    } else if (watch.range().filter(range -> range.high() > 0).isPresent()) {
      sentences.add(text(locale, "watch.small-harm"));
    }
    reactions(watch.reactions(), locale, sentences);
    return List.copyOf(sentences);
  }

  private static String headline(HarmWatch watch) {
    if (watch.verdict() != HarmVerdict.NOT_KNOWN_YET) {
      return watch.verdict().toString();
    }
    if (isShort(watch.afterSession())) {
      return "few-sessions";
    }
    return isShort(watch.otherSpans()) ? "few-other" : "NOT_KNOWN_YET";
  }

  private static boolean isShort(Tally spans) {
    return spans.observed() < HarmWatch.FEWEST_SPANS;
  }

  private static void reactions(Reactions reactions, Locale locale, List<String> sentences) {
    if (reactions.leftOut() > 0) {
      sentences.add(text(locale, "reactions.left-out", reactions.leftOut()));
    }
    if (reactions.reported() > 0) {
      sentences.add(text(locale, "reactions.reported", reactions.reported(), reactions.sessions()));
    }
    if (reactions.stopped() > 0) {
      sentences.add(text(locale, "reactions.stopped", reactions.stopped(), reactions.sessions()));
    }
  }

  /** Whether sessions still do what they did. */
  public static List<String> sentences(Drift drift, Locale locale) {
    return List.of(
        drift
            .fall()
            .map(fall ->
                text(locale, "drift.LESS_THAN_BEFORE", fall.before(), Math.max(0, fall.after())))
            .orElseGet(() -> text(locale, "drift." + drift.verdict())));
  }

  private static String limit(double share, Locale locale) {
    return text(locale, share < 0 ? "limit.fewer" : "limit.more", 100 * Math.abs(share));
  }

  private static String text(Locale locale, String key, Object... arguments) {
    return PHRASES.text(locale, key, arguments);
  }
}
