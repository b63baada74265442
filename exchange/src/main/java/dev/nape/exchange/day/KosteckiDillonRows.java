package dev.nape.exchange.day;

import dev.nape.diary.Answer;
import dev.nape.diary.Day;
import dev.nape.diary.StudyPhase;
import dev.nape.exchange.ImportedDay;
import dev.nape.exchange.ReadOptions;
import dev.nape.exchange.csv.Cells;
import dev.nape.exchange.csv.Column;
import dev.nape.exchange.csv.CsvRow;
import dev.nape.exchange.csv.Header;
import dev.nape.exchange.csv.Unreadable;
import dev.nape.exchange.intake.Intake;
import dev.nape.exchange.intake.RowReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The diaries of a non-drug (biofeedback) headache programme: T. Kostecki-Dillon, G. Monette, P.
 * Wong, "Pine trees, comas and migraines", York University ISR Newsletter 14:2 (1999); data set
 * KosteckiDillon of the R package carData. Days are counted from the start of treatment.
 *
 * <p>Its {@code medication} is a person's general level of use, not whether any was taken that day,
 * so it says nothing about days with acute medication.
 */
public final class KosteckiDillonRows implements RowReader {

  private static final String MISSING = "NA";
  private static final int MOST_DAYS = 36_500;
  private static final List<String> HEADACHE = List.of("yes", "no", MISSING);

  private static final Map<String, List<String>> WORDS =
      Map.of(
          "hatype", List.of("Aura", "Mixed", "No Aura", MISSING),
          "medication", List.of("none", "reduced", "continuing", MISSING),
          "sex", List.of("female", "male", MISSING));

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?|" + MISSING);

  private static final List<String> COLUMNS =
      List.of("", "id", "time", "dos", "hatype", "age", "airq", "medication", "headache", "sex");

  private final Intake intake;
  private final ReadOptions options;
  private final Cells cells;
  private final Column id;
  private final Column time;
  private final Column headache;
  private final List<Column> words;
  private final List<Column> numbers;

  /**
   * Takes the headings.
   *
   * @throws Unreadable when the headings are not those of the data set
   */
  public KosteckiDillonRows(CsvRow first, ReadOptions options, Intake intake) throws Unreadable {
    Header header = Header.of(first);
    header.allowOnly(COLUMNS);
    this.intake = intake;
    this.options = options;
    cells = new Cells(header, first, intake::problem);
    id = header.require("id");
    time = header.require("time");
    headache = header.require("headache");
    words = WORDS.keySet().stream().sorted().map(header::column).toList();
    numbers = Stream.of("dos", "age", "airq").map(header::column).toList();
    header.names().forEach(this::map);
  }

  /** Whether a first row is the heading of this format, if perhaps a faulty one. */
  public static boolean owns(List<String> headings) {
    return headings.containsAll(List.of("id", "time", "headache"));
  }

  private void map(String column) {
    switch (column) {
      case "id" -> intake.mapping(column, "person", false);
      case "time" -> intake.mapping(column, "dayOfTreatment", false);
      case "headache" -> intake.mapping(column, "headache", false);
      case "medication" -> intake.mapping(column, "medicationLevel", true);
      case "" -> intake.mapping(column, "rowNumber", true);
      default -> intake.mapping(column, "notTaken", true);
    }
  }

  @Override
  public void read(CsvRow row) throws Unreadable {
    intake.row(row.line());
    if (!cells.turnTo(row)) {
      return;
    }
    String person = cells.require(id);
    cells.require(time);
    OptionalInt days = cells.number(time, -MOST_DAYS, MOST_DAYS);
    cells.oneOf(headache, HEADACHE);
    words.forEach(column -> cells.oneOf(column, WORDS.getOrDefault(column.name(), List.of())));
    numbers.forEach(this::checkNumber);
    if (cells.areSound()) {
      LocalDate date = options.treatmentStart().plusDays(days.orElse(0));
      if (cells.plausible(time, date, options.today())) {
        intake.day(
            row.line(), person, new ImportedDay(day(date, days.orElse(0)), OptionalInt.empty()));
      }
    }
  }

  private void checkNumber(Column column) {
    String text = cells.text(column);
    if (!text.isEmpty() && !NUMBER.matcher(text).matches()) {
      cells.reject(column, "value.anyNumber", text);
    }
  }

  private Day day(LocalDate date, int sinceStart) {
    return new Day(
        date,
        answer(cells.text(headache)),
        Answer.NOT_RECORDED,
        null,
        Answer.NOT_RECORDED,
        Answer.NOT_RECORDED,
        sinceStart < 0 ? StudyPhase.BASELINE : StudyPhase.ON,
        Day.Context.NOT_RECORDED,
        "");
  }

  private static Answer answer(String headache) {
    return switch (headache) {
      case "yes" -> Answer.YES;
      case "no" -> Answer.NO;
      default -> Answer.NOT_RECORDED;
    };
  }
}
