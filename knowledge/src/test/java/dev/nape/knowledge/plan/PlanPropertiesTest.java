package dev.nape.knowledge.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.body.Area;
import dev.nape.body.Side;
import dev.nape.knowledge.Knowledge;
import dev.nape.plan.SessionPlan;
import dev.nape.plan.SessionPlan.Block;
import dev.nape.plan.SessionRequest;
import dev.nape.plan.SessionRequest.Pain;
import dev.nape.screening.Cleared;
import dev.nape.screening.Condition;
import dev.nape.screening.InvalidAnswers;
import dev.nape.technique.Goal;
import dev.nape.technique.PainRoute;
import dev.nape.technique.Performer;
import dev.nape.technique.Phase;
import dev.nape.technique.Technique;
import dev.nape.technique.TechniqueId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** Random people with random wishes, through the real screening. */
class PlanPropertiesTest {
  private static final Knowledge KNOWLEDGE = World.KNOWLEDGE;
  private static final Knowledge READ_AGAIN = Knowledge.bundled();
  private static final List<TechniqueId> TECHNIQUES =
      KNOWLEDGE.techniques().stream().map(Technique::id).toList();

  @Property(tries = 4000, edgeCases = EdgeCasesMode.NONE)
  void every_limit_is_kept(@ForAll("people") World.Who who, @ForAll("wishes") SessionRequest wish) {
    Cleared cleared = cleared(who);
    SessionPlan plan = Checked.plan(cleared, wish);
    Statistics.label("session")
        .collect(plan.blocks().isEmpty() ? "empty" : plan.touchFree() ? "touch-free" : "touches");
  }

  @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
  void nine_tenths_of_the_time_are_filled_where_enough_is_allowed(
      @ForAll("people") World.Who who, @ForAll("wishes") SessionRequest wish) {
    Cleared cleared = cleared(who);
    SessionPlan plan = World.PLANNER.plan(cleared, wish);
    boolean first = wish.firstSession() && who.performer() != Performer.THERAPIST;
    int asked = first ? Math.min(600, wish.seconds()) : wish.seconds();
    int floor = (asked * 9 + 9) / 10;
    int allowed = new Allowance(cleared, wish).seconds();
    if (allowed >= floor) {
      assertThat(plan.totalSeconds()).isGreaterThanOrEqualTo(floor);
    }
    if (plan.totalSeconds() < floor) {
      assertThat(plan.omitted()).as("it says why").isNotEmpty();
    }
    Statistics.label("enough allowed").collect(allowed >= floor);
    Statistics.label("filled").collect(plan.totalSeconds() >= floor);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void the_same_wish_gives_the_same_plan(
      @ForAll("people") World.Who who, @ForAll("wishes") SessionRequest wish) {
    SessionPlan once = World.PLANNER.plan(cleared(who), wish);
    assertThat(READ_AGAIN.planner().plan(cleared(who), wish)).isEqualTo(once);
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void what_helped_before_moves_no_limit(
      @ForAll("people") World.Who who,
      @ForAll("wishes") SessionRequest wish,
      @ForAll("responses") Map<TechniqueId, Double> response) {
    Cleared cleared = cleared(who);
    SessionRequest bent =
        new SessionRequest(
            wish.seconds(),
            wish.goals(),
            wish.pain(),
            wish.equipment(),
            wish.positions(),
            wish.doneThisWeek(),
            response,
            wish.firstSession(),
            wish.recent());
    SessionPlan plan = Checked.plan(cleared, bent);
    Statistics.label("choice bent")
        .collect(!techniques(plan).equals(techniques(World.PLANNER.plan(cleared, wish))));
  }

  private static List<TechniqueId> techniques(SessionPlan plan) {
    return plan.blocks().stream().map(Block::technique).toList();
  }

  private static Cleared cleared(World.Who who) {
    Optional<Cleared> cleared;
    try {
      cleared =
          World.SCREENING.clear(who.answers()) instanceof Cleared made
              ? Optional.of(made)
              : Optional.empty();
    } catch (InvalidAnswers contradiction) {
      cleared = Optional.empty();
    }
    Assume.that(cleared.isPresent());
    return cleared.orElseThrow();
  }

  @Provide
  Arbitrary<World.Who> people() {
    List<String> conditions = KNOWLEDGE.rules().conditions().stream().map(Condition::id).toList();
    List<String> techniques = TECHNIQUES.stream().map(TechniqueId::value).toList();
    Arbitrary<Set<String>> held = Arbitraries.of(conditions).set().ofMaxSize(2);
    return Combinators.combine(
            Arbitraries.of(Phase.class),
            Arbitraries.of(Performer.class),
            Arbitraries.integers().between(16, 85),
            held,
            Arbitraries.of(true, true, false),
            Arbitraries.of(techniques).set().ofMaxSize(8),
            Arbitraries.of(Area.class).set().ofMaxSize(2))
        .as((phase, performer, age, ids, told, shown, avoid) ->
            new World.Who(phase, performer, age, ids, told ? ids : Set.of(), shown, avoid));
  }

  @Provide
  Arbitrary<SessionRequest> wishes() {
    Arbitrary<Pain> pain =
        Combinators.combine(
                Arbitraries.of(KNOWLEDGE.routes().stream().map(PainRoute::zone).toList()),
                Arbitraries.of(Side.class),
                Arbitraries.integers().between(0, 10))
            .as(Pain::new);
    List<String> equipment = List.of("cold-pack", "balls-sock", "soft-ball", "wristband", "basalt");
    List<String> positions = KNOWLEDGE.positions().stream().map(position -> position.id()).toList();
    return Combinators.combine(
            Arbitraries.integers().between(60, 5400),
            Arbitraries.of(Goal.class).set().ofMaxSize(2),
            pain.list().ofMaxSize(3),
            Arbitraries.of(equipment).set().ofMaxSize(5),
            Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Set.<String>of())),
                Tuple.of(1, Arbitraries.of(positions).set().ofMaxSize(5))),
            weeks(),
            Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(SessionRequest.Recent.UNKNOWN)),
                Tuple.of(1, recent())),
            Arbitraries.of(false, false, false, true))
        .as((seconds, goals, pains, things, postures, done, recent, first) ->
            new SessionRequest(
                seconds, goals, pains, things, postures, done, Map.of(), first, recent));
  }

  private static Arbitrary<Map<TechniqueId, Integer>> weeks() {
    return Arbitraries.maps(Arbitraries.of(TECHNIQUES), Arbitraries.integers().between(0, 5))
        .ofMaxSize(4);
  }

  private static Arbitrary<SessionRequest.Recent> recent() {
    Arbitrary<Integer> hours = Arbitraries.integers().between(0, 96);
    return Combinators.combine(
            weeks(),
            Arbitraries.maps(Arbitraries.of(TECHNIQUES), hours).ofMaxSize(8),
            Arbitraries.maps(Arbitraries.of(Area.class), hours).ofMaxSize(6))
        .as(SessionRequest.Recent::new);
  }

  @Provide
  Arbitrary<Map<TechniqueId, Double>> responses() {
    return Arbitraries.maps(Arbitraries.of(TECHNIQUES), Arbitraries.doubles().between(0, 1))
        .ofMaxSize(10);
  }
}
