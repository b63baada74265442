package dev.nape.series.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Analyses any number of diaries on several threads. Diaries come in one after another, from a file
 * or a generator; results go out in the same order, on the thread that gives the diaries. Whoever
 * gives them faster than they are analysed has to wait, so that never more than {@link #most} are
 * held, however many come: memory does not grow with their number.
 *
 * <pre>{@code
 * Everybody everybody = new Everybody();
 * Batch.all(
 *     diaries.iterator(),
 *     Runtime.getRuntime().availableProcessors(),
 *     diary -> DaySeries.of(diary).firstAnswer(),
 *     answer -> everybody.add(answer, false));
 * everybody.observed();
 * }</pre>
 *
 * @param <D> what comes in: a diary, or a person with one
 * @param <R> what goes out: a finding, or a line of a report
 */
public final class Batch<D, R> implements AutoCloseable {

  private static final int WAITING_PER_THREAD = 32;

  private final int most;
  private final ExecutorService workers;
  private final Deque<Future<R>> underWay = new ArrayDeque<>();
  private final Function<? super D, ? extends R> analysis;
  private final Consumer<? super R> results;

  /**
   * Begins a batch.
   *
   * @param threads at least 1
   * @param analysis called by several threads at once; it must not change what they share
   * @param results called with each result, in the order of the diaries
   */
  public Batch(
      int threads, Function<? super D, ? extends R> analysis, Consumer<? super R> results) {
    this.most = threads * WAITING_PER_THREAD;
    this.workers = Executors.newFixedThreadPool(threads);
    this.analysis = analysis;
    this.results = results;
  }

  /**
   * Analyses all of them.
   *
   * @throws IllegalStateException with its cause, when an analysis fails
   */
  public static <D, R> void all(
      Iterator<? extends D> diaries,
      int threads,
      Function<? super D, ? extends R> analysis,
      Consumer<? super R> results) {
    try (Batch<D, R> batch = new Batch<>(threads, analysis, results)) {
      while (diaries.hasNext()) {
        batch.add(diaries.next());
      }
      batch.finish();
    }
  }

  /**
   * One more, after waiting for the oldest when {@link #most} are held.
   *
   * @throws IllegalStateException with its cause, when the analysis of the oldest failed
   */
  public void add(D diary) {
    if (underWay.size() == most) {
      takeOldest();
    }
    underWay.add(workers.submit(() -> analysis.apply(diary)));
  }

  /**
   * Waits for all that were given.
   *
   * @throws IllegalStateException with its cause, when an analysis failed
   */
  public void finish() {
    while (!underWay.isEmpty()) {
      takeOldest();
    }
  }

  /** How many diaries are held at most. */
  public int most() {
    return most;
  }

  private void takeOldest() {
    try {
      results.accept(underWay.remove().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a person could not be analysed", e.getCause());
    }
  }

  /** What was not taken yet is given up. */
  @Override
  public void close() {
    workers.shutdownNow();
  }
}
