package dev.nape.exchange.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Looks up sentences and fills in what they speak of. */
public final class Messages {

  /** Without it, a missing language would fall back on the machine's, not on English. */
  private static final ResourceBundle.Control ENGLISH_IS_THE_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Messages() {}

  /** A sentence in a language, or in English where there is no translation. */
  public static String text(Locale locale, String key, Object... arguments) {
    String pattern =
        ResourceBundle.getBundle("dev.nape.exchange.messages", locale, ENGLISH_IS_THE_FALLBACK)
            .getString(key);
    return new MessageFormat(pattern, locale).format(arguments);
  }
}
