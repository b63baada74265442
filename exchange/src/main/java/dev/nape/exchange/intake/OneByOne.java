package dev.nape.exchange.intake;

import dev.nape.exchange.ImportedPerson;
import dev.nape.exchange.csv.Unreadable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hands each person over as soon as the next begins, and keeps no more than their names' hashes.
 */
public final class OneByOne implements People {

  private final Consumer<ImportedPerson> each;
  private final NamesSeen seen = new NamesSeen();
  private @Nullable PersonEntries current;

  /** With what shall be done with each person. */
  public OneByOne(Consumer<ImportedPerson> each) {
    this.each = each;
  }

  @Override
  public PersonEntries named(String person, long line) throws Unreadable {
    PersonEntries entries = current;
    if (entries != null && entries.person().equals(person)) {
      return entries;
    }
    finish();
    if (!seen.add(person)) {
      throw new Unreadable(line, "person", "people.apart", person);
    }
    entries = new PersonEntries(person);
    current = entries;
    return entries;
  }

  @Override
  public void finish() {
    if (current != null) {
      each.accept(current.toPerson());
      current = null;
    }
  }

  /** How many have been handed over, or are about to be. */
  public long count() {
    return seen.size();
  }
}
