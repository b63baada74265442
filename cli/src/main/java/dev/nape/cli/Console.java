package dev.nape.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where a command reads and writes: always UTF-8, whatever the machine's own character set. */
public record Console(InputStream in, PrintWriter out, PrintWriter err) {

  public static Console of(InputStream in, OutputStream out, OutputStream err) {
    return new Console(in, writer(out), writer(err));
  }

  static Console ofThisProcess() {
    return of(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err));
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }
}
