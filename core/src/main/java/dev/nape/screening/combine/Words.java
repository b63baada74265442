package dev.nape.screening.combine;

import dev.nape.words.Sentences;

/** The sentences that are ours and not the knowledge's; they stand in {@code words.properties}. */
final class Words {
  private static final Sentences TEXTS = Sentences.beside(Words.class, "words.properties");

  private Words() {}

  static String text(String key) {
    return TEXTS.text(key);
  }

  /** With {@code {0}} filled in. */
  static String text(String key, String argument) {
    return TEXTS.text(key, argument);
  }
}
