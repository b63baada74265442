package dev.nape.server.library.evidence;

import dev.nape.evidence.Effect;
import dev.nape.evidence.ForestRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rows that may stand on one axis: the same unit, the same better direction. They are never pooled.
 *
 * @param unit what is counted, or the measure of ratios
 * @param better in which direction lies the better
 * @param axis that all share
 * @param rows at least one
 */
public record Panel(String unit, Effect.Better better, Axis axis, List<ForestRow> rows) {

  private record Kind(String unit, Effect.Better better, ForestRow.Scale scale) {}

  /** Rows by axis, in the order in which they come. */
  public static List<Panel> of(List<ForestRow> rows) {
    Map<Kind, List<ForestRow>> panels = new LinkedHashMap<>();
    rows.forEach(row ->
        panels
            .computeIfAbsent(
                new Kind(unit(row), row.better(), row.scale()), kind -> new java.util.ArrayList<>())
            .add(row));
    return panels.entrySet().stream()
        .map(panel ->
            new Panel(
                panel.getKey().unit(),
                panel.getKey().better(),
                Axis.holding(panel.getValue()),
                List.copyOf(panel.getValue())))
        .toList();
  }

  /** A number with the sign that is as wide as a digit. */
  public static String minus(String number) {
    return number.replace('-', '\u2212');
  }

  /** Begins with a capital letter. */
  public static String sentence(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static String unit(ForestRow row) {
    return row.unit().or(() -> Optional.of(row.measure())).orElseThrow();
  }
}
