package dev.nape.exchange.intake;

import dev.nape.exchange.csv.CsvRow;
import dev.nape.exchange.csv.Unreadable;

/** A format, reading the rows under its heading into an {@link Intake}. */
public interface RowReader {

  /**
   * Reads one row.
   *
   * @throws Unreadable when the file makes no sense from here on
   */
  void read(CsvRow row) throws Unreadable;

  /**
   * The file has ended.
   *
   * @throws Unreadable when it cannot have ended yet
   */
  default void finish() throws Unreadable {}
}
