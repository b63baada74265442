package dev.nape.exchange;

import dev.nape.exchange.text.Excerpt;
import dev.nape.exchange.text.Messages;
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

  private static final String REPEATED = "row.repeated";

  public Problem {
    field = Excerpt.of(field);
    arguments = arguments.stream().map(Excerpt::of).toList();
  }

  /** A problem with one cell, or with a row when {@code field} is empty. */
  public static Problem at(long line, String field, String key, String... arguments) {
    return new Problem(line, field, key, List.of(arguments));
  }

  /** What is wrong, in one sentence, without the place. */
  public String text(Locale locale) {
    return Messages.text(locale, "problem." + key, arguments.toArray());
  }

  /**
   * Whether nothing was lost: the row says what an earlier row of the same person and date said,
   * and was counted once.
   */
  public boolean isRepetition() {
    return key.equals(REPEATED);
  }
}
