package dev.nape.bench.million;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * {@code ./nape bench million [people]}: from a thousand people tenfold up, the time and the memory
 * of {@code nape analyze} reading simulated diaries from a pipe, and of simulating and analysing in
 * one process.
 */
public final class Million {

  /** A heap that grows only when it has to, so that resident memory says what was needed. */
  private static final String HEAP = "-Xms32m -Xmx400m";

  private final Path script;

  private Million(Path script) {
    this.script = script;
  }

  /** Measures and prints, up to so many people. */
  public static void run(Path script, int people) throws IOException, InterruptedException {
    Million million = new Million(script);
    System.out.printf("heap: %s%n", HEAP);
    for (int some = 1_000; some <= people; some *= 10) {
      million.piped(some);
      million.together(some);
    }
  }

  /** Diaries are made by one process and read by another; nothing is stored but the answers. */
  private void piped(int people) throws IOException, InterruptedException {
    Path answers = Files.createTempFile("nape-bench-", ".json");
    ProcessBuilder simulate =
        java("diaries", people).redirectError(ProcessBuilder.Redirect.INHERIT);
    ProcessBuilder analyze =
        new ProcessBuilder(script.toString(), "analyze", "-", "--design", "cycle28", "--json")
            .redirectOutput(answers.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    analyze.environment().put("JAVA_TOOL_OPTIONS", HEAP);
    long begin = System.nanoTime();
    List<Process> pipe = ProcessBuilder.startPipeline(List.of(simulate, analyze));
    Watch simulated = new Watch(pipe.getFirst().toHandle());
    Watch analyzed = new Watch(pipe.getLast().toHandle());
    await(pipe.getLast(), simulated, analyzed);
    double seconds = (System.nanoTime() - begin) / 1e9;
    long answered = answered(answers);
    if (pipe.getLast().exitValue() != 0 || answered != people) {
      throw new IOException("of " + people + " people " + answered + " were answered");
    }
    line("nape analyze, from a pipe", people, seconds, analyzed);
    System.out.printf(
        Locale.ROOT,
        "%42s simulating beside it took %.1f s of processor time; answers: %,d MB%n",
        "",
        simulated.cpu(),
        Files.size(answers) / 1_000_000);
    Files.delete(answers);
  }

  /** Each person is one line. */
  private static long answered(Path answers) throws IOException {
    try (Stream<String> lines = Files.lines(answers)) {
      return lines.filter(line -> line.contains("\"verdict\"")).count();
    }
  }

  private void together(int people) throws IOException, InterruptedException {
    Path said = Files.createTempFile("nape-bench-", ".txt");
    ProcessBuilder builder =
        java("people", people)
            .redirectOutput(said.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    long begin = System.nanoTime();
    Process process = builder.start();
    Watch watch = new Watch(process.toHandle());
    await(process, watch);
    double seconds = (System.nanoTime() - begin) / 1e9;
    if (process.exitValue() != 0) {
      throw new IOException("failed: " + Files.readString(said));
    }
    line("simulated and analysed in one process", people, seconds, watch);
    System.out.printf("%42s %s%n", "", Files.readString(said).strip());
    Files.delete(said);
  }

  private static void line(String what, int people, double seconds, Watch watch) {
    System.out.printf(
        Locale.ROOT,
        "%-41s %,9d people %7.1f s %,8.0f/s  processor %.1f s  peak %.0f MiB resident%n",
        what,
        people,
        seconds,
        people / seconds,
        watch.cpu(),
        watch.peak());
  }

  private static void await(Process process, Watch... watches) throws InterruptedException {
    do {
      for (Watch watch : watches) {
        watch.look();
      }
    } while (!process.waitFor(50, TimeUnit.MILLISECONDS));
  }

  /** This very program as a process of its own. */
  private static ProcessBuilder java(String command, int people) {
    List<String> line = new ArrayList<>();
    line.add(ProcessHandle.current().info().command().orElse("java"));
    line.addAll(List.of(HEAP.split(" ", -1)));
    line.addAll(List.of("-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path")));
    line.addAll(List.of("dev.nape.bench.Bench", command, Integer.toString(people)));
    return new ProcessBuilder(line);
  }
}
