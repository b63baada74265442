package dev.nape.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.nape.diary.Answer;
import dev.nape.diary.Day;
import dev.nape.exchange.csv.FormulaGuard;
import dev.nape.exchange.day.PlainRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/**
 * Nape's own CSV: a row a day, {@code
 * person,date,headache,migraine,pain,acute_medication,massage,phase,cycle}. {@link DiaryFiles}
 * reads it back as the same days. Attacks, context and notes have no column and are left out.
 */
public final class PlainCsv {

  private PlainCsv() {}

  /**
   * Writes the days of all people, with every column. Cells that a spreadsheet would run as a
   * formula get an apostrophe before them, which reading takes away.
   *
   * @param out left open
   * @throws IllegalArgumentException when one of several people has no name
   * @throws IOException when writing fails
   */
  public static void write(List<ImportedPerson> people, Writer out) throws IOException {
    boolean named = people.size() > 1 || people.stream().anyMatch(p -> !p.person().isEmpty());
    if (named && people.stream().anyMatch(p -> p.person().isBlank())) {
      throw new IllegalArgumentException("a person among several has no name");
    }
    List<String> columns = PlainRows.COLUMNS;
    CsvWriter csv = CsvWriter.builder().build(out);
    try {
      csv.writeRecord(named ? columns : columns.subList(1, columns.size()));
      for (ImportedPerson person : people) {
        person.days().forEach(day -> csv.writeRecord(row(named, person.person(), day)));
      }
      csv.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static List<String> row(boolean named, String person, ImportedDay imported) {
    Day day = imported.day();
    List<String> row =
        List.of(
            FormulaGuard.guard(person),
            day.date().toString(),
            cell(day.headache()),
            cell(day.migraine()),
            day.pain() == null ? "" : Integer.toString(day.pain().score()),
            cell(day.acuteMedication()),
            cell(day.massage()),
            day.phase() == null ? "" : day.phase().name().toLowerCase(Locale.ROOT),
            imported.cycle().isPresent() ? Integer.toString(imported.cycle().getAsInt()) : "");
    return named ? row : row.subList(1, row.size());
  }

  private static String cell(Answer answer) {
    return switch (answer) {
      case YES -> "1";
      case NO -> "0";
      case NOT_RECORDED -> "";
    };
  }
}
