package dev.nape.exchange;

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
   * @throws IOException when the stream itself fails
   */
  public static ReadResult read(InputStream in, ReadOptions options) throws IOException {
    return new RejectedFile(new Problem(1, "", "file.format", List.of()));
  }

  /**
   * Reads a file of any length in constant memory, one person at a time. The rows of a person must
   * stand together; a person who comes back after another is a reason to reject the file from there
   * on, after the people before have been handed over.
   *
   * @throws IOException when the stream itself fails
   */
  public static StreamResult people(
      InputStream in, ReadOptions options, Consumer<ImportedPerson> each) throws IOException {
    return new RejectedFile(new Problem(1, "", "file.format", List.of()));
  }
}
