package dev.nape.bench;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/**
 * What a run of writes came to.
 *
 * @param server processor time of our Java process, in seconds
 * @param database the same of all PostgreSQL's processes
 */
record Rate(double writes, double seconds, double server, double database) {

  /** Runs something that says how many writes it did. */
  static Rate measured(Nape nape, Callable<Double> run) throws Exception {
    ProcessHandle database = nape.postmaster();
    double server = Machine.cpuSeconds(nape.handle());
    double ofDatabase = Machine.cpuSecondsOfAll(database);
    long begin = System.nanoTime();
    double writes = run.call();
    double seconds = (System.nanoTime() - begin) / 1e9;
    server = Machine.cpuSeconds(nape.handle()) - server;
    ofDatabase = Machine.cpuSecondsOfAll(database) - ofDatabase;
    return new Rate(writes, seconds, server, ofDatabase);
  }

  /** Sends something once and says how many records were kept. */
  interface Sending {
    int send(int client, Wire wire) throws IOException;
  }

  /** Clients send for so long, each as fast as it is answered. */
  static Rate sent(Nape nape, int clients, int seconds, Sending sending) throws Exception {
    return measured(
        nape,
        () -> {
          var kept = new LongAdder();
          long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
          Clients.start(
                  clients,
                  nape.port(),
                  (client, wire) -> {
                    while (System.nanoTime() < end) {
                      kept.add(sending.send(client, wire));
                    }
                  })
              .await();
          return kept.doubleValue();
        });
  }

  static Rate median(List<Rate> rates) {
    return rates.stream()
        .sorted(Comparator.comparingDouble(Rate::aSecond))
        .toList()
        .get(rates.size() / 2);
  }

  double aSecond() {
    return writes / seconds;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%,6.0f a second; processor time a write: server %.0f µs, database %.0f µs",
        aSecond(),
        server / writes * 1e6,
        database / writes * 1e6);
  }
}
