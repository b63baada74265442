package dev.nape.server.transfer;

import dev.nape.diary.Day;
import dev.nape.exchange.DiaryFiles;
import dev.nape.exchange.ImportedDiary;
import dev.nape.exchange.ImportedPerson;
import dev.nape.exchange.Problem;
import dev.nape.exchange.ReadOptions;
import dev.nape.exchange.RejectedFile;
import dev.nape.server.account.People;
import dev.nape.server.account.Person;
import dev.nape.server.account.PersonId;
import dev.nape.server.diary.Added;
import dev.nape.server.diary.Diaries;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading a diary file, showing what is in it, and adding it once somebody says yes. */
@Service
public class Imports {

  /** A century of days: whatever has more rows is not one person's diary. */
  private static final int MOST_ENTRIES = 50_000;

  private final PendingImports pending;
  private final Diaries diaries;
  private final People people;
  private final InstantSource clock;

  Imports(PendingImports pending, Diaries diaries, People people, InstantSource clock) {
    this.pending = pending;
    this.diaries = diaries;
    this.people = people;
    this.clock = clock;
  }

  /** What reading a file led to: something to look at, or one reason why not. */
  sealed interface Outcome {
    record Kept(UUID id) implements Outcome {}

    record Refused(Problem problem) implements Outcome {}
  }

  /** Reads a file and keeps what it holds until somebody says yes. Nothing is added yet. */
  Outcome read(PersonId me, InputStream file) throws IOException {
    ZoneId zone = people.me(me).map(Person::zone).orElse(ZoneOffset.UTC);
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    LocalDate start = today.minusYears(1);
    return switch (DiaryFiles.read(file, new ReadOptions(start, zone, MOST_ENTRIES, today))) {
      case RejectedFile rejected -> new Outcome.Refused(rejected.problem());
      case ImportedDiary diary -> new Outcome.Kept(pending.keep(me, diary, start));
    };
  }

  Optional<PendingImport> find(PersonId me, UUID id) {
    return pending.find(me, id);
  }

  /**
   * Adds one person of a file to the diary: all that is not there yet, or nothing.
   *
   * @param start the real day 0 of a file that counts days; {@code null} for other files
   */
  @Transactional
  Added add(PersonId me, PendingImport file, ImportedPerson person, @Nullable LocalDate start) {
    List<Day> days = file.days(person, start);
    Added added = diaries.addAll(me, person.attacks(), days, file.diary().format().name());
    pending.drop(me, file.id());
    return added;
  }

  void drop(PersonId me, UUID id) {
    pending.drop(me, id);
  }
}
