package dev.nape.bench.calibration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** Which state of the project this is. */
final class Version {

  private Version() {}

  /** The commit, with a plus when files were changed since; the project's version without git. */
  static String text() {
    try {
      Process git =
          new ProcessBuilder("git", "describe", "--always", "--dirty=+")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String text = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return git.waitFor(5, TimeUnit.SECONDS) && git.exitValue() == 0 ? text : "0.1.0";
    } catch (IOException noGit) {
      return "0.1.0";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "0.1.0";
    }
  }
}
