package dev.nape.exchange.buddy;

import dev.nape.diary.Attack;
import dev.nape.diary.Symptoms;
import dev.nape.exchange.ReadOptions;
import dev.nape.exchange.csv.Cells;
import dev.nape.exchange.csv.Column;
import dev.nape.exchange.csv.CsvRow;
import dev.nape.exchange.csv.Header;
import dev.nape.exchange.csv.Unreadable;
import dev.nape.exchange.intake.Intake;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The first block of an export: attacks that still last, or a sentence that there are none. When
 * one began stands in its description; its offset from UTC is not told.
 */
final class OngoingRows {

  static final List<String> FIRST = List.of("Date", "Time Period", "Description");

  private static final String NONE = "No ongoing events";
  private static final int LONGEST_NOTES = 5_000;

  private final ReadOptions options;
  private final Cells cells;
  private final AttackIds ids;
  private final Column date;
  private final Column description;
  private final Column notes;

  OngoingRows(CsvRow first, ReadOptions options, Intake intake, AttackIds ids) throws Unreadable {
    Header header = Header.of(first);
    this.options = options;
    this.ids = ids;
    cells = new Cells(header, first, intake::problem);
    date = header.require("Date");
    description = header.require("Description");
    notes = header.column("Notes");
  }

  static boolean saysNone(CsvRow row) {
    return row.cell(0).startsWith(NONE);
  }

  /** The attack in a row; {@code null} when it was rejected, and the reason reported. */
  @Nullable Attack attackIn(CsvRow row) {
    if (!cells.turnTo(row)) {
      return null;
    }
    LocalDateTime start = BuddyTime.momentIn(cells.text(description));
    if (start == null) {
      cells.reject(description, "value.noStart", cells.text(description));
      return null;
    }
    String text = notes();
    if (!cells.plausible(date, start.toLocalDate(), options.today()) || !cells.areSound()) {
      return null;
    }
    return new Attack(
        ids.idFor(start),
        start.atZone(options.zone()),
        null,
        null,
        null,
        Symptoms.NOT_RECORDED,
        List.of(),
        List.of(),
        List.of(),
        text);
  }

  private String notes() {
    String text =
        String.join(
            "\n",
            Stream.of(cells.text(notes), cells.text(description))
                .filter(line -> !line.isBlank())
                .toList());
    if (text.length() > LONGEST_NOTES) {
      cells.reject(notes, "value.notesLong", Integer.toString(LONGEST_NOTES));
    }
    return text;
  }
}
