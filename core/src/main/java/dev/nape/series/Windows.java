package dev.nape.series;

import dev.nape.diary.Attack;
import dev.nape.diary.Diary;
import dev.nape.diary.Medication;
import dev.nape.diary.PainReading;
import dev.nape.diary.Relief;
import dev.nape.session.done.SessionRecord;
import dev.nape.trial.relief.ObservedAttack;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two hours of pain, cut out of attacks. The rules:
 *
 * <ol>
 *   <li>A <em>massaged</em> window begins with the first session with touch in an attack, when pain
 *       was noted before it. A session belongs to the attack that it names, or else to the one that
 *       was under way.
 *   <li>An <em>untreated</em> attack has no session of any kind and no massage among what was
 *       tried. Its windows begin with a reading of pain and do not overlap.
 *   <li>Pain at the end is what was answered about two hours after the session; or 0 when the
 *       attack was over by then; or the reading nearest to two hours, at most half an hour off.
 *   <li>Medicine within the window is rescue: pain at the end is then the last reading before it,
 *       or what it was at the start. A window is left out when medicine was taken earlier in the
 *       attack, or nobody noted when.
 * </ol>
 */
final class Windows {

  static final Duration LENGTH = Duration.ofHours(2);
  private static final Duration NEAR = Duration.ofMinutes(30);

  /** An attack without an end is under way for as long as attacks last without treatment. */
  static final Duration LONGEST_USUAL = Duration.ofDays(3);

  private final List<Attack> attacks;
  private final List<SessionRecord> sessions;

  Windows(Diary diary, List<SessionRecord> sessions) {
    this.attacks = diary.attacks();
    this.sessions = sessions.stream().sorted(Comparator.comparing(SessionRecord::start)).toList();
  }

  /** A session in an attack, with the two hours from its start. */
  record Massaged(SessionRecord session, ObservedAttack window) {}

  /** One for each attack that was massaged, where pain is known at both ends. */
  List<Massaged> massaged() {
    List<Massaged> windows = new ArrayList<>();
    Set<UUID> seen = new HashSet<>();
    for (SessionRecord session : sessions) {
      Optional<Attack> attack = attackOf(session);
      if (attack.isPresent() && !session.touchFree() && seen.add(attack.get().id())) {
        window(session, attack.get()).ifPresent(w -> windows.add(new Massaged(session, w)));
      }
    }
    return List.copyOf(windows);
  }

  /** Of attacks in which nothing but medicine was tried. */
  List<ObservedAttack> untreated() {
    Set<UUID> treated = new HashSet<>();
    sessions.forEach(session -> attackOf(session).ifPresent(a -> treated.add(a.id())));
    return attacks.stream()
        .filter(attack -> !treated.contains(attack.id()))
        .filter(attack -> attack.reliefs().stream().noneMatch(Relief::isMassage))
        .flatMap(Windows::windows)
        .toList();
  }

  /** The attack in which a session was done. */
  Optional<Attack> attackOf(SessionRecord session) {
    return attacks.stream()
        .filter(attack -> Objects.equals(attack.id(), session.attack()))
        .findFirst()
        .or(() ->
            attacks.reversed().stream()
                .filter(attack -> isUnderWay(attack, session.start().toInstant()))
                .findFirst());
  }

  private static boolean isUnderWay(Attack attack, Instant moment) {
    Instant start = attack.start().toInstant();
    Instant end = attack.end() == null ? start.plus(LONGEST_USUAL) : attack.end().toInstant();
    return !moment.isBefore(start) && moment.isBefore(end);
  }

  private static Optional<ObservedAttack> window(SessionRecord session, Attack attack) {
    Integer before = session.pain().before();
    Integer later = session.pain().later();
    return before == null
        ? Optional.empty()
        : window(attack, session.start().toInstant(), before, later);
  }

  private static Stream<ObservedAttack> windows(Attack attack) {
    List<ObservedAttack> windows = new ArrayList<>();
    Instant free = Instant.MIN;
    for (PainReading reading : attack.readings()) {
      if (!reading.at().isBefore(free) && reading.pain().score() > 0) {
        Optional<ObservedAttack> window =
            window(attack, reading.at(), reading.pain().score(), null);
        window.ifPresent(windows::add);
        free = window.isPresent() ? reading.at().plus(LENGTH) : free;
      }
    }
    return windows.stream();
  }

  private static Optional<ObservedAttack> window(
      Attack attack, Instant from, int before, @Nullable Integer answered) {
    Duration sinceOnset = Duration.between(attack.start().toInstant(), from);
    if (sinceOnset.isNegative() || isTooLate(attack, from)) {
      return Optional.empty();
    }
    double hours = sinceOnset.toMinutes() / 60.0;
    Optional<Instant> rescue = rescue(attack, from);
    if (rescue.isPresent()) {
      int last = lastReading(attack, from, rescue.get()).orElse(before);
      return Optional.of(new ObservedAttack(before, last, hours, true));
    }
    return (answered == null ? painAt(attack, from.plus(LENGTH)) : Optional.of(answered))
        .map(after -> new ObservedAttack(before, after, hours, false));
  }

  /** Whether medicine was taken before, or at a time that nobody noted. */
  private static boolean isTooLate(Attack attack, Instant from) {
    return attack.medications().stream()
        .map(Medication::takenAt)
        .anyMatch(at -> at == null || at.isBefore(from));
  }

  private static Optional<Instant> rescue(Attack attack, Instant from) {
    return attack.medications().stream()
        .flatMap(medication -> Stream.ofNullable(medication.takenAt()))
        .filter(at -> !at.isBefore(from) && !at.isAfter(from.plus(LENGTH)))
        .min(Comparator.naturalOrder());
  }

  private static Optional<Integer> lastReading(Attack attack, Instant from, Instant until) {
    return attack.readings().reversed().stream()
        .filter(reading -> reading.at().isAfter(from) && !reading.at().isAfter(until))
        .map(reading -> reading.pain().score())
        .findFirst();
  }

  private static Optional<Integer> painAt(Attack attack, Instant moment) {
    if (attack.end() != null && !attack.end().toInstant().isAfter(moment)) {
      return Optional.of(0);
    }
    return attack.readings().stream()
        .filter(reading -> distance(reading, moment).compareTo(NEAR) <= 0)
        .min(Comparator.comparing(reading -> distance(reading, moment)))
        .map(reading -> reading.pain().score());
  }

  private static Duration distance(PainReading reading, Instant moment) {
    return Duration.between(reading.at(), moment).abs();
  }
}
