package dev.nape.exchange;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of this module, in one file per language. */
final class Messages {

  /** Without it, a missing language would fall back on the machine's, not on English. */
  private static final ResourceBundle.Control ENGLISH_IS_THE_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Messages() {}

  static String text(Locale locale, String key, Object... arguments) {
    String pattern =
        ResourceBundle.getBundle("dev.nape.exchange.messages", locale, ENGLISH_IS_THE_FALLBACK)
            .getString(key);
    return new MessageFormat(pattern, locale).format(arguments);
  }
}
