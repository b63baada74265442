package dev.nape.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.screening.Answers;
import dev.nape.screening.Clearance;
import dev.nape.screening.Cleared;
import dev.nape.screening.Condition;
import dev.nape.screening.Permission;
import dev.nape.screening.RedFlag;
import dev.nape.screening.Rules;
import dev.nape.screening.Screening;
import dev.nape.technique.Performer;
import dev.nape.technique.Phase;
import dev.nape.technique.TechniqueId;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Not a sample but all of it: every technique, phase, performer and age band with each condition
 * and each pair of conditions, with and without a doctor's agreement to each.
 */
class ScreeningSweepTest {

  private static final Rules RULES = Knowledge.bundled().rules();
  private static final Screening SCREENING = new Screening(RULES);
  private static final RuleOracle ORACLE = new RuleOracle(RULES);

  /** None told, under 12, 12–17, 18–55, 56–75, over 75. */
  private static final List<OptionalInt> AGES =
      List.of(
          OptionalInt.empty(),
          OptionalInt.of(8),
          OptionalInt.of(15),
          OptionalInt.of(40),
          OptionalInt.of(65),
          OptionalInt.of(80));

  private final LongAdder clearances = new LongAdder();
  private final LongAdder states = new LongAdder();
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

  private record Cell(Phase phase, Performer performer, OptionalInt age) {
    Answers answers(Set<String> flags, Set<String> conditions, Set<String> aware) {
      Set<TechniqueId> shown =
          RULES.techniques().stream().map(one -> one.id()).collect(Collectors.toSet());
      return new Answers(
          age, performer, phase, flags, conditions, Set.of(), aware, shown, Set.of());
    }
  }

  private static List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    for (Phase phase : Phase.values()) {
      for (Performer performer : Performer.values()) {
        AGES.forEach(age -> cells.add(new Cell(phase, performer, age)));
      }
    }
    return cells;
  }

  @Test
  void every_condition_and_every_pair_only_restricts() {
    long begin = System.nanoTime();
    cells().parallelStream().forEach(this::sweep);
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
        RULES.conditions().stream()
            .filter(one -> fits(one, cell.age()) && !holdsByAge(one, cell.age()))
            .toList();
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
      if (holdsByAge(one, cell.age())) {
        compare(judged(cell, List.of(one), Set.of()), unknown, one.id());
        compare(judged(cell, List.of(one), Set.of(one.id())), unknown, one.id());
      }
    }
  }

  private static boolean holdsByAge(Condition condition, OptionalInt age) {
    return age.isPresent() && condition.ages().holdAt(age.getAsInt());
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

  private static boolean fits(Condition condition, OptionalInt age) {
    return age.isEmpty()
        || !condition.ages().byAgeAlone()
        || condition.ages().holdAt(age.getAsInt());
  }

  private static boolean together(List<Condition> pair, OptionalInt age) {
    boolean contradict =
        pair.get(0).contradicts().filter(pair.get(1).id()::equals).isPresent()
            || pair.get(1).contradicts().filter(pair.get(0).id()::equals).isPresent();
    boolean ages =
        age.isEmpty() && pair.stream().allMatch(condition -> condition.ages().byAgeAlone());
    return !contradict && !ages;
  }

  @Test
  void every_flag_stops_everywhere_and_an_emergency_beats_it() {
    int seen = 0;
    for (Cell cell : cells()) {
      if (cell.age().isPresent() && cell.age().getAsInt() != 15) {
        continue;
      }
      for (RedFlag flag : RULES.redFlags()) {
        flag(cell, flag);
        seen++;
      }
    }
    assertThat(seen).isEqualTo(2 * 7 * 3 * RULES.redFlags().size());
  }

  private static void flag(Cell cell, RedFlag flag) {
    boolean emergency = flag.urgency() == RedFlag.Urgency.EMERGENCY;
    Clearance alone = SCREENING.clear(cell.answers(Set.of(flag.id()), Set.of(), Set.of()));
    int severity =
        switch (flag.urgency()) {
          case EMERGENCY -> 3;
          case URGENT_SAME_DAY -> 2;
          case SEE_DOCTOR_BEFORE_MASSAGE -> flag.id().equals("RF-OVERUSE") ? 0 : 1;
        };
    assertThat(Strictness.severity(alone)).as(flag.id()).isEqualTo(severity);
    Clearance known = SCREENING.clear(cell.answers(Set.of(flag.id()), Set.of(), Set.of(flag.id())));
    assertThat(Strictness.severity(known)).as(flag.id()).isEqualTo(emergency ? 3 : 0);
    Set<String> flags = Stream.of(flag.id(), "RF-THUNDERCLAP").collect(Collectors.toSet());
    for (Condition condition : RULES.conditions()) {
      if (!fits(condition, cell.age()) || !fitsFlag(condition, flag)) {
        continue;
      }
      Clearance both =
          SCREENING.clear(
              cell.answers(flags, Set.of(condition.id()), Set.of(flag.id(), condition.id())));
      assertThat(both).isInstanceOf(Clearance.Emergency.class);
      assertThat(both.techniques().values()).noneMatch(Permission::usable);
    }
  }

  private static boolean fitsFlag(Condition condition, RedFlag flag) {
    return flag.onlyUnderAge() == 0
        || !condition.ages().byAgeAlone()
        || condition.ages().over() == 0;
  }

  @Test
  void not_sure_of_any_condition_is_as_strict_as_yes_and_asks_a_doctor() {
    for (Cell cell : cells()) {
      for (Condition condition : RULES.conditions()) {
        if (!fits(condition, cell.age())) {
          continue;
        }
        Answers yes = cell.answers(Set.of(), Set.of(condition.id()), Set.of());
        Answers unsure =
            new Answers(
                cell.age(),
                cell.performer(),
                cell.phase(),
                Set.of(),
                Set.of(),
                Set.of(condition.id()),
                Set.of(),
                yes.therapistApproved(),
                Set.of());
        Clearance clearance = SCREENING.clear(unsure);
        assertThat(Strictness.loosened(SCREENING.clear(yes), clearance)).isEmpty();
        assertThat(clearance).isInstanceOf(Cleared.class);
        assertThat(clearance.handsOn())
            .as(condition.id())
            .isEqualTo(condition.advisory() && SCREENING.clear(yes).handsOn());
      }
    }
  }
}
