package dev.nape.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Every word of a session that is not knowledge: {@code words.properties}, and for a partner. */
final class SessionWords {
  private static final Map<String, String> WORDS = read("words.properties");
  private static final Map<String, String> PARTNER = read("partner.properties");

  private SessionWords() {}

  static String text(String key, String... parts) {
    String text = WORDS.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    for (int i = 0; i < parts.length; i++) {
      text = text.replace("{" + i + "}", parts[i]);
    }
    return text;
  }

  /** A step worded for the hands of somebody else, where it may be theirs. */
  static Optional<String> partner(String step) {
    return Optional.ofNullable(PARTNER.get(step));
  }

  /** Ids of all steps that are worded for somebody else's hands. */
  static Map<String, String> partner() {
    return PARTNER;
  }

  private static Map<String, String> read(String name) {
    Properties sentences = new Properties();
    try (InputStream file = SessionWords.class.getResourceAsStream(name)) {
      sentences.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> words = new HashMap<>();
    sentences.stringPropertyNames().forEach(key -> words.put(key, sentences.getProperty(key)));
    return Collections.unmodifiableMap(words);
  }
}
