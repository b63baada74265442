package dev.nape.exchange.intake;

import dev.nape.diary.Attack;
import dev.nape.exchange.FieldMapping;
import dev.nape.exchange.ImportedDay;
import dev.nape.exchange.ImportedDiary;
import dev.nape.exchange.Problem;
import dev.nape.exchange.csv.Unreadable;
import java.util.ArrayList;
import java.util.List;

/** Gathers what a format reads out of one file. */
public final class Intake {

  private final People people;
  private final int mostRows;
  private final List<Problem> problems = new ArrayList<>();
  private final List<FieldMapping> mappings = new ArrayList<>();
  private long problemCount;
  private long rows;

  /** With where the entries go, and how many rows there may be. */
  public Intake(People people, int mostRows) {
    this.people = people;
    this.mostRows = mostRows;
  }

  /**
   * Counts a row of data, good or bad.
   *
   * @throws Unreadable when there are more than are allowed
   */
  public void row(long line) throws Unreadable {
    rows++;
    if (rows > mostRows) {
      throw new Unreadable(line, "", "file.tooMany", Integer.toString(mostRows));
    }
  }

  /**
   * Adds a day, or the problem that there is one of its date already.
   *
   * @throws Unreadable when people come one at a time, and this one was handed over before
   */
  public void day(long line, String person, ImportedDay day) throws Unreadable {
    people.named(person, line).add(line, day).ifPresent(this::problem);
  }

  /** Adds an attack. */
  public void attack(long line, String person, Attack attack) throws Unreadable {
    people.named(person, line).add(attack);
  }

  /** Counts a problem, and lists it if it is among the first. */
  public void problem(Problem problem) {
    problemCount++;
    if (problems.size() < ImportedDiary.SHOWN) {
      problems.add(problem);
    }
  }

  /** Says what became of a column. */
  public void mapping(String column, String meaning, boolean dropped) {
    mappings.add(new FieldMapping(column, meaning, dropped));
  }

  /**
   * Call once, at the end of the file.
   *
   * @throws Unreadable when there was nothing under the headings
   */
  public void finish() throws Unreadable {
    if (rows == 0) {
      throw new Unreadable(0, "", "file.noRows");
    }
    people.finish();
  }

  /** Rows of data so far. */
  public long rows() {
    return rows;
  }

  /** The first problems, in the order of their lines. */
  public List<Problem> problems() {
    return problems;
  }

  /** All problems, listed or not. */
  public long problemCount() {
    return problemCount;
  }

  /** What became of each column. */
  public List<FieldMapping> mappings() {
    return mappings;
  }
}
