package dev.nape.server.database.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Small programs that run to their end. */
final class Commands {

  private Commands() {}

  /**
   * @throws IOException when it cannot run or does not end with 0; with its last line of output
   */
  static void run(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      int exit = process.waitFor();
      if (exit != 0) {
        String last = output.strip().lines().reduce((first, second) -> second).orElse("");
        throw new IOException(command.getLast() + " ended with " + exit + ": " + last);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
