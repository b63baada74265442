package dev.nape.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** From the command to the first page, and what stays in memory. */
final class Start {

  private static final int COLD = 3;
  private static final int WARM = 5;
  private static final int VIEWS = 1_000;
  private static final int REST_SECONDS = 10;
  private static final List<String> PAGES =
      List.of("/now", "/diary", "/diary/timeline", "/diary/days", "/proof", "/account");

  private Start() {}

  static void run() throws IOException, InterruptedException {
    Nape.prepare();
    double[] cold = new double[COLD];
    Path home = Nape.newHome();
    for (int i = 0; i < COLD; i++) {
      Nape.delete(home);
      home = Nape.newHome();
      cold[i] = oneStart(home);
    }
    print("first start, on an empty folder", cold);
    double[] warm = new double[WARM];
    for (int i = 0; i < WARM; i++) {
      warm[i] = oneStart(home);
    }
    print("later starts", warm);
    memory(home);
    Nape.delete(home);
  }

  private static double oneStart(Path home) throws IOException, InterruptedException {
    try (Nape nape = Nape.start("run", home, Nape.freePort())) {
      return nape.secondsToFirstPage();
    }
  }

  private static void print(String what, double[] seconds) {
    System.out.printf(
        "%s: %.2f s to the first page (median of %d; slowest %.2f)%n",
        what, Machine.median(seconds), seconds.length, Machine.quantile(seconds, 1));
  }

  private static void memory(Path home) throws IOException, InterruptedException {
    try (Nape nape = Nape.start("run", home, Nape.freePort());
        Wire wire = new Wire(nape.port())) {
      TimeUnit.SECONDS.sleep(REST_SECONDS);
      System.out.println("at rest, database included: " + Machine.Memory.of(nape.handle()));
      Person person = Person.first(nape);
      for (int view = 0; view < VIEWS; view++) {
        person.getPacked(wire, PAGES.get(view % PAGES.size()));
      }
      System.out.printf("after %,d page views: %s%n", VIEWS, Machine.Memory.of(nape.handle()));
      System.out.println("  of it the database: " + Machine.Memory.of(nape.postmaster()));
    }
  }
}
