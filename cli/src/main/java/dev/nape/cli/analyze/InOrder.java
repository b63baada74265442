package dev.nape.cli.analyze;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Work done side by side whose results are taken in the order in which the work was given. Whoever
 * gives work faster than it is done has to wait, so that memory stays the same however much comes.
 */
final class InOrder<T> implements AutoCloseable {

  private static final int WAITING_PER_WORKER = 32;

  private final int most;
  private final ExecutorService workers;
  private final Deque<Future<T>> underWay = new ArrayDeque<>();
  private final Consumer<T> results;

  /** With what shall be done with each result, on the thread that gives the work. */
  InOrder(int threads, Consumer<T> results) {
    this.most = threads * WAITING_PER_WORKER;
    this.workers = Executors.newFixedThreadPool(threads);
    this.results = results;
  }

  void add(Callable<T> work) {
    if (underWay.size() == most) {
      takeOldest();
    }
    underWay.add(workers.submit(work));
  }

  /** Waits for all work given so far. */
  void finish() {
    while (!underWay.isEmpty()) {
      takeOldest();
    }
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

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
