package dev.nape.exchange.csv;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The headings of a file. */
public record Header(long line, List<String> names) {

  /**
   * Takes a row as headings.
   *
   * @throws Unreadable when a heading stands twice, or there are more than any diary has
   */
  public static Header of(CsvRow row) throws Unreadable {
    if (row.size() > CsvRow.MOST_CELLS) {
      throw new Unreadable(row.line(), "", "header.wide", Integer.toString(row.size()));
    }
    Set<String> seen = new HashSet<>();
    for (String name : row.cells()) {
      if (!name.isEmpty() && !seen.add(name)) {
        throw new Unreadable(row.line(), name, "header.twice", name);
      }
    }
    return new Header(row.line(), row.cells());
  }

  /** A column that may be there. */
  public Column column(String name) {
    return new Column(name, names.indexOf(name));
  }

  /**
   * A column that must be there.
   *
   * @throws Unreadable when the file lacks it
   */
  public Column require(String name) throws Unreadable {
    Column column = column(name);
    if (!column.isPresent()) {
      throw new Unreadable(line, name, "header.missing", name);
    }
    return column;
  }

  /**
   * Checks that there are no columns but these.
   *
   * @throws Unreadable when there is any other
   */
  public void allowOnly(List<String> known) throws Unreadable {
    for (String name : names) {
      if (!known.contains(name)) {
        List<String> named = known.stream().filter(heading -> !heading.isEmpty()).toList();
        throw new Unreadable(line, name, "header.unknown", name, String.join(", ", named));
      }
    }
  }

  int size() {
    return names.size();
  }
}
