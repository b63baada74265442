package dev.nape.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** The sentences about randomised cycles. */
final class CycleWords {

  private CycleWords() {}

  static String of(CycleAnswer answer, OptionalDouble shrunken, Locale locale) {
    return String.join(" ", sentences(answer, shrunken, locale));
  }

  static List<String> sentences(CycleAnswer answer, OptionalDouble shrunken, Locale locale) {
    List<String> sentences = new ArrayList<>();
    switch (answer.verdict()) {
      case HELPS, WORSE -> decided(answer, shrunken, locale, sentences);
      case NO_MEANINGFUL_EFFECT -> {
        sentences.add(Words.text(locale, key(answer)));
        soFar(answer, locale, sentences);
      }
      case NOT_CLEAR_YET, NOT_ANSWERABLE_ALONE -> {
        sentences.add(weeks(answer, locale));
        soFar(answer, locale, sentences);
      }
    }
    answer.notices().stream()
        .sorted()
        .forEach(notice -> sentences.add(Words.text(locale, "notice." + notice)));
    return List.copyOf(sentences);
  }

  private static void decided(
      CycleAnswer answer, OptionalDouble shrunken, Locale locale, List<String> sentences) {
    sentences.add(estimate(answer, key(answer), locale));
    if (answer.confirmed()) {
      sentences.add(Words.text(locale, "randomised.confirmed"));
    }
    sentences.add(
        shrunken.isPresent()
            ? Words.text(locale, "randomised.beside-others", shrunken.getAsDouble())
            : Words.text(locale, "randomised.overstates"));
  }

  private static void soFar(CycleAnswer answer, Locale locale, List<String> sentences) {
    if (answer.estimate().isPresent()) {
      sentences.add(estimate(answer, "randomised.so-far", locale));
    }
  }

  private static String weeks(CycleAnswer answer, Locale locale) {
    return answer
        .weeksNeeded()
        .map(weeks -> Words.text(locale, key(answer, weeks), weeks.halving(), weeks.third()))
        .orElseGet(() -> Words.text(locale, "randomised.weeks-unknown"));
  }

  /** For WORSE the limits turn round with the sign, so that the smaller harm is named first. */
  private static String estimate(CycleAnswer answer, String key, Locale locale) {
    Estimate estimate = answer.estimate().orElseThrow();
    boolean worse = answer.verdict() == Verdict.Randomised.WORSE;
    int sign = worse ? -1 : 1;
    return Words.text(
        locale,
        key,
        Math.abs(estimate.fewerPer28()),
        Words.text(locale, "days." + answer.outcome()),
        sign * estimate.range().low(),
        sign * estimate.range().high(),
        Words.limit(locale, estimate.range().low()),
        Words.limit(locale, estimate.range().high()));
  }

  private static String key(CycleAnswer answer, WeeksNeeded weeks) {
    if (weeks.halving() > 0) {
      return key(answer);
    }
    return weeks.third() > 0 ? "randomised.long-enough" : "randomised.very-long";
  }

  private static String key(CycleAnswer answer) {
    return "randomised." + answer.verdict();
  }
}
