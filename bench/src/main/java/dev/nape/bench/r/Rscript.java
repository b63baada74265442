package dev.nape.bench.r;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** R, as it is installed here. */
final class Rscript {

  private static final int STARTS = 5;

  /** Seconds by name. */
  record Times(Map<String, Double> seconds) {

    double get(String name) {
      return Objects.requireNonNull(seconds.get(name), name);
    }
  }

  private final Path folder;

  Rscript(Path folder) {
    this.folder = folder;
  }

  /** Its version; fails with what to install. */
  static String version() throws IOException, InterruptedException {
    try {
      return output("--vanilla", "-e", "cat(R.version.string)").strip();
    } catch (IOException notThere) {
      throw new IOException(
          "Rscript is not here; on Debian: apt-get install r-base-core", notThere);
    }
  }

  /** Seconds from nothing to the end of an empty script, the median. */
  static double start() throws IOException, InterruptedException {
    double[] seconds = new double[STARTS];
    for (int i = 0; i < STARTS; i++) {
      long begin = System.nanoTime();
      output("--vanilla", "-e", "0");
      seconds[i] = (System.nanoTime() - begin) / 1e9;
    }
    java.util.Arrays.sort(seconds);
    return seconds[STARTS / 2];
  }

  /** Runs the script over the scores in the folder. */
  Times run() throws IOException, InterruptedException {
    Path script = folder.resolve("sign-flip.R");
    try (InputStream in =
        Objects.requireNonNull(Rscript.class.getResourceAsStream("sign-flip.R"))) {
      Files.copy(in, script);
    }
    output("--vanilla", script.toString(), folder.toString());
    Map<String, Double> seconds = new HashMap<>();
    List<String> lines = Files.readAllLines(folder.resolve("times.csv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      seconds.put(cells[0], Double.valueOf(cells[1]));
    }
    return new Times(seconds);
  }

  /** What it found. */
  double[] shares(String name) throws IOException {
    return Files.readAllLines(folder.resolve("p-" + name + ".txt")).stream()
        .mapToDouble(Double::parseDouble)
        .toArray();
  }

  private static String output(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("Rscript"));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException("Rscript failed:\n" + text);
    }
    return text;
  }
}
