package dev.nape.exchange.day;

import dev.nape.diary.Answer;
import dev.nape.diary.Day;
import dev.nape.diary.Pain;
import dev.nape.diary.StudyPhase;
import dev.nape.exchange.ImportedDay;
import dev.nape.exchange.ReadOptions;
import dev.nape.exchange.csv.Cells;
import dev.nape.exchange.csv.Column;
import dev.nape.exchange.csv.CsvRow;
import dev.nape.exchange.csv.FormulaGuard;
import dev.nape.exchange.csv.Header;
import dev.nape.exchange.csv.Unreadable;
import dev.nape.exchange.intake.Intake;
import dev.nape.exchange.intake.RowReader;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Nape's own CSV: a row a day. */
public final class PlainRows implements RowReader {

  /** Every column, in the order in which Nape writes them. */
  public static final List<String> COLUMNS =
      List.of(
          "person",
          "date",
          "headache",
          "migraine",
          "pain",
          "acute_medication",
          "massage",
          "phase",
          "cycle");

  private static final Pain[] PAINS = new Pain[Pain.WORST + 1];
  private static final int LONGEST_NAME = 200;
  private static final int MOST_CYCLES = 10_000;

  static {
    for (int score = 0; score <= Pain.WORST; score++) {
      PAINS[score] = new Pain(score);
    }
  }

  private final Intake intake;
  private final LocalDate today;
  private final Cells cells;
  private final Column person;
  private final Column date;
  private final Column headache;
  private final Column migraine;
  private final Column pain;
  private final Column acuteMedication;
  private final Column massage;
  private final Column phase;
  private final Column cycle;

  /**
   * Takes the headings.
   *
   * @throws Unreadable when the headings are not those of the format
   */
  public PlainRows(CsvRow first, ReadOptions options, Intake intake) throws Unreadable {
    Header header = Header.of(first);
    header.allowOnly(COLUMNS);
    this.intake = intake;
    this.today = options.today();
    cells = new Cells(header, first, intake::problem);
    date = header.require("date");
    person = header.column("person");
    headache = header.column("headache");
    migraine = header.column("migraine");
    pain = header.column("pain");
    acuteMedication = header.column("acute_medication");
    massage = header.column("massage");
    phase = header.column("phase");
    cycle = header.column("cycle");
    header.names().forEach(name -> intake.mapping(name, name, false));
  }

  /** Whether a first row is the heading of this format, if perhaps a faulty one. */
  public static boolean owns(List<String> headings) {
    return headings.stream().anyMatch(COLUMNS::contains);
  }

  @Override
  public void read(CsvRow row) throws Unreadable {
    intake.row(row.line());
    if (!cells.turnTo(row)) {
      return;
    }
    String name = name();
    LocalDate when = cells.date(date, today);
    Day day = day(when);
    OptionalInt number = cells.number(cycle, 1, MOST_CYCLES);
    if (day != null && cells.areSound()) {
      intake.day(row.line(), name, new ImportedDay(day, number));
    }
  }

  /** What the cells say about a date; {@code null} when any of them was rejected. */
  private @Nullable Day day(@Nullable LocalDate when) {
    Answer headaches = answer(headache);
    Answer migraines = answer(migraine);
    Pain worst = pain();
    Answer medicated = answer(acuteMedication);
    Answer massaged = answer(massage);
    StudyPhase during = phase();
    rejectContradictions(headaches, migraines, worst);
    if (when == null || !cells.areSound()) {
      return null;
    }
    return new Day(
        when,
        headaches,
        migraines,
        worst,
        medicated,
        massaged,
        during,
        Day.Context.NOT_RECORDED,
        "");
  }

  private String name() {
    if (!person.isPresent()) {
      return "";
    }
    String name = FormulaGuard.unguard(cells.require(person));
    if (name.length() > LONGEST_NAME) {
      cells.reject(person, "value.long", name, Integer.toString(LONGEST_NAME));
    }
    return name;
  }

  private Answer answer(Column column) {
    return switch (cells.text(column)) {
      case "1" -> Answer.YES;
      case "0" -> Answer.NO;
      case "" -> Answer.NOT_RECORDED;
      case String other -> {
        cells.reject(column, "value.answer", other);
        yield Answer.NOT_RECORDED;
      }
    };
  }

  private @Nullable Pain pain() {
    OptionalInt score = cells.number(pain, 0, Pain.WORST);
    return score.isPresent() ? PAINS[score.getAsInt()] : null;
  }

  private @Nullable StudyPhase phase() {
    return switch (cells.text(phase)) {
      case "on" -> StudyPhase.ON;
      case "off" -> StudyPhase.OFF;
      case "baseline" -> StudyPhase.BASELINE;
      case "washout" -> StudyPhase.WASHOUT;
      case "" -> null;
      case String other -> {
        cells.reject(phase, "value.choice", other, "off, on, baseline, washout");
        yield null;
      }
    };
  }

  private void rejectContradictions(Answer headaches, Answer migraines, @Nullable Pain worst) {
    if (headaches == Answer.NO && migraines == Answer.YES) {
      cells.reject(migraine, "row.migraineWithoutHeadache");
    }
    if (headaches == Answer.NO && worst != null && worst.score() > 0) {
      cells.reject(pain, "row.painWithoutHeadache", Integer.toString(worst.score()));
    }
  }
}
