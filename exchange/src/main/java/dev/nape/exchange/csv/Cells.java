package dev.nape.exchange.csv;

import dev.nape.exchange.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one row after another, read as values. Every bad cell of a row is reported, not only
 * the first; afterwards {@link #areSound} tells whether the row can be used.
 */
public final class Cells {

  private final Header header;
  private final Consumer<Problem> problems;
  private CsvRow row;
  private boolean sound = true;

  /** For the rows under a header; {@code row} is any row, until {@link #turnTo} is called. */
  public Cells(Header header, CsvRow row, Consumer<Problem> problems) {
    this.header = header;
    this.row = row;
    this.problems = problems;
  }

  /** Goes on to a row; false when it has too few or too many cells to tell which is which. */
  public boolean turnTo(CsvRow next) {
    row = next;
    sound = next.size() == header.size();
    if (!sound) {
      problems.accept(
          Problem.at(
              next.line(),
              "",
              "row.ragged",
              Integer.toString(next.size()),
              Integer.toString(header.size())));
    }
    return sound;
  }

  /** Whether nothing was wrong with the row so far. */
  public boolean areSound() {
    return sound;
  }

  /** The line of the row. */
  public long line() {
    return row.line();
  }

  /** Reports a cell, and the row with it, as unusable. */
  public void reject(Column column, String key, String... arguments) {
    sound = false;
    problems.accept(Problem.at(row.line(), column.name(), key, arguments));
  }

  /** The text of a cell; empty when the file lacks the column. */
  public String text(Column column) {
    return column.isPresent() ? row.cell(column.index()) : "";
  }

  /** The text of a cell that must say something. */
  public String require(Column column) {
    String text = text(column);
    if (text.isBlank()) {
      reject(column, "value.missing");
    }
    return text;
  }

  /** Checks that the text of a cell is one of a few words, or empty. */
  public void oneOf(Column column, List<String> words) {
    String text = text(column);
    if (!text.isEmpty() && !words.contains(text)) {
      reject(column, "value.choice", text, String.join(", ", words));
    }
  }

  /** A whole number within bounds; empty when the cell is, or when it was rejected. */
  public OptionalInt number(Column column, int least, int most) {
    String text = text(column);
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    OptionalInt number = Numbers.whole(text);
    if (number.isEmpty() || number.getAsInt() < least || number.getAsInt() > most) {
      reject(column, "value.number", text, Integer.toString(least), Integer.toString(most));
      return OptionalInt.empty();
    }
    return number;
  }

  /** A date such as 2026-11-21; {@code null} when it was rejected. */
  public @Nullable LocalDate date(Column column, LocalDate latest) {
    String text = require(column);
    if (text.isBlank()) {
      return null;
    }
    LocalDate date = Numbers.isoDate(text);
    if (date == null) {
      reject(column, "value.date", text);
      return null;
    }
    return plausible(column, date, latest) ? date : null;
  }

  /** Rejects dates before 1900 and those in the future. */
  public boolean plausible(Column column, LocalDate date, LocalDate latest) {
    if (date.getYear() < 1900) {
      reject(column, "value.early", date.toString());
      return false;
    }
    if (date.isAfter(latest)) {
      reject(column, "value.future", date.toString());
      return false;
    }
    return true;
  }
}
