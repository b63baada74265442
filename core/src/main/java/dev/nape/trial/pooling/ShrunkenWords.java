package dev.nape.trial.pooling;

import dev.nape.trial.interval.Interval;
import dev.nape.words.Phrases;
import java.util.List;
import java.util.Locale;

/** One person beside others, in plain sentences. */
public final class ShrunkenWords {

  private static final Phrases PHRASES = Phrases.beside(ShrunkenWords.class);

  private ShrunkenWords() {}

  /** The figure with its range, and how likely a benefit is; never a verdict. */
  public static List<String> sentences(Shrunken shrunken, Locale locale) {
    Interval range = shrunken.range();
    return List.of(
        PHRASES.text(
            locale,
            "shrunken",
            shrunken.people() - 1,
            limit(shrunken.value(), locale),
            limit(range.low(), locale),
            limit(range.high(), locale)),
        PHRASES.text(locale, "shrunken." + shrunken.benefit()));
  }

  private static String limit(double fewer, Locale locale) {
    return PHRASES.text(locale, fewer < 0 ? "limit.more" : "limit.fewer", Math.abs(fewer));
  }
}
