package dev.nape.cli.analyze;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Output held back until the last line of input was read: a file is answered in full or rejected in
 * full, and a file of any length still needs no more memory.
 */
final class Spool implements AutoCloseable {

  private final Path file;
  private final Writer writer;

  private Spool(Path file) throws IOException {
    this.file = file;
    this.writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
  }

  static Spool open() throws IOException {
    return new Spool(Files.createTempFile("nape-", ".out"));
  }

  Writer writer() {
    return writer;
  }

  void copyTo(PrintWriter out) throws IOException {
    writer.flush();
    try (Reader held = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      held.transferTo(out);
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
    Files.delete(file);
  }
}
