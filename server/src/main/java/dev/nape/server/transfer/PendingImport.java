package dev.nape.server.transfer;

import dev.nape.diary.Attack;
import dev.nape.diary.Day;
import dev.nape.exchange.Format;
import dev.nape.exchange.ImportedDay;
import dev.nape.exchange.ImportedDiary;
import dev.nape.exchange.ImportedPerson;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file that was read and waits for a yes.
 *
 * @param provisionalStart day 0 under which a file that counts days from a start was read
 */
record PendingImport(UUID id, ImportedDiary diary, LocalDate provisionalStart) {

  /** Whether the file counts days from the start of a treatment, and somebody must say when. */
  boolean countsFromAStart() {
    return diary.format() == Format.KOSTECKI_DILLON;
  }

  Optional<ImportedPerson> person(String name) {
    return diary.people().stream().filter(person -> person.person().equals(name)).findFirst();
  }

  /** A person's days, moved to where day 0 really was. */
  List<Day> days(ImportedPerson person, @Nullable LocalDate start) {
    long shift =
        start == null || !countsFromAStart() ? 0 : ChronoUnit.DAYS.between(provisionalStart, start);
    return person.days().stream()
        .map(ImportedDay::day)
        .map(day -> shift == 0 ? day : day.on(day.date().plusDays(shift)))
        .toList();
  }

  /** First and last date of anybody's records; empty when there are none. */
  Optional<Range> range() {
    Comparator<LocalDate> order = Comparator.naturalOrder();
    return dates()
        .min(order)
        .flatMap(first -> dates().max(order).map(last -> new Range(first, last)));
  }

  private Stream<LocalDate> dates() {
    return diary.people().stream()
        .flatMap(person ->
            Stream.concat(
                person.days().stream().map(day -> day.day().date()),
                person.attacks().stream().map(Attack::firstDay)));
  }

  /** First and last date, both included. */
  record Range(LocalDate first, LocalDate last) {}
}
