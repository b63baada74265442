package dev.nape.words;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Sentences by their keys. They stand in the code as plain lines and not in files, because the
 * browser's compiler carries a file as text that does not compress.
 */
public final class Sentences {
  private final Map<String, String> byKey;

  private Sentences(Map<String, String> byKey) {
    this.byKey = Collections.unmodifiableMap(byKey);
  }

  /**
   * Reads lines of the shape {@code key=sentence}; empty lines say nothing.
   *
   * @throws IllegalArgumentException for a line without a key, and for a key that is there twice
   */
  public static Sentences of(String lines) {
    Map<String, String> byKey = new LinkedHashMap<>();
    for (int from = 0; from < lines.length(); ) {
      int to = lines.indexOf('\n', from);
      String line = lines.substring(from, to < 0 ? lines.length() : to);
      from += line.length() + 1;
      int is = line.indexOf('=');
      if (!line.isEmpty()
          && (is < 1 || byKey.put(line.substring(0, is), line.substring(is + 1)) != null)) {
        throw new IllegalArgumentException("no key, or one that is there twice: " + line);
      }
    }
    return new Sentences(byKey);
  }

  /**
   * The sentence for a key, with {@code {0}}, {@code {1}} … filled in.
   *
   * @throws IllegalArgumentException when there is none
   */
  public String text(String key, String... parts) {
    String text = byKey.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    for (int i = 0; i < parts.length; i++) {
      text = text.replace("{" + i + "}", parts[i]);
    }
    return text;
  }

  /** All of them, in their order. */
  public Map<String, String> all() {
    return byKey;
  }
}
