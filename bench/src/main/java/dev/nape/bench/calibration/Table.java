package dev.nape.bench.calibration;

import dev.nape.simulation.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table in Markdown: the first column is text, the others are numbers. */
final class Table {

  private final List<String> lines = new ArrayList<>();

  Table(String... columns) {
    row(columns);
    lines.add(
        Stream.of(columns)
            .skip(1)
            .map(column -> "--:")
            .collect(Collectors.joining("|", "|---|", "|")));
  }

  Table row(String... cells) {
    lines.add(Stream.of(cells).collect(Collectors.joining(" | ", "| ", " |")));
    return this;
  }

  List<String> lines() {
    lines.add("");
    return lines;
  }

  /** With its Monte-Carlo standard error. */
  static String of(Share share) {
    return share.of() == 0
        ? "–"
        : String.format(Locale.ROOT, "%.3f ± %.3f", share.value(), share.standardError());
  }

  static String of(double value, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }
}
