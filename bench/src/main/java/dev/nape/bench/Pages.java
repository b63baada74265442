package dev.nape.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** How long pages take when requests come at a given rate, whether or not earlier ones are done. */
final class Pages {

  private static final List<String> PAGES = List.of("/diary", "/proof");
  private static final List<Integer> RATES = List.of(50, 200);
  private static final int SECONDS = 15;
  private static final int WARM_UP = 4_000;
  private static final int CONNECTIONS = 16;

  private Pages() {}

  static void run() throws Exception {
    Nape.prepare();
    Path home = Nape.newHome();
    try (Nape nape = Nape.start("demo", home, Nape.freePort())) {
      TimeUnit.SECONDS.sleep(5);
      Person person = Person.ofDemo(nape);
      warmUp(nape, person);
      for (String page : PAGES) {
        for (int rate : RATES) {
          double[] milliseconds = atRate(nape, person, page, rate);
          System.out.printf(
              "%s at %d/s: p50 %.1f ms, p99 %.1f ms, slowest %.1f ms (%,d requests)%n",
              page,
              rate,
              Machine.median(milliseconds),
              Machine.quantile(milliseconds, 0.99),
              Machine.quantile(milliseconds, 1),
              milliseconds.length);
        }
      }
    }
    Nape.delete(home);
  }

  private static void warmUp(Nape nape, Person person) throws IOException {
    try (Wire wire = new Wire(nape.port())) {
      for (int i = 0; i < WARM_UP; i++) {
        view(wire, person, PAGES.get(i % PAGES.size()));
      }
    }
  }

  private static void view(Wire wire, Person person, String page) throws IOException {
    Wire.Answer answer = person.getPacked(wire, page);
    if (answer.status() != 200) {
      throw new IOException(page + " answered " + answer.status());
    }
  }

  /** From the moment a request was due, so that a server that falls behind shows it. */
  private static double[] atRate(Nape nape, Person person, String page, int rate)
      throws InterruptedException {
    var times = new ConcurrentLinkedQueue<Double>();
    long begin = System.nanoTime();
    int requests = rate * SECONDS;
    Clients.start(
            CONNECTIONS,
            nape.port(),
            (client, wire) -> {
              for (int i = client; i < requests; i += CONNECTIONS) {
                long due = begin + i * 1_000_000_000L / rate;
                LockSupport.parkNanos(due - System.nanoTime());
                view(wire, person, page);
                times.add((System.nanoTime() - due) / 1e6);
              }
            })
        .await();
    return times.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
