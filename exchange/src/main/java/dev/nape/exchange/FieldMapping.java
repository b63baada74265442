package dev.nape.exchange;

import dev.nape.exchange.text.Excerpt;
import dev.nape.exchange.text.Messages;
import java.util.Locale;

/**
 * What became of one column of a file.
 *
 * @param column its heading, as the file has it
 * @param meaning key of what it became, or of why it was not taken
 * @param dropped whether its values were left behind
 */
public record FieldMapping(String column, String meaning, boolean dropped) {

  public FieldMapping {
    column = Excerpt.of(column);
  }

  /** The meaning in words. */
  public String text(Locale locale) {
    return Messages.text(locale, "mapping." + meaning);
  }
}
