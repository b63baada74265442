package dev.nape.exchange.csv;

/**
 * A column that a format knows.
 *
 * @param index its position in this file, from 0; {@value #ABSENT} when the file lacks it
 */
public record Column(String name, int index) {

  static final int ABSENT = -1;

  /** Whether the file has it. */
  public boolean isPresent() {
    return index != ABSENT;
  }
}
