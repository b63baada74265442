package dev.nape.exchange.intake;

import dev.nape.exchange.ImportedPerson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps all people, in the order in which the file names them. */
public final class Everyone implements People {

  private final Map<String, PersonEntries> people = new LinkedHashMap<>();

  @Override
  public PersonEntries named(String person, long line) {
    return people.computeIfAbsent(person, PersonEntries::new);
  }

  @Override
  public void finish() {}

  /** Everyone with at least one good entry. */
  public List<ImportedPerson> all() {
    return people.values().stream().map(PersonEntries::toPerson).toList();
  }
}
