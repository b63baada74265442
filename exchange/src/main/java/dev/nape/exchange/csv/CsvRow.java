package dev.nape.exchange.csv;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.Arrays;
import java.util.List;

/**
 * The row at which a {@link CsvFile} stands: valid until the next is read. Diaries say the same
 * things over and over, so a cell that equals the one above it is that very string, not a copy.
 */
public final class CsvRow extends CsvCallbackHandler<CsvRow> {

  /** No diary has more columns; what lies beyond is counted, and not kept. */
  static final int MOST_CELLS = 256;

  private final String[] cells = new String[MOST_CELLS];
  private int size;
  private long line;
  private long linesInCells;
  private RecordType type = RecordType.DATA;

  CsvRow() {
    Arrays.fill(cells, "");
  }

  /** The line in which the row begins, from 1. */
  public long line() {
    return line;
  }

  /** How many cells the row has, kept or not. */
  public int size() {
    return size;
  }

  /** The cell at a position from 0, unquoted; empty beyond the end of the row. */
  public String cell(int index) {
    return index < Math.min(size, MOST_CELLS) ? cells[index] : "";
  }

  /** Whether there is nothing in it: spreadsheets like to end their files with rows of commas. */
  public boolean isBlank() {
    for (int i = 0; i < Math.min(size, MOST_CELLS); i++) {
      if (!cells[i].isEmpty()) {
        return false;
      }
    }
    return size <= MOST_CELLS;
  }

  /** A copy that stays. */
  public List<String> cells() {
    return List.of(Arrays.copyOf(cells, Math.min(size, MOST_CELLS)));
  }

  /** The line in which the cell begins that was being read when something went wrong. */
  long lineOfNextCell() {
    return line + linesInCells;
  }

  @Override
  protected void beginRecord(long startingLine) {
    line = startingLine;
    linesInCells = 0;
    size = 0;
    type = RecordType.DATA;
  }

  @Override
  protected void addField(char[] buffer, int offset, int length, boolean quoted) {
    if (size < MOST_CELLS && !same(cells[size], buffer, offset, length)) {
      cells[size] = new String(buffer, offset, length);
    }
    if (quoted) {
      linesInCells += newlines(buffer, offset, length);
    }
    size++;
  }

  private static boolean same(String cell, char[] buffer, int offset, int length) {
    if (cell.length() != length) {
      return false;
    }
    for (int i = length - 1; i >= 0; i--) {
      if (cell.charAt(i) != buffer[offset + i]) {
        return false;
      }
    }
    return true;
  }

  private static long newlines(char[] buffer, int offset, int length) {
    long count = 0;
    for (int i = offset; i < offset + length; i++) {
      if (buffer[i] == '\r' || (buffer[i] == '\n' && !(i > offset && buffer[i - 1] == '\r'))) {
        count++;
      }
    }
    return count;
  }

  @Override
  protected void setEmpty() {
    type = RecordType.EMPTY;
  }

  /** Never called: comments are off. */
  @Override
  protected void setComment(char[] buffer, int offset, int length) {
    type = RecordType.COMMENT;
  }

  @Override
  protected RecordType getRecordType() {
    return type;
  }

  @Override
  protected int getFieldCount() {
    return size;
  }

  @Override
  protected CsvRow buildRecord() {
    return this;
  }
}
