package dev.nape.bench;

import dev.nape.bench.calibration.Calibration;
import dev.nape.bench.million.DiaryStream;
import dev.nape.bench.million.Million;
import dev.nape.bench.million.OneProcess;
import dev.nape.bench.r.BesideR;
import java.util.Arrays;
import java.util.List;

/** Runs the measurements of docs/performance.md, all of them or those named. */
public final class Bench {

  private static final List<String> ALL =
      List.of("start", "sizes", "pages", "engine", "import", "load", "sync", "crash", "r");

  private static final List<String> SIZED = List.of("calibration", "million", "diaries", "people");

  private Bench() {}

  static void main(String[] arguments) throws Exception {
    if (arguments.length > 0 && arguments[0].equals("jmh")) {
      org.openjdk.jmh.Main.main(Arrays.copyOfRange(arguments, 1, arguments.length));
      return;
    }
    if (arguments.length > 0 && SIZED.contains(arguments[0])) {
      measure(arguments[0], arguments.length > 1 ? arguments[1].replace(",", "") : "");
      return;
    }
    List<String> wanted = arguments.length == 0 ? ALL : List.of(arguments);
    if (!ALL.containsAll(wanted)) {
      System.err.println(
          "./nape bench ["
              + String.join("|", ALL)
              + "|jmh] … | calibration [people] | million [people]");
      System.exit(2);
    }
    for (String name : wanted) {
      System.out.printf("%n== %s (load average %s)%n", name, Machine.load());
      measure(name);
    }
    System.out.printf("%nload average at the end: %s%n", Machine.load());
  }

  /** What takes a number of people; the last two are processes of {@code million}. */
  private static void measure(String name, String people) throws Exception {
    boolean usual = people.isEmpty();
    switch (name) {
      case "calibration" ->
          Calibration.run(Nape.root().resolve("docs"), usual ? 8_000 : Integer.parseInt(people));
      case "million" -> {
        System.out.printf("load average %s%n", Machine.load());
        Million.run(Nape.script(), usual ? 1_000_000 : Integer.parseInt(people));
      }
      case "diaries" -> DiaryStream.write(Integer.parseInt(people), System.out);
      case "people" -> OneProcess.run(Integer.parseInt(people));
      default -> throw new IllegalArgumentException(name);
    }
  }

  private static void measure(String name) throws Exception {
    switch (name) {
      case "start" -> Start.run();
      case "sizes" -> Sizes.run();
      case "pages" -> Pages.run();
      case "engine" -> Engine.run();
      case "import" -> Import.run();
      case "load" -> Load.run();
      case "sync" -> Sync.run();
      case "crash" -> Crash.run();
      case "r" -> BesideR.run();
      default -> throw new IllegalArgumentException(name);
    }
  }
}
