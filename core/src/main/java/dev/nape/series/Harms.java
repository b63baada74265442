package dev.nape.series;

import dev.nape.diary.Diary;
import dev.nape.session.done.SessionRecord;
import dev.nape.technique.Phase;
import dev.nape.trial.harm.Drift;
import dev.nape.trial.harm.HarmWatch;
import dev.nape.trial.harm.Reactions;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From a diary and the sessions done to the watch over harm. */
public final class Harms {

  /** Of so little pain a share says nothing. */
  private static final int LEAST_PAIN = 3;

  private Harms() {}

  /**
   * Attacks after sessions beside other spans of two days. Sessions in an attack, its aura or its
   * first signs are left out, because the attack was there already; so are sessions without touch.
   *
   * @param today spans that are not over when it begins, and sessions after it, are not used
   */
  public static HarmWatch watch(Diary diary, List<SessionRecord> sessions, LocalDate today) {
    List<SessionRecord> done =
        sessions.stream().filter(session -> !session.day().isAfter(today)).toList();
    Windows windows = new Windows(diary, done);
    List<SessionRecord> touched = done.stream().filter(session -> !session.touchFree()).toList();
    List<SessionRecord> watched =
        touched.stream()
            .filter(session -> isOutsideAttacks(session.phase()))
            .filter(session -> session.attack() == null && windows.attackOf(session).isEmpty())
            .toList();
    Spans spans = new Spans(diary, watched, today);
    return HarmWatch.of(
        spans.afterSession(), spans.other(), reactions(done, touched.size() - watched.size()));
  }

  private static boolean isOutsideAttacks(Phase phase) {
    return switch (phase) {
      case INTERICTAL, POSTDROME -> true;
      case PRODROME, AURA, HEADACHE_MILD, HEADACHE_MODERATE, HEADACHE_SEVERE -> false;
    };
  }

  private static Reactions reactions(List<SessionRecord> done, int leftOut) {
    Map<String, Integer> signs =
        done.stream()
            .flatMap(session -> session.stopSigns().stream())
            .collect(Collectors.toMap(Function.identity(), sign -> 1, Integer::sum));
    int stopped =
        (int) done.stream().filter(s -> s.ending() == SessionRecord.Ending.STOPPED).count();
    return new Reactions(done.size(), leftOut, stopped, signs);
  }

  /**
   * Whether sessions with touch still take as much of the pain as they used to: pain later, or else
   * right after, against pain before, in sessions that began with a pain of 3 or more.
   */
  public static Drift drift(List<SessionRecord> sessions, LocalDate today) {
    return Drift.of(
        sessions.stream()
            .filter(session -> !session.touchFree() && !session.day().isAfter(today))
            .sorted(Comparator.comparing(SessionRecord::start))
            .flatMap(Harms::relief)
            .toList());
  }

  private static Stream<Double> relief(SessionRecord session) {
    Integer before = session.pain().before();
    Integer then =
        Objects.requireNonNullElse(
            session.pain().later(), Objects.requireNonNullElse(session.pain().after(), -1));
    return before == null || before < LEAST_PAIN || then < 0
        ? Stream.empty()
        : Stream.of((double) (before - then) / before);
  }
}
