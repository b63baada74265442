package dev.nape.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Sentences by key and language, with numbers in them: patterns of {@link MessageFormat}. A
 * language that is missing falls back on English and never on that of the machine.
 *
 * @param bundle such as {@code dev.nape.trial.words}
 */
public record Patterns(String bundle) {

  private static final ResourceBundle.Control ENGLISH_IS_THE_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

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
