package dev.nape.server.diary.web;

import dev.nape.diary.count.MedicationLimit;
import dev.nape.diary.count.MedicationReport;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Acute-medication days against their limits, as a picture shows them.
 *
 * @param anyDays days with any, in the last 30
 * @param rulers one for each limit that has days, the most serious first
 */
public record Medicine(int anyDays, List<Ruler> rulers) {

  /**
   * A limit drawn as a ruler.
   *
   * @param sustained whether the limit was reached in three windows of 30 days on end
   */
  public record Ruler(
      MedicationLimit limit, int days, MedicationLimit.State state, boolean sustained) {

    private static final int LEFT = 12;
    private static final int WIDTH = 316;

    public String name() {
      return limit.name().toLowerCase(Locale.ROOT);
    }

    public String stateName() {
      return state.name().toLowerCase(Locale.ROOT);
    }

    /** The last mark of the ruler. */
    public int most() {
      return Math.max(limit.limit(), days);
    }

    /** Where a number of days lies, in the units of the picture. */
    public long at(int day) {
      return LEFT + Math.round((double) WIDTH * day / most());
    }

    /** The marks of the ruler as one path; every fifth is longer. */
    public String ticks() {
      StringBuilder path = new StringBuilder();
      for (int day = 0; day <= most(); day++) {
        path.append('M').append(at(day)).append(" 24v").append(day % 5 == 0 ? 9 : 5);
      }
      return path.toString();
    }

    /** Whether its own number would touch the number of the limit. */
    public boolean crowdsLimit() {
      return Math.abs(at(days) - at(limit.limit())) < 20;
    }
  }

  public static Medicine of(MedicationReport report) {
    MedicationReport.Window running = report.windows().getFirst();
    Set<MedicationLimit> sustained = report.sustained();
    List<Ruler> rulers =
        Stream.of(MedicationLimit.values())
            .filter(limit -> running.daysOf(limit) > 0)
            .map(limit ->
                new Ruler(
                    limit,
                    running.daysOf(limit),
                    running.stateOf(limit),
                    sustained.contains(limit)))
            .sorted(Comparator.comparing(Ruler::state).reversed())
            .toList();
    return new Medicine(running.anyDays(), rulers);
  }
}
