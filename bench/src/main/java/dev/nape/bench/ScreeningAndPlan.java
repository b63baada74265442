package dev.nape.bench;

import dev.nape.knowledge.Knowledge;
import dev.nape.plan.Planner;
import dev.nape.plan.SessionPlan;
import dev.nape.plan.SessionRequest;
import dev.nape.screening.Answers;
import dev.nape.screening.Clearance;
import dev.nape.screening.Cleared;
import dev.nape.screening.Screening;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From answers to a session: {@code ./nape bench jmh ScreeningAndPlan}. Each sample is one person
 * of two hundred, so that the percentiles are those of a mix and not of one easy case.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class ScreeningAndPlan {
  private static final int PEOPLE = 200;
  private static final int TEN_MINUTES = 600;
  private static final int NINETY_MINUTES = 5400;

  private final Knowledge knowledge = Knowledge.bundled();
  private final Screening screening = new Screening(knowledge.rules());
  private final Planner planner = knowledge.planner();
  private final List<Asking> alone = Asking.alone(knowledge, PEOPLE, TEN_MINUTES);
  private final List<Asking> treated = Asking.treated(knowledge, PEOPLE, NINETY_MINUTES);
  private int next;

  /** One person's answers and wish. */
  record Asking(Answers answers, SessionRequest request) {
    static List<Asking> alone(Knowledge knowledge, int people, int seconds) {
      return People.of(knowledge, people, seconds, false);
    }

    static List<Asking> treated(Knowledge knowledge, int people, int seconds) {
      return People.of(knowledge, people, seconds, true);
    }
  }

  /** Ten minutes with one's own or a partner's hands, in every phase. */
  @Benchmark
  public Optional<SessionPlan> tenMinutesAlone() {
    return plan(alone.get(next()));
  }

  /** Ninety minutes with a therapist, between attacks and around them. */
  @Benchmark
  public Optional<SessionPlan> ninetyMinutesWithATherapist() {
    return plan(treated.get(next()));
  }

  private int next() {
    next = (next + 1) % PEOPLE;
    return next;
  }

  private Optional<SessionPlan> plan(Asking asking) {
    Clearance clearance = screening.clear(asking.answers());
    return clearance instanceof Cleared cleared
        ? Optional.of(planner.plan(cleared, asking.request()))
        : Optional.empty();
  }
}
