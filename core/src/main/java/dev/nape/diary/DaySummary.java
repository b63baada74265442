package dev.nape.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
    Pain peak =
        Stream.concat(Stream.ofNullable(day.pain()), attacks.stream().map(Attack::peak))
            .filter(Objects::nonNull)
            .max(Pain::compareTo)
            .orElse(null);
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
    boolean tried =
        attacks.stream()
            .filter(attack -> attack.firstDay().equals(date))
            .flatMap(attack -> attack.reliefs().stream())
            .anyMatch(Relief::isMassage);
    return tried ? Answer.YES : Answer.NOT_RECORDED;
  }

  private static @Nullable Severity worst(
      @Nullable Pain peak, Answer headache, List<Attack> attacks) {
    Optional<Severity> recorded =
        Stream.concat(
                Stream.ofNullable(peak).map(Pain::severity),
                attacks.stream().map(Attack::severity).filter(Objects::nonNull))
            .max(Severity::compareTo);
    return recorded.orElse(headache == Answer.NO ? Severity.NONE : null);
  }

  /** Whether the day counts as observed: somebody said whether there was a headache. */
  public boolean isObserved() {
    return headache.isRecorded();
  }
}
