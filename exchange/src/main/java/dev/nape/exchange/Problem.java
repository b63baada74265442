package dev.nape.exchange;

import java.util.List;
import java.util.Locale;

/**
 * One thing that is wrong with a file.
 *
 * @param line where, from 1; 0 when it concerns the file as a whole
 * @param field the heading of the column; empty when it concerns the row or the file
 * @param key which message
 * @param arguments what the message speaks of, shortened and without control characters
 */
public record Problem(long line, String field, String key, List<String> arguments) {

  static final String REPEATED = "row.repeated";

  public Problem {
    arguments = List.copyOf(arguments);
  }

  /** What is wrong, in one sentence, without the place. */
  public String text(Locale locale) {
    return Messages.text(locale, "problem." + key, arguments.toArray());
  }

  /**
   * Whether nothing was lost: the row says word for word what an earlier row said, and was counted
   * once.
   */
  public boolean isRepetition() {
    return key.equals(REPEATED);
  }
}
