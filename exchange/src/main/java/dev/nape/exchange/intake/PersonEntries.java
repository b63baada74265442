package dev.nape.exchange.intake;

import dev.nape.diary.Attack;
import dev.nape.exchange.ImportedDay;
import dev.nape.exchange.ImportedPerson;
import dev.nape.exchange.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the file says about one person, so far. */
public final class PersonEntries {

  private final String person;
  private final List<Attack> attacks = new ArrayList<>();
  private final List<ImportedDay> days = new ArrayList<>();
  private final List<Long> lines = new ArrayList<>();

  /** Built only when dates do not simply rise, as they do in nearly every file. */
  private @Nullable Map<LocalDate, Integer> placeByDate;

  private LocalDate last = LocalDate.MIN;

  PersonEntries(String person) {
    this.person = person;
  }

  String person() {
    return person;
  }

  void add(Attack attack) {
    attacks.add(attack);
  }

  /** Adds a day, unless there is one of the same date: then that is the problem. */
  Optional<Problem> add(long line, ImportedDay day) {
    LocalDate date = day.day().date();
    Integer earlier = date.isAfter(last) ? null : places().get(date);
    if (earlier != null) {
      String key = days.get(earlier).equals(day) ? "row.repeated" : "row.duplicate";
      return Optional.of(
          Problem.at(line, "date", key, date.toString(), Long.toString(lines.get(earlier))));
    }
    if (placeByDate != null) {
      placeByDate.put(date, days.size());
    }
    days.add(day);
    lines.add(line);
    last = date.isAfter(last) ? date : last;
    return Optional.empty();
  }

  private Map<LocalDate, Integer> places() {
    Map<LocalDate, Integer> places = placeByDate;
    if (places == null) {
      places = new HashMap<>();
      for (int i = 0; i < days.size(); i++) {
        places.put(days.get(i).day().date(), i);
      }
      placeByDate = places;
    }
    return places;
  }

  ImportedPerson toPerson() {
    return new ImportedPerson(person, attacks, days);
  }
}
