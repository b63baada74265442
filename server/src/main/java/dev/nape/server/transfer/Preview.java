package dev.nape.server.transfer;

import dev.nape.exchange.FieldMapping;
import dev.nape.exchange.ImportedPerson;
import dev.nape.exchange.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that waits for a yes, as the page shows it.
 *
 * @param first {@code null} when the file holds no record
 * @param last {@code null} when the file holds no record
 * @param problems the first hundred
 */
public record Preview(
    UUID id,
    String format,
    long rows,
    int attacks,
    int days,
    boolean countsFromAStart,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    List<ImportedPerson> people,
    List<FieldMapping> mappings,
    List<Problem> problems,
    long problemCount) {

  private static final int PROBLEMS_SHOWN = 100;

  static Preview of(PendingImport file) {
    var diary = file.diary();
    return new Preview(
        file.id(),
        diary.format().name(),
        diary.rows(),
        diary.people().stream().mapToInt(person -> person.attacks().size()).sum(),
        diary.people().stream().mapToInt(person -> person.days().size()).sum(),
        file.countsFromAStart(),
        file.range().map(PendingImport.Range::first).orElse(null),
        file.range().map(PendingImport.Range::last).orElse(null),
        diary.people(),
        diary.mappings(),
        diary.problems().stream().limit(PROBLEMS_SHOWN).toList(),
        diary.problemCount());
  }
}
