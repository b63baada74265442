package dev.nape.plan.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** The chooser against a solver that tries every combination and shares no code with it. */
class BruteForceTest {

  private record Tried(int gain, int seconds, int[] choice) {}

  @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
  void noCombinationWithinTheLimitsIsWorthMore(@ForAll("problems") Problem problem) {
    Optional<Tried> best = tryAll(problem);
    Optional<int[]> choice = Chooser.choose(problem);

    assertThat(choice.isPresent()).isEqualTo(best.isPresent());
    if (best.isPresent()) {
      int[] chosen = choice.orElseThrow();
      assertThat(allowed(problem, chosen)).as("limits kept").isTrue();
      assertThat(gain(problem, chosen)).isEqualTo(best.get().gain());
      assertThat(seconds(problem, chosen, 0, chosen.length)).isEqualTo(best.get().seconds());
    }
    Statistics.label("cap binds").collect(capBinds(problem, best));
    Statistics.label("floor reached")
        .collect(best.map(tried -> tried.seconds() >= problem.floor()).orElse(false));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void theSameProblemHasTheSameChoice(@ForAll("problems") Problem problem) {
    Optional<int[]> once = Chooser.choose(problem);
    Optional<int[]> again =
        Chooser.choose(
            new Problem(
                new ArrayList<>(problem.groups()),
                new ArrayList<>(problem.caps()),
                problem.limit(),
                problem.floor()));
    assertThat(again.map(Arrays::toString)).isEqualTo(once.map(Arrays::toString));
  }

  @Test
  void somethingShorterIsTakenOnlyIfNothingReachesTheFloor() {
    Group dear = new Group(List.of(new Option(10, 100), new Option(90, 5)), false);
    assertThat(Chooser.choose(new Problem(List.of(dear), List.of(), 100, 80)))
        .hasValueSatisfying(choice -> assertThat(choice).containsExactly(1));
    assertThat(Chooser.choose(new Problem(List.of(dear), List.of(), 100, 95)))
        .hasValueSatisfying(choice -> assertThat(choice).containsExactly(0));
  }

  @Test
  void mandatoryGroupsThatDoNotFitLeaveNoChoice() {
    Group needed = new Group(List.of(new Option(61, 1)), true);
    assertThat(Chooser.choose(new Problem(List.of(needed), List.of(), 60, 0))).isEmpty();
  }

  @Provide
  Arbitrary<Problem> problems() {
    Arbitrary<Option> option =
        Combinators.combine(
                Arbitraries.integers().between(1, 40), Arbitraries.integers().between(-20, 100))
            .as(Option::new);
    Arbitrary<List<Option>> options = option.list().ofMinSize(1).ofMaxSize(4);
    Arbitrary<List<List<Option>>> groups = options.list().ofMinSize(1).ofMaxSize(6);
    return Combinators.combine(
            groups,
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(0, 60).list().ofSize(3),
            Arbitraries.integers().between(1, 150),
            Arbitraries.integers().between(0, 150))
        .as(BruteForceTest::problem);
  }

  /** The first groups may be mandatory; two caps inside a third lie over the others. */
  private static Problem problem(
      List<List<Option>> options, int mandatory, List<Integer> caps, int limit, int floor) {
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      groups.add(new Group(options.get(i), i < mandatory));
    }
    List<Cap> laminar = new ArrayList<>();
    int from = mandatory / 2;
    int free = groups.size() - from;
    if (free >= 4) {
      laminar.add(new Cap(from, from + 2, caps.get(0)));
      laminar.add(new Cap(from + 2, groups.size(), caps.get(1)));
    }
    if (free >= 2) {
      laminar.add(new Cap(from, groups.size(), caps.get(2)));
    }
    return new Problem(groups, laminar, limit, Math.min(floor, limit));
  }

  private static Optional<Tried> tryAll(Problem problem) {
    List<Tried> all = new ArrayList<>();
    int[] choice = new int[problem.groups().size()];
    Arrays.fill(choice, -1);
    do {
      if (allowed(problem, choice)) {
        all.add(
            new Tried(
                gain(problem, choice), seconds(problem, choice, 0, choice.length), choice.clone()));
      }
    } while (next(problem, choice));
    boolean reached = all.stream().anyMatch(tried -> tried.seconds() >= problem.floor());
    return all.stream()
        .filter(tried -> !reached || tried.seconds() >= problem.floor())
        .min((one, other) ->
            one.gain() != other.gain()
                ? Integer.compare(other.gain(), one.gain())
                : Integer.compare(one.seconds(), other.seconds()));
  }

  private static boolean next(Problem problem, int[] choice) {
    for (int i = 0; i < choice.length; i++) {
      if (++choice[i] < problem.groups().get(i).options().size()) {
        return true;
      }
      choice[i] = -1;
    }
    return false;
  }

  private static boolean allowed(Problem problem, int[] choice) {
    for (int i = 0; i < choice.length; i++) {
      if (problem.groups().get(i).mandatory() && choice[i] < 0) {
        return false;
      }
    }
    return seconds(problem, choice, 0, choice.length) <= problem.limit()
        && problem.caps().stream()
            .allMatch(cap -> seconds(problem, choice, cap.from(), cap.to()) <= cap.seconds());
  }

  private static int seconds(Problem problem, int[] choice, int from, int to) {
    int seconds = 0;
    for (int i = from; i < to; i++) {
      seconds += choice[i] < 0 ? 0 : problem.groups().get(i).options().get(choice[i]).seconds();
    }
    return seconds;
  }

  private static int gain(Problem problem, int[] choice) {
    int gain = 0;
    for (int i = 0; i < choice.length; i++) {
      gain += choice[i] < 0 ? 0 : problem.groups().get(i).options().get(choice[i]).gain();
    }
    return gain;
  }

  private static boolean capBinds(Problem problem, Optional<Tried> best) {
    Optional<Tried> free =
        tryAll(new Problem(problem.groups(), List.of(), problem.limit(), problem.floor()));
    return !free.map(Tried::gain).equals(best.map(Tried::gain));
  }
}
