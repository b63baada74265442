package dev.nape.series;

import dev.nape.diary.Attack;
import dev.nape.diary.Diary;
import dev.nape.session.done.SessionRecord;
import dev.nape.trial.Tally;
import dev.nape.trial.harm.HarmWatch;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A record cut into spans of 48 hours that do not overlap, by the clock where the person was.
 *
 * <p>A session outside attacks opens a span; sessions within it open no other. Time without a
 * session is cut into other spans, and what is left before the next session is dropped. No span
 * begins while an attack lasts, because none can begin then; an attack without an end lasts a day.
 * A span counts when both of the days that it begins and goes on were recorded, and when it is
 * over.
 */
final class Spans {

  private static final int MOST_HOURS_WITHOUT_END = 24;

  private final Diary diary;
  private final List<LocalDateTime> sessions;
  private final LocalDate today;
  private Tally afterSession = Tally.NOTHING;
  private Tally other = Tally.NOTHING;

  Spans(Diary diary, List<SessionRecord> sessions, LocalDate today) {
    this.diary = diary;
    this.sessions =
        sessions.stream()
            .map(session -> session.start().toLocalDateTime())
            .sorted(Comparator.naturalOrder())
            .toList();
    this.today = today;
    diary.firstDay().ifPresent(first -> walk(first.atStartOfDay()));
  }

  Tally afterSession() {
    return afterSession;
  }

  Tally other() {
    return other;
  }

  private void walk(LocalDateTime first) {
    LocalDateTime from = first;
    while (isOver(from)) {
      LocalDateTime start = from;
      Optional<LocalDateTime> free = endOfAttackAt(start);
      Optional<LocalDateTime> session =
          sessions.stream()
              .filter(at -> !at.isBefore(start) && at.isBefore(end(start)))
              .findFirst();
      if (free.isPresent()) {
        from = free.get();
      } else if (session.isPresent() && endOfAttackAt(session.get()).isEmpty()) {
        afterSession = count(afterSession, session.get());
        from = end(session.get());
      } else {
        other = count(other, start);
        from = end(start);
      }
    }
  }

  private Tally count(Tally tally, LocalDateTime from) {
    if (!isOver(from) || !isObserved(from.toLocalDate())) {
      return tally;
    }
    boolean attack =
        diary.attacks().stream()
            .map(a -> a.start().toLocalDateTime())
            .anyMatch(start -> !start.isBefore(from) && start.isBefore(end(from)));
    return tally.plus(new Tally(1, attack ? 1 : 0));
  }

  private boolean isObserved(LocalDate day) {
    return diary.on(day).isObserved() && diary.on(day.plusDays(1)).isObserved();
  }

  private boolean isOver(LocalDateTime from) {
    return !end(from).isAfter(today.atStartOfDay());
  }

  private Optional<LocalDateTime> endOfAttackAt(LocalDateTime moment) {
    return diary.attacks().stream()
        .filter(attack -> attack.start().toLocalDateTime().isBefore(moment))
        .map(Spans::end)
        .filter(end -> end.isAfter(moment))
        .max(Comparator.naturalOrder());
  }

  private static LocalDateTime end(Attack attack) {
    return attack.end() == null
        ? attack.start().toLocalDateTime().plusHours(MOST_HOURS_WITHOUT_END)
        : attack.end().toLocalDateTime();
  }

  private static LocalDateTime end(LocalDateTime span) {
    return span.plusHours(HarmWatch.HOURS);
  }
}
