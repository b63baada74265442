package dev.nape.bench;

import dev.nape.bench.calibration.Calibration;
import java.util.Arrays;
import java.util.List;

/** Runs the measurements of docs/performance.md, all of them or those named. */
public final class Bench {

  private static final List<String> ALL =
      List.of("start", "sizes", "pages", "engine", "import", "load", "sync", "crash");

  private Bench() {}

  static void main(String[] arguments) throws Exception {
    if (arguments.length > 0 && arguments[0].equals("jmh")) {
      org.openjdk.jmh.Main.main(Arrays.copyOfRange(arguments, 1, arguments.length));
      return;
    }
    if (arguments.length > 0 && arguments[0].equals("calibration")) {
      Calibration.run(Nape.root().resolve("docs"), people(arguments, 8_000));
      return;
    }
    List<String> wanted = arguments.length == 0 ? ALL : List.of(arguments);
    if (!ALL.containsAll(wanted)) {
      System.err.println("./nape bench [" + String.join("|", ALL) + "|jmh] …");
      System.exit(2);
    }
    for (String name : wanted) {
      System.out.printf("%n== %s (load average %s)%n", name, Machine.load());
      measure(name);
    }
    System.out.printf("%nload average at the end: %s%n", Machine.load());
  }

  private static int people(String[] arguments, int usually) {
    return arguments.length > 1 ? Integer.parseInt(arguments[1].replace(",", "")) : usually;
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
      default -> throw new IllegalArgumentException(name);
    }
  }
}
