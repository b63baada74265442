package dev.nape.trial.relief;

import dev.nape.trial.Verdict;
import dev.nape.trial.interval.Interval;
import dev.nape.words.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Answers about relief in plain sentences; the first is the one for a card. */
public final class ReliefWords {

  private static final Phrases PHRASES = Phrases.beside(ReliefWords.class);

  /** Below this a change prints as 0.0, and is called none. */
  private static final double SAME = 0.05;

  private ReliefWords() {}

  /** What was seen, how sure that is, and what must be said beside it. */
  public static List<String> sentences(ReliefAnswer answer, Locale locale) {
    return switch (answer) {
      case ObservedRelief observed -> observed(observed, locale);
      case RandomisedRelief randomised -> randomised(randomised, locale);
    };
  }

  private static List<String> observed(ObservedRelief answer, Locale locale) {
    if (answer.change().isEmpty()) {
      return List.of(text(locale, "observed.nothing"));
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(compared(answer, locale));
    answer
        .difference()
        .ifPresent(d -> sentences.add(difference(d.estimate(), d.range(0.95), locale)));
    if (answer.massage().attacks() > 0 && answer.difference().isEmpty()) {
      sentences.add(text(locale, "observed.no-range"));
    }
    if (answer.unmatched() > 0 && answer.massage().attacks() > 0) {
      sentences.add(text(locale, "observed.unmatched", answer.unmatched()));
    }
    sentences.add(text(locale, "observed.not-proof"));
    return List.copyOf(sentences);
  }

  private static String compared(ObservedRelief answer, Locale locale) {
    if (answer.massage().attacks() > 0) {
      return text(
          locale,
          "observed.similar",
          change(answer.massage().change(), locale),
          change(answer.without().change(), locale));
    }
    return answer.expected().isPresent()
        ? text(
            locale,
            "observed.expected",
            change(answer.change(), locale),
            change(answer.expected(), locale))
        : text(locale, "observed.alone", change(answer.change(), locale));
  }

  private static List<String> randomised(RandomisedRelief answer, Locale locale) {
    List<String> sentences = new ArrayList<>();
    switch (answer.verdict()) {
      case HELPS, WORSE -> {
        sentences.add(decided(answer, locale));
        if (answer.confirmed()) {
          sentences.add(text(locale, "randomised.confirmed"));
        }
        sentences.add(text(locale, "randomised.overstates"));
      }
      case NO_MEANINGFUL_EFFECT -> {
        sentences.add(text(locale, "randomised.NO_MEANINGFUL_EFFECT"));
        soFar(answer, locale, sentences);
      }
      case NOT_CLEAR_YET, NOT_ANSWERABLE_ALONE -> {
        sentences.add(needed(answer, locale));
        soFar(answer, locale, sentences);
      }
    }
    secondary(answer, locale, sentences);
    answer.notices().stream()
        .sorted()
        .forEach(notice -> sentences.add(text(locale, "notice." + notice, answer.missing())));
    return List.copyOf(sentences);
  }

  /** For WORSE the limits turn round with the sign, so that the smaller harm is named first. */
  private static String decided(RandomisedRelief answer, Locale locale) {
    double points = answer.difference().orElseThrow().estimate();
    Interval range = answer.difference().orElseThrow().range(0.95);
    boolean worse = answer.verdict() == Verdict.Randomised.WORSE;
    return text(
        locale,
        "randomised." + answer.verdict(),
        Math.abs(points),
        worse ? -range.high() : range.low(),
        worse ? -range.low() : range.high());
  }

  private static void soFar(RandomisedRelief answer, Locale locale, List<String> sentences) {
    answer
        .difference()
        .ifPresent(d -> sentences.add(difference(d.estimate(), d.range(0.95), locale)));
  }

  private static String needed(RandomisedRelief answer, Locale locale) {
    int needed = answer.attacksNeeded().orElse(0);
    return needed == 0
        ? text(locale, "randomised.long-enough")
        : text(locale, "randomised." + answer.verdict(), needed);
  }

  private static void secondary(RandomisedRelief answer, Locale locale, List<String> sentences) {
    ReliefArm massage = answer.massage();
    ReliefArm without = answer.without();
    if (answer.painFree().isPresent()) {
      sentences.add(
          text(
              locale,
              "randomised.pain-free",
              massage.painFree(),
              massage.attacks(),
              without.painFree(),
              without.attacks()));
      sentences.add(
          text(
              locale,
              "randomised.halved",
              massage.halved(),
              massage.attacks(),
              without.halved(),
              without.attacks()));
    }
  }

  private static String difference(double points, Interval range, Locale locale) {
    String key = Math.abs(points) < SAME ? "difference.same" : "difference";
    return text(
        locale,
        key,
        limit(points, locale),
        limit(Math.clamp(range.low(), -10, 10), locale),
        limit(Math.clamp(range.high(), -10, 10), locale));
  }

  private static String limit(double points, Locale locale) {
    return text(locale, points < 0 ? "limit.less" : "limit.more", Math.abs(points));
  }

  private static String change(OptionalDouble change, Locale locale) {
    double points = change.orElse(0);
    if (Math.abs(points) < SAME) {
      return text(locale, "change.same");
    }
    return text(locale, points < 0 ? "change.fell" : "change.rose", Math.abs(points));
  }

  private static String text(Locale locale, String key, Object... arguments) {
    return PHRASES.text(locale, key, arguments);
  }
}
