package dev.nape.exchange;

import dev.nape.exchange.buddy.MigraineBuddyRows;
import dev.nape.exchange.csv.CsvFile;
import dev.nape.exchange.csv.CsvRow;
import dev.nape.exchange.csv.Unreadable;
import dev.nape.exchange.day.KosteckiDillonRows;
import dev.nape.exchange.day.PlainRows;
import dev.nape.exchange.intake.Everyone;
import dev.nape.exchange.intake.Intake;
import dev.nape.exchange.intake.OneByOne;
import dev.nape.exchange.intake.RowReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;

/** Reads any diary file Nape knows; the format is told by its header. */
public final class DiaryFiles {

  private DiaryFiles() {}

  /**
   * Reads a whole file. Bad content never throws: a row that cannot be understood becomes a {@link
   * Problem} and the rest is read; a file that cannot be read at all is a {@link RejectedFile}.
   *
   * @param in UTF-8; read to its end or to the first reason to reject it, and not closed
   * @throws IOException when the stream itself fails
   */
  public static ReadResult read(InputStream in, ReadOptions options) throws IOException {
    Everyone everyone = new Everyone();
    Intake intake = new Intake(everyone, options.mostEntries());
    try {
      Format format = readAll(in, options, intake);
      return new ImportedDiary(
          format,
          everyone.all(),
          intake.rows(),
          intake.problems(),
          intake.problemCount(),
          intake.mappings());
    } catch (Unreadable e) {
      return new RejectedFile(e.problem());
    }
  }

  /**
   * Reads a file of any length, one person at a time, in memory for one person (and up to 32 bytes
   * for each one before). The rows of a person must stand together: a person who comes back after
   * another is a reason to reject the file, though the people before have been handed over by then.
   *
   * @param in UTF-8; read to its end or to the first reason to reject it, and not closed
   * @param each called with each person who has at least one good row, in the order of the file
   * @throws IOException when the stream itself fails
   */
  public static StreamResult people(
      InputStream in, ReadOptions options, Consumer<ImportedPerson> each) throws IOException {
    OneByOne oneByOne = new OneByOne(each);
    Intake intake = new Intake(oneByOne, options.mostEntries());
    try {
      Format format = readAll(in, options, intake);
      return new StreamedDiary(
          format,
          oneByOne.count(),
          intake.rows(),
          intake.problems(),
          intake.problemCount(),
          intake.mappings());
    } catch (Unreadable e) {
      return new RejectedFile(e.problem());
    }
  }

  private static Format readAll(InputStream in, ReadOptions options, Intake intake)
      throws IOException {
    CsvFile file = new CsvFile(in);
    CsvRow row = file.next();
    if (row == null) {
      throw new Unreadable(0, "", "file.empty");
    }
    Format format = formatOf(row);
    RowReader reader =
        switch (format) {
          case PLAIN_CSV -> new PlainRows(row, options, intake);
          case KOSTECKI_DILLON -> new KosteckiDillonRows(row, options, intake);
          case MIGRAINE_BUDDY -> new MigraineBuddyRows(row, options, intake);
        };
    for (row = file.next(); row != null; row = file.next()) {
      reader.read(row);
    }
    reader.finish();
    intake.finish();
    return format;
  }

  private static Format formatOf(CsvRow first) throws Unreadable {
    List<String> headings = first.cells();
    if (MigraineBuddyRows.owns(headings)) {
      return Format.MIGRAINE_BUDDY;
    }
    if (KosteckiDillonRows.owns(headings)) {
      return Format.KOSTECKI_DILLON;
    }
    if (PlainRows.owns(headings)) {
      return Format.PLAIN_CSV;
    }
    String start = first.cell(0);
    boolean otherSeparator = start.indexOf(';') >= 0 || start.indexOf('\t') >= 0;
    throw new Unreadable(
        first.line(), "", otherSeparator ? "file.separator" : "file.format", start);
  }
}
