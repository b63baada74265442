package dev.nape.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** What the machine says about itself and its processes. */
public final class Machine {

  private static final double TICKS_A_SECOND = 100;

  private Machine() {}

  /** How many processes wanted a core over the last minute. */
  static String load() {
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    return String.format(
        Locale.ROOT, "%.1f on %d cores", load, Runtime.getRuntime().availableProcessors());
  }

  /**
   * Resident memory of a process and everything below it, in MiB.
   *
   * @param rss counts what processes share as often as it is shared
   * @param pss counts it once
   */
  record Memory(double rss, double pss) {

    static Memory of(ProcessHandle process) {
      long[] sum = {0, 0};
      Stream.concat(Stream.of(process), process.descendants())
          .forEach(each -> {
            Path map = Path.of("/proc", Long.toString(each.pid()), "smaps_rollup");
            sum[0] += kilobytes(map, "Rss:");
            sum[1] += kilobytes(map, "Pss:");
          });
      return new Memory(sum[0] / 1024.0, sum[1] / 1024.0);
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.0f MiB RSS, %.0f MiB PSS", rss, pss);
    }
  }

  /** The most that a process ever had resident, in MiB. */
  public static double peak(ProcessHandle process) {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    return kilobytes(status, "VmHWM:") / 1024.0;
  }

  /** Processor time that a process took itself, in seconds. */
  public static double cpuSeconds(ProcessHandle process) {
    return cpuSeconds(process, 2);
  }

  /** The same with everything below it, also what has ended and was waited for. */
  static double cpuSecondsOfAll(ProcessHandle process) {
    return Stream.concat(Stream.of(process), process.descendants())
        .mapToDouble(each -> cpuSeconds(each, 4))
        .sum();
  }

  /** After its name and state, a process's own two counts come first, then its children's. */
  private static double cpuSeconds(ProcessHandle process, int counts) {
    try {
      String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      return Arrays.stream(fields, 11, 11 + counts).mapToLong(Long::parseLong).sum()
          / TICKS_A_SECOND;
    } catch (IOException gone) {
      return 0;
    }
  }

  private static long kilobytes(Path file, String field) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(field))
          .map(line -> line.replaceAll("[^0-9]", ""))
          .mapToLong(Long::parseLong)
          .sum();
    } catch (IOException gone) {
      return 0;
    }
  }

  static double median(double[] values) {
    return quantile(values, 0.5);
  }

  /** The smallest value that at least such a share of all values does not exceed. */
  static double quantile(double[] values, double share) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int index = (int) Math.ceil(share * sorted.length) - 1;
    return sorted[Math.clamp(index, 0, sorted.length - 1)];
  }
}
