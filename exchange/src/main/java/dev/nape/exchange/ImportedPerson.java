package dev.nape.exchange;

import dev.nape.diary.Attack;
import dev.nape.diary.Day;
import dev.nape.diary.Diary;
import java.util.List;

/**
 * One person of a file.
 *
 * @param person as the file names them; empty when the file is one person's and names nobody
 * @param attacks in the order of the file
 * @param days in the order of the file, at most one a date
 */
public record ImportedPerson(String person, List<Attack> attacks, List<ImportedDay> days) {

  public ImportedPerson {
    attacks = List.copyOf(attacks);
    days = List.copyOf(days);
  }

  /** The same as a diary; the cycles of a trial are left behind. */
  public Diary diary() {
    List<Day> plain = days.stream().map(ImportedDay::day).toList();
    return new Diary(attacks, plain);
  }
}
