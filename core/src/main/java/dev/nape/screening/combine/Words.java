package dev.nape.screening.combine;

import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences that are ours and not the knowledge's; they stand in {@code words.properties}. */
final class Words {

  /** Knowledge has one language, and reasons beside it have the same. */
  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle(
          "dev.nape.screening.combine.words",
          Locale.ROOT,
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  private Words() {}

  static String text(String key) {
    return TEXTS.getString(key);
  }

  /** With {@code {0}} filled in. */
  static String text(String key, String argument) {
    return text(key).replace("{0}", argument);
  }
}
