package dev.nape.trial;

import dev.nape.trial.pooling.Pooled;
import dev.nape.words.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Findings in words; every word stands in {@code words.properties}, one file per language. */
public final class Words {

  private static final Phrases PHRASES = Phrases.beside(Words.class);

  /** Below this the difference prints as 0.0, and is called none. */
  private static final double SAME = 0.05;

  private Words() {}

  /** A finding in two to four plain sentences. */
  public static String of(Finding finding, Locale locale) {
    return switch (finding) {
      case FirstAnswer answer -> of(answer, locale);
      case CycleAnswer answer -> CycleWords.of(answer, OptionalDouble.empty(), locale);
    };
  }

  /**
   * The same, with the figure that results from seeing this person beside others; a decided verdict
   * always comes with it where it exists.
   *
   * @param shrunken fewer days per 28, see {@link dev.nape.trial.pooling.Pooled#shrink}
   */
  public static String of(CycleAnswer answer, double shrunken, Locale locale) {
    return CycleWords.of(answer, OptionalDouble.of(shrunken), locale);
  }

  /**
   * The same one by one; the first is the one for a card.
   *
   * @param shrunken empty when there are too few other people
   */
  public static List<String> sentences(CycleAnswer answer, OptionalDouble shrunken, Locale locale) {
    return CycleWords.sentences(answer, shrunken, locale);
  }

  private static String of(FirstAnswer answer, Locale locale) {
    return String.join(" ", sentences(answer, locale));
  }

  /** What was seen, and then, where there is anything to see, how little that proves. */
  public static List<String> sentences(FirstAnswer answer, Locale locale) {
    String days = text(locale, "days." + answer.outcome());
    if (answer.estimate().isEmpty()) {
      return List.of(text(locale, "observed." + lack(answer)));
    }
    Estimate estimate = answer.estimate().get();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        text(
            locale,
            "observed." + direction(estimate.fewerPer28()),
            Math.abs(estimate.fewerPer28()),
            days,
            limit(locale, estimate.range().low()),
            limit(locale, estimate.range().high())));
    Tally all = answer.baseline().plus(answer.on());
    if (all.yes() == 0) {
      sentences.add(text(locale, "observed.no-days", days));
    }
    if (all.yes() == all.observed()) {
      sentences.add(text(locale, "observed.every-day", days));
    }
    sentences.add(text(locale, "observed.not-proof"));
    return sentences;
  }

  /**
   * How the rates compare, for display beside the answer and never instead of it: the rate ratio,
   * and whether it halved, always with how often that happens by chance. Empty when there is
   * nothing to compare.
   */
  public static List<String> display(CycleAnswer answer, Locale locale) {
    List<String> sentences = new ArrayList<>();
    String days = text(locale, "days." + answer.outcome());
    answer.rateRatio().ifPresent(r -> sentences.add(text(locale, "randomised.ratio", r, days)));
    answer.isHalved().ifPresent(halved -> sentences.add(text(locale, "responder." + halved)));
    return sentences;
  }

  /** One end of a range in words: "1.5 more", "2.4 fewer". */
  static String limit(Locale locale, double fewer) {
    return text(locale, fewer < 0 ? "limit.more" : "limit.fewer", Math.abs(fewer));
  }

  private static String lack(FirstAnswer answer) {
    if (!answer.baseline().isEmpty()) {
      return "no-since";
    }
    return answer.on().isEmpty() ? "no-phase" : "no-before";
  }

  /** What a group of people shows, from the design its findings came from, and how far to go. */
  public static String of(Pooled pooled, Outcome outcome, boolean randomised, Locale locale) {
    String design = randomised ? "pooled.randomised." : "pooled.observed.";
    List<String> sentences = new ArrayList<>();
    sentences.add(
        text(
            locale,
            design + direction(pooled.mean()),
            pooled.count(),
            Math.abs(pooled.mean()),
            limit(locale, pooled.range().low()),
            limit(locale, pooled.range().high()),
            text(locale, "days." + outcome)));
    pooled
        .prediction()
        .ifPresent(p ->
            sentences.add(
                text(
                    locale, "pooled.prediction", limit(locale, p.low()), limit(locale, p.high()))));
    sentences.add(howFar(randomised, locale));
    return String.join(" ", sentences);
  }

  /** What results of a design, however large, do not show. */
  public static String howFar(boolean randomised, Locale locale) {
    return text(locale, randomised ? "pooled.randomised.as-done" : "pooled.observed.not-proof");
  }

  private static String direction(double fewer) {
    if (Math.abs(fewer) < SAME) {
      return "same";
    }
    return fewer > 0 ? "fewer" : "more";
  }

  static String text(Locale locale, String key, Object... arguments) {
    return PHRASES.text(locale, key, arguments);
  }
}
