package dev.nape.diary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One date as it counts: what the person said about the day, together with the attacks that touched
 * it.
 *
 * @param headache yes when recorded so or when an attack touched the day; no only when recorded
 * @param migraine as {@link MigraineDay} defines it
 * @param peak the worst pain recorded; {@code null} when none was
 * @param severity the worst severity recorded; {@code null} when none was
 * @param phase {@code null} outside a programme
 */
public record DaySummary(
    LocalDate date,
    Answer headache,
    Answer migraine,
    @Nullable Pain peak,
    @Nullable Severity severity,
    Answer acuteMedication,
    Answer massage,
    @Nullable StudyPhase phase,
    List<Attack> attacks) {

  static DaySummary of(Day day, List<Attack> attacks, Answer medicationTaken) {
    Answer headache = attacks.isEmpty() ? day.headache() : Answer.YES;
    Pain peak = peak(day, attacks);
    return new DaySummary(
        day.date(),
        headache,
        MigraineDay.judge(day, attacks),
        peak,
        worst(peak, headache, attacks),
        day.acuteMedication().or(medicationTaken),
        day.massage().or(massagedOn(day.date(), attacks)),
        day.phase(),
        List.copyOf(attacks));
  }

  /**
   * Massage tried in an attack counts for the day on which the attack began: its hour is unknown.
   */
  private static Answer massagedOn(LocalDate date, List<Attack> attacks) {
    for (Attack attack : attacks) {
      if (attack.firstDay().equals(date) && attack.reliefs().stream().anyMatch(Relief::isMassage)) {
        return Answer.YES;
      }
    }
    return Answer.NOT_RECORDED;
  }

  private static @Nullable Pain peak(Day day, List<Attack> attacks) {
    Pain peak = day.pain();
    for (Attack attack : attacks) {
      peak = higher(peak, attack.peak());
    }
    return peak;
  }

  private static @Nullable Severity worst(
      @Nullable Pain peak, Answer headache, List<Attack> attacks) {
    Severity worst = peak == null ? null : peak.severity();
    for (Attack attack : attacks) {
      worst = higher(worst, attack.severity());
    }
    return worst == null && headache == Answer.NO ? Severity.NONE : worst;
  }

  private static <T extends Comparable<? super T>> @Nullable T higher(
      @Nullable T one, @Nullable T other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.compareTo(other) >= 0 ? one : other;
  }

  /** The same day in a phase; {@code null} leaves the one that it has. */
  public DaySummary in(@Nullable StudyPhase other) {
    return other == null
        ? this
        : new DaySummary(
            date, headache, migraine, peak, severity, acuteMedication, massage, other, attacks);
  }

  /** Whether the day counts as observed: somebody said whether there was a headache. */
  public boolean isObserved() {
    return headache.isRecorded();
  }
}
