package dev.nape.exchange.buddy;

import dev.nape.diary.Attack;
import dev.nape.diary.Medication;
import dev.nape.diary.Pain;
import dev.nape.diary.Relief;
import dev.nape.exchange.ReadOptions;
import dev.nape.exchange.csv.Cells;
import dev.nape.exchange.csv.Column;
import dev.nape.exchange.csv.CsvRow;
import dev.nape.exchange.csv.Header;
import dev.nape.exchange.csv.Unreadable;
import dev.nape.exchange.intake.Intake;
import dev.nape.exchange.words.MedicineNames;
import dev.nape.exchange.words.SymptomWords;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The second block of an export: the attacks that are over. */
final class AttackRows {

  private static final int LONGEST_NOTES = 5_000;
  private static final int LONGEST_NAME = 200;

  private final ReadOptions options;
  private final AttackColumns columns;
  private final Cells cells;
  private final AttackIds ids;

  AttackRows(CsvRow first, ReadOptions options, Intake intake, AttackIds ids) throws Unreadable {
    Header header = Header.of(first);
    this.options = options;
    this.ids = ids;
    columns = AttackColumns.of(header);
    cells = new Cells(header, first, intake::problem);
    AttackColumns.map(header, intake);
  }

  /** The attack in a row; {@code null} when it was rejected, and the reason reported. */
  @Nullable Attack attackIn(CsvRow row) {
    if (!cells.turnTo(row)) {
      return null;
    }
    Span span = span();
    OptionalInt pain = cells.number(columns.pain(), 0, Pain.WORST);
    SymptomWords.Understood understood =
        SymptomWords.read(
            words(columns.symptoms()), words(columns.places()), words(columns.types()));
    String notes = notes(understood.rest());
    List<Medication> medications = medications();
    List<Relief> reliefs = reliefs();
    if (span == null || !cells.areSound()) {
      return null;
    }
    return new Attack(
        ids.idFor(span.start().toLocalDateTime()),
        span.start(),
        span.end(),
        null,
        pain.isPresent() ? new Pain(pain.getAsInt()) : null,
        understood.symptoms(),
        medications,
        reliefs,
        List.of(),
        notes);
  }

  private record Span(ZonedDateTime start, @Nullable ZonedDateTime end) {}

  private @Nullable Span span() {
    LocalDateTime wallClock = wallClock();
    OptionalInt startOffset = offset(columns.startOffset());
    OptionalInt endOffset = offset(columns.endOffset());
    Duration lasted = lasted();
    if (wallClock == null) {
      return null;
    }
    ZonedDateTime start = wallClock.atZone(BuddyTime.zone(startOffset, options.zone()));
    return new Span(
        start,
        lasted == null
            ? null
            : start.plus(lasted).withZoneSameInstant(BuddyTime.zone(endOffset, start.getZone())));
  }

  private @Nullable LocalDateTime wallClock() {
    String text = cells.require(columns.started());
    if (text.isBlank()) {
      return null;
    }
    LocalDateTime moment = BuddyTime.wallClock(text);
    if (moment == null) {
      cells.reject(columns.started(), "value.moment", text);
      return null;
    }
    boolean plausible = cells.plausible(columns.started(), moment.toLocalDate(), options.today());
    return plausible ? moment : null;
  }

  private OptionalInt offset(Column column) {
    return cells.number(column, -BuddyTime.FARTHEST, BuddyTime.FARTHEST);
  }

  private @Nullable Duration lasted() {
    String text = cells.text(columns.lasted());
    if (text.isEmpty()) {
      return null;
    }
    Duration lasted = BuddyTime.lasted(text);
    if (lasted == null) {
      cells.reject(columns.lasted(), "value.lasted", text);
    } else if (lasted.compareTo(Attack.LONGEST) > 0) {
      cells.reject(columns.lasted(), "value.lastedLong", text);
    }
    return lasted;
  }

  private List<Medication> medications() {
    return columns.medications().stream()
        .flatMap(rated ->
            names(rated)
                .map(name ->
                    new Medication(name, MedicineNames.classOf(name), null, rated.effect())))
        .toList();
  }

  private List<Relief> reliefs() {
    return columns.reliefs().stream()
        .flatMap(rated -> names(rated).map(name -> new Relief(name, rated.effect())))
        .toList();
  }

  private Stream<String> names(Rated rated) {
    return words(rated.column()).stream()
        .filter(name -> !name.equals(Rated.NOTHING))
        .filter(name -> isShort(rated.column(), name));
  }

  private boolean isShort(Column column, String name) {
    boolean isShort = name.length() <= LONGEST_NAME;
    if (!isShort) {
      cells.reject(column, "value.long", name, Integer.toString(LONGEST_NAME));
    }
    return isShort;
  }

  /** What the person wrote, then every word that has no place of its own, under its heading. */
  private String notes(List<String> symptoms) {
    List<String> lines = new ArrayList<>();
    lines.add(cells.text(columns.notes()));
    columns.alsoNotes().forEach(column -> lines.add(headed(column, cells.text(column))));
    lines.add(headed(columns.symptoms(), String.join(", ", symptoms)));
    String notes = String.join("\n", lines.stream().filter(line -> !line.isBlank()).toList());
    if (notes.length() > LONGEST_NOTES) {
      cells.reject(columns.notes(), "value.notesLong", Integer.toString(LONGEST_NOTES));
    }
    return notes;
  }

  private static String headed(Column column, String text) {
    return text.isBlank() ? "" : column.name() + ": " + text;
  }

  private List<String> words(Column column) {
    return Stream.of(cells.text(column).split(", "))
        .map(String::strip)
        .filter(w -> !w.isEmpty())
        .toList();
  }
}
