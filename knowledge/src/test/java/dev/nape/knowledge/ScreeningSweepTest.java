package dev.nape.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.screening.Answers;
import dev.nape.screening.Clearance;
import dev.nape.screening.Condition;
import dev.nape.screening.Rules;
import dev.nape.screening.Screening;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Not a sample but all of it: every technique, phase, performer and age band with each condition
 * and each pair of conditions, with and without a doctor's agreement to each.
 */
class ScreeningSweepTest {

  private static final Rules RULES = Knowledge.bundled().rules();
  private static final Screening SCREENING = new Screening(RULES);
  private static final RuleOracle ORACLE = new RuleOracle(RULES);

  private final LongAdder clearances = new LongAdder();
  private final LongAdder states = new LongAdder();
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

  @Test
  void every_condition_and_every_pair_only_restricts() {
    long begin = System.nanoTime();
    Cell.all().parallelStream().forEach(this::sweep);
    double seconds = (System.nanoTime() - begin) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "screening sweep: %,d clearances, %,d techniques in a state, %.1f s%n",
        clearances.sum(),
        states.sum(),
        seconds);
    assertThat(wrong.stream().limit(5)).isEmpty();
    assertThat(states.sum()).isEqualTo(clearances.sum() * RULES.techniques().size());
    assertThat(clearances.sum()).isGreaterThan(1_000_000);
  }

  private void sweep(Cell cell) {
    List<Condition> possible =
        RULES.conditions().stream().filter(one -> cell.fits(one) && !cell.tells(one)).toList();
    Clearance nothing = judged(cell, List.of(), Set.of());
    theAgeItself(cell, nothing);
    List<Clearance> alone = new ArrayList<>();
    List<Clearance> agreed = new ArrayList<>();
    for (Condition one : possible) {
      alone.add(stricter(nothing, cell, List.of(one), Set.of()));
      agreed.add(stricter(nothing, cell, List.of(one), Set.of(one.id())));
      compare(agreed.getLast(), alone.getLast(), one.id());
    }
    for (int i = 0; i < possible.size(); i++) {
      for (int j = i + 1; j < possible.size(); j++) {
        List<Condition> pair = List.of(possible.get(i), possible.get(j));
        if (together(pair, cell.age())) {
          pair(
              cell,
              pair,
              List.of(alone.get(i), agreed.get(i)),
              List.of(alone.get(j), agreed.get(j)));
        }
      }
    }
  }

  /** What the age alone tells may be known to a doctor too, and only that lifts it. */
  private void theAgeItself(Cell cell, Clearance unknown) {
    for (Condition one : RULES.conditions()) {
      if (cell.tells(one)) {
        compare(judged(cell, List.of(one), Set.of()), unknown, one.id());
        compare(judged(cell, List.of(one), Set.of(one.id())), unknown, one.id());
      }
    }
  }

  /** Both without and with a doctor's agreement, each of the two. */
  private void pair(
      Cell cell, List<Condition> pair, List<Clearance> first, List<Clearance> second) {
    String one = pair.get(0).id();
    String other = pair.get(1).id();
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 2; j++) {
        Set<String> aware =
            i == 0
                ? (j == 0 ? Set.of() : Set.of(other))
                : (j == 0 ? Set.of(one) : Set.of(one, other));
        Clearance both = stricter(first.get(i), cell, pair, aware);
        compare(second.get(j), both, one + " with " + other + " known " + aware);
      }
    }
  }

  private Clearance stricter(
      Clearance than, Cell cell, List<Condition> conditions, Set<String> aware) {
    Clearance clearance = judged(cell, conditions, aware);
    compare(than, clearance, cell + " " + conditions.stream().map(Condition::id).toList());
    return clearance;
  }

  private Clearance judged(Cell cell, List<Condition> conditions, Set<String> aware) {
    Set<String> ids = conditions.stream().map(Condition::id).collect(Collectors.toSet());
    Answers answers = cell.answers(Set.of(), ids, aware);
    Clearance clearance = SCREENING.clear(answers);
    clearances.increment();
    states.add(clearance.techniques().size());
    ORACLE.broken(answers, clearance).ifPresent(wrong::add);
    return clearance;
  }

  private void compare(Clearance before, Clearance after, String where) {
    Optional<String> loosened = Strictness.loosened(before, after);
    loosened.ifPresent(what -> wrong.add(where + ": " + what));
  }

  private static boolean together(List<Condition> pair, OptionalInt age) {
    boolean contradict =
        pair.get(0).contradicts().filter(pair.get(1).id()::equals).isPresent()
            || pair.get(1).contradicts().filter(pair.get(0).id()::equals).isPresent();
    boolean ages =
        age.isEmpty() && pair.stream().allMatch(condition -> condition.ages().byAgeAlone());
    return !contradict && !ages;
  }
}
