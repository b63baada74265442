package dev.nape.server.demo;

import dev.nape.diary.Day;
import dev.nape.exchange.DiaryFiles;
import dev.nape.exchange.Format;
import dev.nape.exchange.ImportedDay;
import dev.nape.exchange.ImportedDiary;
import dev.nape.exchange.ImportedPerson;
import dev.nape.exchange.ReadOptions;
import dev.nape.server.account.People;
import dev.nape.server.account.Person;
import dev.nape.server.account.SignedIn;
import dev.nape.server.diary.Diaries;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Fills an empty demonstration with the 133 diaries of Kostecki-Dillon, Monette and Wong (1999),
 * moved so that each ends yesterday. Nothing in them is made up.
 */
@Component
@ConditionalOnProperty(name = "nape.demo", havingValue = "true")
class Demo implements SmartInitializingSingleton {

  private static final String DIARIES = "data/kostecki_dillon.csv";

  private final People people;
  private final Diaries diaries;
  private final InstantSource clock;
  private final List<Person> shown = new ArrayList<>();

  Demo(People people, Diaries diaries, InstantSource clock) {
    this.people = people;
    this.diaries = diaries;
    this.clock = clock;
  }

  /** Before the server takes visitors, so that the first of them finds everybody there. */
  @Override
  public void afterSingletonsInstantiated() {
    ZoneId zone = ZoneId.systemDefault();
    LocalDate yesterday = LocalDate.ofInstant(clock.instant(), zone).minusDays(1);
    var options = new ReadOptions(yesterday.minusYears(1), zone, Integer.MAX_VALUE, yesterday);
    try (InputStream file = new ClassPathResource(DIARIES).getInputStream()) {
      if (!(DiaryFiles.read(file, options) instanceof ImportedDiary read)) {
        throw new IllegalStateException(DIARIES + " cannot be read");
      }
      read.people().stream()
          .sorted(Comparator.comparingInt(Demo::compared).reversed())
          .forEach(person -> shown.add(add(person, yesterday, zone)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many days the smaller of the two phases has: who has a before and an after comes first. */
  private static int compared(ImportedPerson person) {
    int before =
        (int)
            person.days().stream()
                .filter(day -> day.day().phase() == dev.nape.diary.StudyPhase.BASELINE)
                .count();
    return Math.min(before, person.days().size() - before);
  }

  private Person add(ImportedPerson person, LocalDate last, ZoneId zone) {
    Person added = people.addDemo("Diary " + person.person(), zone);
    LocalDate end =
        person.days().stream()
            .map(day -> day.day().date())
            .max(Comparator.naturalOrder())
            .orElse(last);
    long shift = ChronoUnit.DAYS.between(end, last);
    List<Day> days =
        person.days().stream()
            .map(ImportedDay::day)
            .map(day -> day.on(day.date().plusDays(shift)))
            .toList();
    SignedIn.actingFor(
        added.id(),
        () -> diaries.addAll(added.id(), person.attacks(), days, Format.KOSTECKI_DILLON.name()));
    return added;
  }

  /** The diary in which a newcomer sees most. */
  Person first() {
    return shown.getFirst();
  }
}
