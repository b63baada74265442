package dev.nape.exchange.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a comma-separated file, one at a time, in memory that does not grow with the file.
 */
public final class CsvFile {

  /** A longer cell is a mistake, most often a quote that is never closed. */
  static final int LONGEST_CELL = 1 << 18;

  private final CsvRow row = new CsvRow();
  private final CloseableIterator<CsvRow> rows;

  /**
   * Opens a file; the stream stays the caller's to close.
   *
   * @throws Unreadable when the first bytes show that this is no text
   */
  public CsvFile(InputStream in) throws IOException {
    rows =
        CsvReader.builder()
            .commentStrategy(CommentStrategy.NONE)
            .skipEmptyLines(true)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .maxBufferSize(LONGEST_CELL)
            .build(row, new Utf8Text(in))
            .iterator();
  }

  /**
   * The next row with anything in it; {@code null} at the end. The same object every time.
   *
   * @throws Unreadable when the content allows no further reading
   * @throws IOException when the stream fails
   */
  public @Nullable CsvRow next() throws IOException {
    try {
      while (rows.hasNext()) {
        CsvRow next = rows.next();
        if (!next.isBlank()) {
          return next;
        }
      }
      return null;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (CsvParseException e) {
      rethrowFaults(e);
      throw new Unreadable(row.lineOfNextCell(), "", keyFor(e));
    }
  }

  /**
   * The parser wraps whatever is thrown while it reads, even errors of the machine. Those are no
   * fault of the file.
   */
  private static void rethrowFaults(CsvParseException e) {
    switch (e.getCause()) {
      case Error fault -> throw fault;
      case RuntimeException fault -> throw fault;
      case null, default -> {}
    }
  }

  /** The parser has one exception for all its complaints, told apart by their words alone. */
  private static String keyFor(CsvParseException e) {
    String message = String.valueOf(e.getMessage());
    if (message.startsWith("Unclosed quoted field")) {
      return "file.unclosedQuote";
    }
    return message.startsWith("The maximum buffer size") ? "file.longCell" : "file.quoteInQuotes";
  }
}
