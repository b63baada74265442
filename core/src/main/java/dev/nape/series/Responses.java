package dev.nape.series;

import dev.nape.diary.Diary;
import dev.nape.session.done.DoneStep;
import dev.nape.session.done.SessionRecord;
import dev.nape.technique.TechniqueId;
import dev.nape.trial.relief.NaturalCourse;
import dev.nape.trial.relief.ObservedAttack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * What helped this person before, for the planner: a hint between techniques that are allowed and
 * sensible anyway, never a verdict.
 *
 * <p><b>A session's score</b> is {@code Φ(r / 2.5)} with r the points that pain fell further than
 * was to be expected from where it began: 0.5 when it went as expected. In attacks the expectation
 * is the natural course of the person's untreated attacks; without five of those, and outside
 * attacks, it is the line of pain then on pain before through the person's own sessions of that
 * kind. Either way a session that began with strong pain gets no credit for what falls by itself. A
 * session that was stopped because something was wrong scores 0. <b>A technique's response</b> is
 * {@code (8·0.5 + Σ share·score) / (8 + Σ share)}, with its share of the seconds of each session:
 * the mean of a Beta distribution that begins as sure as eight sessions that went as expected. It
 * assumes that the techniques of a session work alike, so it only parts those that are used in
 * different sessions.
 */
public final class Responses {

  private static final double DEVIATION = 2.5;
  private static final double UNKNOWN = 0.5;
  private static final double PRIOR_SESSIONS = 8;
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private record Rated(SessionRecord session, ObservedAttack course) {

    static Stream<Rated> of(SessionRecord session) {
      Integer before = session.pain().before();
      Integer later = session.pain().later();
      Integer after = later == null ? session.pain().after() : later;
      return before == null || after == null
          ? Stream.empty()
          : Stream.of(new Rated(session, new ObservedAttack(before, after, 0, false)));
    }
  }

  private record Sum(double shares, double scores) {

    Sum plus(Sum other) {
      return new Sum(shares + other.shares, scores + other.scores);
    }

    double response() {
      return (PRIOR_SESSIONS * UNKNOWN + scores) / (PRIOR_SESSIONS + shares);
    }
  }

  private final Map<TechniqueId, Sum> sums = new TreeMap<>();

  private Responses() {}

  /**
   * The response of each technique that can be judged, 0 to 1; of any other nothing is known, which
   * the planner takes as 0.5.
   */
  public static Map<TechniqueId, Double> of(Diary diary, List<SessionRecord> sessions) {
    Windows windows = new Windows(diary, sessions);
    List<SessionRecord> inAttacks = new ArrayList<>();
    List<SessionRecord> outside = new ArrayList<>();
    for (SessionRecord session : sessions) {
      (windows.attackOf(session).isPresent() ? inAttacks : outside).add(session);
    }
    Responses responses = new Responses();
    responses.rate(inAttacks, NaturalCourse.of(windows.untreated()));
    responses.rate(outside, Optional.empty());
    Map<TechniqueId, Double> found = new TreeMap<>();
    responses.sums.forEach((technique, sum) -> found.put(technique, sum.response()));
    return found;
  }

  private void rate(List<SessionRecord> sessions, Optional<NaturalCourse> natural) {
    List<Rated> rated =
        sessions.stream().filter(session -> !isStopped(session)).flatMap(Rated::of).toList();
    natural
        .or(() -> NaturalCourse.of(rated.stream().map(Rated::course).toList()))
        .ifPresent(expected -> rated.forEach(r -> add(r.session, score(r.course, expected))));
    sessions.stream().filter(Responses::isStopped).forEach(session -> add(session, 0));
  }

  private static boolean isStopped(SessionRecord session) {
    return session.ending() == SessionRecord.Ending.STOPPED && !session.stopSigns().isEmpty();
  }

  private static double score(ObservedAttack course, NaturalCourse natural) {
    double further = course.before() + natural.expectedChange(course.before()) - course.after();
    return NORMAL.cumulativeProbability(further / DEVIATION);
  }

  private void add(SessionRecord session, double score) {
    double all = session.steps().stream().mapToInt(DoneStep::seconds).sum();
    for (DoneStep step : session.steps()) {
      if (step.seconds() > 0) {
        double share = step.seconds() / all;
        sums.merge(step.technique(), new Sum(share, share * score), Sum::plus);
      }
    }
  }
}
