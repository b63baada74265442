package dev.nape.bench;

import dev.nape.simulation.Blocks;
import dev.nape.simulation.Cell;
import dev.nape.simulation.DiaryModel;
import dev.nape.simulation.FinalRule;
import dev.nape.simulation.SimulatedTrial;
import dev.nape.simulation.Streams;
import dev.nape.trial.CycleAnswer;
import dev.nape.trial.exact.SignFlip;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One person's trial, and its exact test by each of its ways; a different person every time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class TrialBenchmark {

  private static final int PEOPLE = 256;
  private static final int DRAWS = 10_000;

  private final Cell year = cell(13, true);
  private final List<SimulatedTrial> years = people(year);
  private final double[][] missing13 = scores(13, true);
  private final double[][] missing20 = scores(20, true);
  private final double[][] missing26 = scores(26, true);
  private final double[][] whole20 = scores(20, false);
  private final SplittableRandom random = new SplittableRandom(1);
  private int next;

  private static Cell cell(int cycles, boolean missing) {
    DiaryModel model = DiaryModel.of(6).withHazardRatio(0.5);
    return new Cell(
        missing ? model : model.with(DiaryModel.Missing.NONE), Blocks.fortnights(cycles), PEOPLE);
  }

  private static List<SimulatedTrial> people(Cell cell) {
    return cell.mapAlone(new Streams(1), trial -> trial);
  }

  private static double[][] scores(int cycles, boolean missing) {
    return people(cell(cycles, missing)).stream()
        .map(trial -> trial.cycles().stream().mapToDouble(c -> c.score()).toArray())
        .toArray(double[][]::new);
  }

  private int someone() {
    next = (next + 1) % PEOPLE;
    return next;
  }

  /** 13 cycles with missing days: everything that is said of a year. */
  @Benchmark
  public CycleAnswer aYear() {
    return FinalRule.answer(years.get(someone()), year);
  }

  @Benchmark
  public Optional<SignFlip> exactOf13WithMissingDays() {
    return SignFlip.of(missing13[someone()]);
  }

  @Benchmark
  public Optional<SignFlip> exactOf20WithMissingDays() {
    return SignFlip.of(missing20[someone()]);
  }

  @Benchmark
  public Optional<SignFlip> exactOf26WithMissingDays() {
    return SignFlip.of(missing26[someone()]);
  }

  @Benchmark
  public Optional<SignFlip> exactOf20Whole() {
    return SignFlip.of(whole20[someone()]);
  }

  @Benchmark
  public double tenThousandDrawsOf20() {
    return SignFlip.sampled(missing20[someone()], DRAWS, random);
  }
}
