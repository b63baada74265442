package dev.nape.screening.combine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The sentences that are ours and not the knowledge's; they stand in {@code words.properties}. */
final class Words {
  private static final Properties TEXTS = read();

  private Words() {}

  private static Properties read() {
    Properties texts = new Properties();
    try (InputStream file = Words.class.getResourceAsStream("words.properties")) {
      texts.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  static String text(String key) {
    return Objects.requireNonNull(TEXTS.getProperty(key), key);
  }

  /** With {@code {0}} filled in. */
  static String text(String key, String argument) {
    return text(key).replace("{0}", argument);
  }
}
