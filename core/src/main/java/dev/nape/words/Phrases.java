package dev.nape.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Findings in words, from {@code words.properties} beside a class, one file per language. Patterns
 * are those of {@link MessageFormat}, so that numbers are written as the language writes them; for
 * what also runs in a browser there is {@link Sentences}.
 */
public final class Phrases {

  /** Without it, a missing language would fall back on the machine's, not on English. */
  private static final ResourceBundle.Control ENGLISH_IS_THE_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final String bundle;

  private Phrases(String bundle) {
    this.bundle = bundle;
  }

  /** The words in the folder of that class. */
  public static Phrases beside(Class<?> owner) {
    return new Phrases(owner.getPackageName() + ".words");
  }

  /**
   * A sentence with its gaps filled.
   *
   * @throws java.util.MissingResourceException if there is none
   */
  public String text(Locale locale, String key, Object... arguments) {
    String pattern =
        ResourceBundle.getBundle(bundle, locale, ENGLISH_IS_THE_FALLBACK).getString(key);
    return new MessageFormat(pattern, locale).format(arguments);
  }
}
