package dev.nape.bench;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Some who work at the same time, each with a connection of its own. */
final class Clients {

  /** What each does. */
  interface Work {

    /** Does it as the client of that number, from 0. */
    void run(int client, Wire wire) throws Exception;
  }

  private final List<Future<?>> running;

  private Clients(List<Future<?>> running) {
    this.running = running;
  }

  static Clients start(int count, int port, Work work) {
    ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    List<Future<?>> running =
        IntStream.range(0, count)
            .<Future<?>>mapToObj(client ->
                executor.submit(() -> {
                  try (Wire wire = new Wire(port)) {
                    work.run(client, wire);
                  }
                  return null;
                }))
            .toList();
    executor.shutdown();
    return new Clients(running);
  }

  boolean areWorking() {
    return running.stream().noneMatch(Future::isDone);
  }

  /** Waits for all, and fails when one failed. */
  void await() throws InterruptedException {
    for (Future<?> client : running) {
      try {
        client.get();
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      }
    }
  }
}
