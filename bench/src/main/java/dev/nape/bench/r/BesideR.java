package dev.nape.bench.r;

import dev.nape.simulation.Blocks;
import dev.nape.simulation.Cell;
import dev.nape.simulation.DiaryModel;
import dev.nape.simulation.Streams;
import dev.nape.trial.exact.SignFlip;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code ./nape bench r}: the exact and the sampled sign-flip test of the same scores, one thread
 * each; the answers must agree, or it fails.
 */
public final class BesideR {

  private static final int SERIES = 10_000;
  private static final int FEW = 100;
  private static final int DRAWS = 10_000;
  private static final double SAME = 1e-12;

  private final Path folder;
  private final Rscript r;

  private BesideR(Path folder) {
    this.folder = folder;
    this.r = new Rscript(folder);
  }

  /** Measures and prints. */
  public static void run() throws IOException, InterruptedException {
    String version = Rscript.version();
    System.out.printf(
        Locale.ROOT, "%s starts in %.0f ms, not counted below%n", version, 1e3 * Rscript.start());
    Path folder = Files.createTempDirectory("nape-bench-r-");
    try {
      new BesideR(folder).compare();
    } finally {
      delete(folder);
    }
  }

  private void compare() throws IOException, InterruptedException {
    double[][] year = write(13);
    double[][] longer = write(20);
    Rscript.Times seconds = r.run();
    System.out.printf("%-52s %12s %12s %8s %14s%n", "", "R", "Nape", "ratio", "ns/assignment");
    exact(13, year, SERIES, seconds);
    exact(20, longer, FEW, seconds);
    drawn(13, year, seconds);
    drawn(20, longer, seconds);
    whole(20);
  }

  /** Simulated trials with a fifth of the days missing, so that no shorter way is open. */
  private double[][] write(int cycles) throws IOException {
    double[][] scores = scores(cycles, DiaryModel.of(6).withHazardRatio(0.5));
    Files.writeString(
        folder.resolve("scores-" + cycles + ".csv"),
        Arrays.stream(scores)
            .map(one ->
                Arrays.stream(one).mapToObj(Double::toString).collect(Collectors.joining(",")))
            .collect(Collectors.joining("\n", "", "\n")));
    return scores;
  }

  private static double[][] scores(int cycles, DiaryModel model) {
    return new Cell(model, Blocks.fortnights(cycles), SERIES)
            .map(new Streams(cycles), trial -> trial.cycles().stream().mapToDouble(c -> c.score()))
            .stream()
            .map(one -> one.toArray())
            .toArray(double[][]::new);
  }

  private void exact(int cycles, double[][] all, int many, Rscript.Times seconds)
      throws IOException {
    ToDoubleFunction<double[]> test = scores -> SignFlip.of(scores).orElseThrow().twoSided();
    double[][] some = Arrays.copyOf(all, many);
    check(r.shares("exact-" + cycles), shares(Arrays.copyOf(all, 1), test));
    check(r.shares("many-" + cycles), shares(some, test));
    double one = Stopwatch.seconds(Arrays.copyOf(all, 1), test);
    double each = Stopwatch.seconds(some, test);
    double assignments = 1L << cycles;
    line(
        "exact, 2^" + cycles + " assignments, one series",
        seconds.get("one-" + cycles),
        one,
        assignments);
    line(
        String.format(Locale.ROOT, "exact, 2^%d assignments, %,d series", cycles, many),
        seconds.get("many-" + cycles),
        each,
        assignments * many);
    if (many < SERIES) {
      System.out.printf(
          Locale.ROOT,
          "  Nape alone, %,d series: %.0f ms%n",
          SERIES,
          1e3 * Stopwatch.seconds(all, test));
    }
  }

  private void drawn(int cycles, double[][] all, Rscript.Times seconds) throws IOException {
    SplittableRandom random = new SplittableRandom(1);
    ToDoubleFunction<double[]> test = scores -> SignFlip.sampled(scores, DRAWS, random);
    double[] exact = shares(all, scores -> SignFlip.of(scores).orElseThrow().twoSided());
    checkNear(r.shares("drawn-" + cycles), exact);
    checkNear(shares(all, test), exact);
    double one = Stopwatch.seconds(Arrays.copyOf(all, 1), test);
    String name = "10,000 drawn assignments of " + cycles + ", ";
    line(name + "one series", seconds.get("drawn-one-" + cycles), one, DRAWS);
    line(
        name + "10,000 series",
        seconds.get("drawn-many-" + cycles),
        Stopwatch.seconds(all, test),
        (double) DRAWS * SERIES);
  }

  /** Unbroken records, for which sums are counted and not signings. */
  private static void whole(int cycles) {
    double[][] all =
        scores(cycles, DiaryModel.of(6).withHazardRatio(0.5).with(DiaryModel.Missing.NONE));
    double each =
        Stopwatch.seconds(all, scores -> SignFlip.of(scores).orElseThrow().twoSided()) / SERIES;
    double sums =
        Arrays.stream(all)
            .mapToDouble(one -> one.length * 2 * Arrays.stream(one).map(Math::abs).sum())
            .average()
            .orElseThrow();
    System.out.printf(
        Locale.ROOT,
        "exact, 2^%d assignments, nothing missing: Nape %.2f µs a series, %.5f ns an assignment;"
            + " %.0f additions would do, %.2f ns each%n",
        cycles,
        1e6 * each,
        1e9 * each / (1L << cycles),
        sums,
        1e9 * each / sums);
  }

  private static void line(String what, double ofR, double ours, double assignments) {
    System.out.printf(
        Locale.ROOT,
        "%-52s %9.3f ms %9.3f ms %7.0f× R %.2f, Nape %.4f%n",
        what,
        1e3 * ofR,
        1e3 * ours,
        ofR / ours,
        1e9 * ofR / assignments,
        1e9 * ours / assignments);
  }

  private static double[] shares(double[][] all, ToDoubleFunction<double[]> test) {
    return Arrays.stream(all).mapToDouble(test).toArray();
  }

  private static void check(double[] ofR, double[] ours) {
    for (int i = 0; i < ours.length; i++) {
      if (ofR.length != ours.length || Math.abs(ofR[i] - ours[i]) > SAME) {
        throw new IllegalStateException(
            "series " + i + ": R says " + ofR[i] + ", Nape says " + ours[i]);
      }
    }
    System.out.printf("  (the same %d p, to the last digit that R prints)%n", ours.length);
  }

  /** What is drawn lies around what is exact: within six standard errors, for every series. */
  private static void checkNear(double[] drawn, double[] exact) {
    for (int i = 0; i < exact.length; i++) {
      double error = Math.sqrt(exact[i] * (1 - exact[i]) / DRAWS) + 1.0 / DRAWS;
      if (drawn.length != exact.length || Math.abs(drawn[i] - exact[i]) > 6 * error) {
        throw new IllegalStateException(
            "series " + i + ": drawn " + drawn[i] + ", exact " + exact[i]);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .sorted(Comparator.reverseOrder())
          .forEach(file -> {
            try {
              Files.delete(file);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }
}
