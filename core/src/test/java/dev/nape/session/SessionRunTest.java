package dev.nape.session;

import static dev.nape.session.Plans.CHAIR;
import static dev.nape.session.Plans.LYING;
import static dev.nape.session.Plans.block;
import static dev.nape.session.Plans.hold;
import static dev.nape.session.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.plan.Section;
import dev.nape.plan.SessionPlan;
import dev.nape.session.SessionRun.Cause;
import dev.nape.session.SessionRun.Done;
import dev.nape.session.SessionRun.Paused;
import dev.nape.session.SessionRun.Ready;
import dev.nape.session.SessionRun.Running;
import dev.nape.session.SessionRun.Stopped;
import dev.nape.technique.Step.Sides;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

class SessionRunTest {
  private static final long NOON = 1_795_000_000_000L;

  /** Ten and twenty seconds in a chair, then thirty lying. */
  private final SessionRun ready =
      SessionRun.of(
          Timeline.of(
              plan(
                  block(
                      Section.MAIN, CHAIR, hold(Sides.BOTH, 10, 1, 0), hold(Sides.BOTH, 20, 1, 0)),
                  block(Section.REST, LYING, hold(Sides.MIDLINE, 30, 1, 0)))));

  private final SessionRun started = ready.on(Event.START, NOON);

  @Test
  void timeCountsInWholeSecondsAndNoneOfItGetsLost() {
    SessionRun run = started;
    for (int quarter = 1; quarter <= 29; quarter++) {
      run = run.on(Event.TICK, NOON + 250L * quarter);
    }
    assertThat(run.course().at()).isEqualTo(7);
    assertThat(run.on(Event.TICK, NOON + 8_000).course().at()).isEqualTo(8);
  }

  @Test
  void whatWasNotSeenIsNotDone() {
    SessionRun run = play(started, 4).on(Event.TICK, NOON + 604_000);
    assertThat(run).isEqualTo(new Paused(play(started, 4).course(), Cause.AWAY, 600));
    SessionRun again = run.on(Event.RESUME, NOON + 700_000).on(Event.TICK, NOON + 701_000);
    assertThat(again.course().at()).isEqualTo(5);
  }

  @Test
  void aClockThatWentBackStopsTimeAndLosesNothing() {
    SessionRun run = play(started, 4).on(Event.TICK, NOON - 3_600_000);
    assertThat(run).isEqualTo(new Paused(play(started, 4).course(), Cause.CLOCK, 0));
    assertThat(run.on(Event.RESUME, NOON - 3_600_000)).isInstanceOf(Running.class);
  }

  @Test
  void aPauseIsKeptHoweverLongItLasts() {
    SessionRun paused = play(started, 3).on(Event.PAUSE, NOON + 3_400);
    assertThat(paused).isEqualTo(new Paused(play(started, 3).course(), Cause.PERSON, 0));
    assertThat(paused.on(Event.TICK, NOON + 9_000_000)).isEqualTo(paused);
  }

  @Test
  void aPersonWhoHasToMoveIsWaitedFor() {
    SessionRun there = play(started, 30);
    assertThat(there)
        .isInstanceOfSatisfying(
            Paused.class, paused -> assertThat(paused.cause()).isEqualTo(Cause.POSITION));
    assertThat(there.course().at()).isEqualTo(30);
    SessionRun on = there.on(Event.RESUME, NOON + 90_000).on(Event.TICK, NOON + 92_000);
    assertThat(on.course().at()).isEqualTo(32);
    assertThat(on).isInstanceOf(Running.class);
  }

  @Test
  void skippingIsRememberedAndMadeUpForByDoingItAfterAll() {
    SessionRun skipped = play(started, 4).on(Event.SKIP, NOON + 4_000);
    assertThat(skipped.course().at()).isEqualTo(10);
    assertThat(skipped.course().skipped()).containsExactly(true, false, false);
    assertThat(skipped.course().done()).containsExactly(4, 0, 0);
    SessionRun back = skipped.on(Event.BACK, NOON + 4_000);
    assertThat(back.course().at()).isZero();
    SessionRun done = play(back, NOON + 4_000, 10);
    assertThat(done.course().skipped()).containsExactly(false, false, false);
    assertThat(done.course().done()).containsExactly(10, 0, 0);
  }

  @Test
  void backIsTheBeginningOfThisStepAndThenTheOneBefore() {
    SessionRun run = play(started, 16).on(Event.BACK, NOON + 16_000);
    assertThat(run.course().at()).isEqualTo(10);
    assertThat(run.course().done()).as("what was done stays").containsExactly(10, 6, 0);
    assertThat(run.on(Event.BACK, NOON + 16_000).course().at()).isZero();
  }

