package dev.nape.bench.calibration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The study as a page of the documentation. */
final class Report {

  private Report() {}

  static void write(Path file, Setting setting, List<Section> sections, double seconds)
      throws IOException {
    List<Criterion> criteria =
        sections.stream()
            .flatMap(section -> section.criteria().stream())
            .sorted(Comparator.comparingInt(Criterion::number))
            .toList();
    List<String> lines = new ArrayList<>(head(setting, seconds));
    lines.addAll(verdicts(criteria));
    for (Section section : sections) {
      if (!section.title().isEmpty()) {
        lines.add("## " + section.title());
        lines.add("");
        lines.addAll(section.lines());
      }
    }
    Files.writeString(file, String.join("\n", lines).strip() + "\n");
    criteria.forEach(one ->
        System.out.printf("(%d) %s: %s; %s%n", one.number(), one.met(), one.asked(), one.seen()));
    System.out.printf(Locale.ROOT, "%.0f s; written to %s%n", seconds, file);
  }

  private static List<String> head(Setting setting, double seconds) {
    return List.of(
        "# Calibration",
        "",
        String.format(
            Locale.ROOT,
            "How often the answers are right, over simulated people of whom the truth is known."
                + " Written by `./nape bench calibration`: seed %d, %,d people a cell, version %s, %s,"
                + " %.0f s on %d processors. The functions that answer are the product's own. Beside each"
                + " share stands its Monte-Carlo standard error.%s",
            setting.seed(),
            setting.people(),
            Version.text(),
            LocalDate.now(ZoneOffset.UTC),
            seconds,
            Runtime.getRuntime().availableProcessors(),
            setting.people() < Setting.USUAL_PEOPLE
                ? " **A trial run: with so few people demands 1, 2, 3 and 7 cannot be judged.**"
                : ""),
        "");
  }

  private static List<String> verdicts(List<Criterion> criteria) {
    List<String> lines = new ArrayList<>();
    lines.add("|   | asked before anything was measured | | seen |");
    lines.add("|--:|---|---|---|");
    for (Criterion one : criteria) {
      lines.add(
          String.format(
              "| %d | %s | **%s** | %s |", one.number(), one.asked(), one.met(), one.seen()));
    }
    lines.add("");
    return lines;
  }
}
