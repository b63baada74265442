package dev.nape.exchange.intake;

import dev.nape.exchange.csv.Unreadable;

/** Where the entries of a file go, person by person. */
public sealed interface People permits Everyone, OneByOne {

  /**
   * The entries of one person so far.
   *
   * @throws Unreadable when this person's entries are closed
   */
  PersonEntries named(String person, long line) throws Unreadable;

  /** The file has ended. */
  void finish();
}
