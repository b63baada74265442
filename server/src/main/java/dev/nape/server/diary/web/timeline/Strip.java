package dev.nape.server.diary.web.timeline;

import dev.nape.diary.Answer;
import dev.nape.diary.DaySummary;
import dev.nape.diary.Pain;
import dev.nape.diary.StudyPhase;
import dev.nape.diary.count.Counts;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * One week as a line of a recorder: 560 units wide, 80 a day.
 *
 * @param days Monday to Sunday
 * @param curves the attacks of the week
 */
public record Strip(List<DaySummary> days, LocalDate today, List<Curve> curves) {

  static final int DAY = 80;
  static final int BASE = 62;
  private static final int PHASE = 92;

  public LocalDate monday() {
    return days.getFirst().date();
  }

  /** The days that were recorded, as a line along the base. */
  public String recorded() {
    return along(day -> isPast(day) && day.isObserved(), BASE);
  }

  public String missing() {
    return along(day -> isPast(day) && !day.isObserved(), BASE);
  }

  /** Whole days with a headache and no attack that would show when. */
  public List<Curve> wholeDays() {
    return IntStream.range(0, days.size())
        .filter(i -> days.get(i).headache() == Answer.YES && days.get(i).attacks().isEmpty())
        .mapToObj(
            i -> Curve.flat(i * DAY, (i + 1) * DAY, days.get(i).severity(), days.get(i).peak()))
        .toList();
  }

  /** The middle of each tick for a day with acute medication. */
  public List<Integer> medicine() {
    return IntStream.range(0, days.size())
        .filter(i -> days.get(i).acuteMedication() == Answer.YES)
        .mapToObj(i -> i * DAY + 46)
        .toList();
  }

  public List<Integer> massage() {
    return IntStream.range(0, days.size())
        .filter(i -> days.get(i).massage() == Answer.YES)
        .mapToObj(i -> i * DAY + 30)
        .toList();
  }

  public String phase(StudyPhase phase) {
    return along(day -> day.phase() == phase, PHASE);
  }

  public Counts counts() {
    return Counts.of(days, this::isPast);
  }

  /** The worst pain of the week; -1 when none was recorded. */
  public int peak() {
    return days.stream()
        .map(DaySummary::peak)
        .mapToInt(pain -> pain == null ? -1 : pain.score())
        .max()
        .orElse(-1);
  }

  public boolean hasPhase() {
    return days.stream().anyMatch(day -> day.phase() != null);
  }

  private boolean isPast(DaySummary day) {
    return !day.date().isAfter(today);
  }

  private String along(Predicate<DaySummary> condition, int y) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < days.size(); i++) {
      if (condition.test(days.get(i))) {
        path.append('M').append(i * DAY).append(' ').append(y).append('h').append(DAY);
      }
    }
    return path.toString();
  }

  /** Where a pain of so much lies: ten is 56 units above the base. */
  static double height(Pain pain) {
    return BASE - 5.6 * pain.score();
  }
}