  @Test
  void skippingToAnotherPositionWaitsThere() {
    SessionRun run = play(started, 12).on(Event.SKIP, NOON + 12_000);
    assertThat(run)
        .isInstanceOfSatisfying(
            Paused.class, paused -> assertThat(paused.cause()).isEqualTo(Cause.POSITION));
    SessionRun end = run.on(Event.SKIP, NOON + 13_000);
    assertThat(end).isInstanceOf(Done.class);
    assertThat(end.course().skipped()).containsExactly(false, true, true);
    assertThat(end.course().doneSeconds()).isEqualTo(12);
  }

  @Test
  void theEndIsTheEnd() {
    SessionRun lying = play(started, 30).on(Event.RESUME, NOON + 30_000);
    SessionRun end = play(lying, NOON + 30_000, 40);
    assertThat(end).isInstanceOf(Done.class);
    assertThat(end.course().doneSeconds()).isEqualTo(60);
    for (Event event : Event.values()) {
      assertThat(end.on(event, NOON)).isEqualTo(end);
      assertThat(new Stopped(end.course()).on(event, NOON)).isInstanceOf(Stopped.class);
    }
  }

  @Test
  void aSessionWithoutStepsIsOverAtOnce() {
    assertThat(SessionRun.of(Timeline.of(plan())).on(Event.START, NOON)).isInstanceOf(Done.class);
  }

  @Property(tries = 1500)
  void whatever_happens_nothing_is_invented(
      @ForAll("plans") SessionPlan plan, @ForAll("happenings") List<Happening> happenings) {
    SessionRun run = SessionRun.of(Timeline.of(plan));
    long now = NOON;
    long passed = 0;
    int done = 0;
    for (Happening happening : happenings) {
      SessionRun before = run;
      now += happening.later();
      passed += Math.max(0, happening.later());
      run = run.on(happening.event(), now);
      Course course = run.course();
      assertThat(course.at()).isBetween(0, plan.totalSeconds());
      assertThat(course.doneSeconds()).isGreaterThanOrEqualTo(done);
      assertThat(course.doneSeconds() * 1000L).isLessThanOrEqualTo(passed);
      if (happening.later() < -1_000 || happening.later() > SessionRun.GAP_MILLIS) {
        assertThat(course.doneSeconds()).as("a gap counts nothing").isEqualTo(done);
        assertThat(before instanceof Running && run instanceof Running)
            .isEqualTo(before instanceof Running && happening.event() == Event.RESUME);
      }
      done = course.doneSeconds();
    }
    Statistics.label("ends").collect(run.getClass().getSimpleName());
  }

  @Property(tries = 1000)
  void done_and_skipped_cover_all_of_a_session_that_ended(
      @ForAll("plans") SessionPlan plan, @ForAll("happenings") List<Happening> happenings) {
    SessionRun run = SessionRun.of(Timeline.of(plan)).on(Event.START, NOON);
    long now = NOON;
    for (Happening happening : happenings) {
      now += happening.later();
      run = run.on(happening.event(), now);
    }
    while (!(run instanceof Done) && !(run instanceof Stopped)) {
      now += 5_000;
      run = run instanceof Ready ? run.on(Event.START, now) : run.on(Event.RESUME, now);
    }
    Course course = run.course();
    int reached = run instanceof Done ? course.done().size() : course.step();
    IntStream.range(0, reached)
        .forEach(step ->
            assertThat(
                    course.skipped().get(step)
                        || course.done().get(step) == course.track().length(step))
                .as("step %s of %s", step, course)
                .isTrue());
  }

  private static SessionRun play(SessionRun run, int seconds) {
    return play(run, NOON, seconds);
  }

  private static SessionRun play(SessionRun run, long from, int seconds) {
    SessionRun playing = run;
    for (int second = 1; second <= seconds; second++) {
      playing = playing.on(Event.TICK, from + 1000L * second);
    }
    return playing;
  }

  record Happening(Event event, long later) {}

  @Provide
  Arbitrary<List<Happening>> happenings() {
    Arbitrary<Event> events =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.just(Event.TICK)),
            Tuple.of(5, Arbitraries.of(Event.values()).filter(event -> event != Event.STOP)),
            Tuple.of(1, Arbitraries.just(Event.STOP)));
    Arbitrary<Long> later =
        Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.longs().between(0, 5_000)),
            Tuple.of(1, Arbitraries.longs().between(-4_000_000, 4_000_000)));
    return Combinators.combine(events, later).as(Happening::new).list().ofMaxSize(60);
  }

  @Provide
  Arbitrary<SessionPlan> plans() {
    return Plans.any();
  }
}
