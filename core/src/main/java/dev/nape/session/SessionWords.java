package dev.nape.session;

import dev.nape.words.Sentences;
import java.util.Map;
import java.util.Optional;

/** Every word of a session that is not knowledge: {@code words.properties}, and for a partner. */
final class SessionWords {
  private static final Sentences WORDS = Sentences.beside(SessionWords.class, "words.properties");
  private static final Sentences PARTNER =
      Sentences.beside(SessionWords.class, "partner.properties");

  private SessionWords() {}

  static String text(String key, String... parts) {
    return WORDS.text(key, parts);
  }

  /** A step worded for the hands of somebody else, where it may be theirs. */
  static Optional<String> partner(String step) {
    return PARTNER.find(step);
  }

  /** Ids of all steps that are worded for somebody else's hands. */
  static Map<String, String> partner() {
    return PARTNER.all();
  }
}
