package dev.nape.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Sentences by key, from a file of lines {@code key=sentence} beside a class. {@code {0}} and so on
 * are filled in; nothing else is special, and {@code #} begins a remark.
 *
 * <p>A page of code instead of {@code java.util.Properties}, because the class runs in a browser
 * too, where tables for every alphabet would have to travel along; and because the files are UTF-8.
 */
public final class Sentences {
  private static final int MORE = 0x3f;
  private static final int BITS = 6;

  private final Map<String, String> texts;

  private Sentences(Map<String, String> texts) {
    this.texts = Collections.unmodifiableMap(texts);
  }

  /** The file of that name, in the folder of that class. */
  public static Sentences beside(Class<?> owner, String name) {
    try (InputStream file = owner.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("no sentences in " + name);
      }
      return new Sentences(lines(text(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A sentence with its gaps filled.
   *
   * @throws IllegalArgumentException if there is none
   */
  public String text(String key, String... parts) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    for (int i = 0; i < parts.length; i++) {
      text = text.replace("{" + i + "}", parts[i]);
    }
    return text;
  }

  /** The sentence of that key, if there is one. */
  public Optional<String> find(String key) {
    return Optional.ofNullable(texts.get(key));
  }

  /** All of them. */
  public Map<String, String> all() {
    return texts;
  }

  private static Map<String, String> lines(String text) {
    Map<String, String> found = new HashMap<>();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      int sign = text.indexOf('=', from);
      if (text.charAt(from) != '#' && sign > from && sign < to) {
        found.put(text.substring(from, sign), text.substring(sign + 1, to));
      }
      from = to + 1;
    }
    return found;
  }

  /** UTF-8 of up to three bytes a character, which is every sign that words are made of. */
  private static String text(InputStream file) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int first = file.read(); first >= 0; first = file.read()) {
      if (first < 0x80) {
        text.append((char) first);
      } else if (first < 0xe0) {
        text.append((char) more(first & 0x1f, file));
      } else {
        text.append((char) more(more(first & 0xf, file), file));
      }
    }
    return text.toString();
  }

  private static int more(int high, InputStream file) throws IOException {
    return (high << BITS) | (file.read() & MORE);
  }
}
