package dev.nape.session;

import dev.nape.body.Region;
import dev.nape.evidence.Basis;
import dev.nape.plan.Section;
import dev.nape.plan.SessionPlan;
import dev.nape.plan.SessionPlan.Block;
import dev.nape.plan.SessionPlan.Done;
import dev.nape.plan.SessionPlan.PlannedStep;
import dev.nape.plan.dose.Doses;
import dev.nape.technique.Amount;
import dev.nape.technique.Protocol.Position;
import dev.nape.technique.Step;
import dev.nape.technique.Step.Sides;
import dev.nape.technique.TechniqueId;
import dev.nape.technique.Work;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Plans made by hand, and any plan. */
final class Plans {
  static final Position CHAIR = new Position("chair", "Sitting", "Feet flat.");
  static final Position LYING = new Position("lying", "Lying", "Towel under the knees.");
  private static final Region PLACE =
      new Region("scalp", "Scalp", Optional.empty(), 4, 4, true, false, Optional.empty());

  private Plans() {}

  static SessionPlan plan(Block... blocks) {
    int seconds = Arrays.stream(blocks).mapToInt(Block::seconds).sum();
    return new SessionPlan(
        seconds,
        false,
        Arrays.stream(blocks).findFirst().map(Block::position),
        List.of(blocks),
        List.of(),
        List.of("Rest quietly.", "Drink if thirsty."),
        "v1");
  }

  static Block block(Section section, Position position, PlannedStep... steps) {
    int seconds = Arrays.stream(steps).mapToInt(PlannedStep::seconds).sum();
    return new Block(
        section, new TechniqueId("scalp"), "p", "Scalp", seconds, position, List.of(steps));
  }

  static PlannedStep hold(Sides sides, int seconds, int repetitions, int rest) {
    Work work = new Work.Hold(exactly(seconds), Optional.empty(), exactly(repetitions), rest);
    return step("hold", sides, new Done(seconds, repetitions, rest, work), "natural");
  }

  static PlannedStep strokes(Sides sides, int perMinute, int repetitions, int rest) {
    Work work = new Work.Strokes(exactly(perMinute), exactly(repetitions), rest);
    int one = Math.max(1, 60 / perMinute);
    return step("scm-self-01", sides, new Done(one, repetitions, rest, work), "4-6");
  }

  static PlannedStep cycles(Sides sides, int push, int relax, int stretch, int cycles) {
    Work work =
        new Work.ContractRelax(
            exactly(cycles), exactly(push), exactly(relax), exactly(stretch), exactly(20));
    return step("pnf", sides, new Done(push + relax + stretch, cycles, 0, work), "natural");
  }

  private static PlannedStep step(String id, Sides sides, Done done, String breath) {
    Step step =
        new Step(
            id,
            "Do " + id + ".",
            PLACE,
            Optional.empty(),
            sides,
            new Step.Hands("finger-circles", "Circles"),
            2,
            3,
            Basis.CONVENTION,
            done.kind(),
            0,
            new Step.Breath(breath, "Breathe."),
            Set.of(),
            false,
            Optional.empty());
    return new PlannedStep(
        step, sides, 2, Doses.seconds(done, sides), done, "Because.", Basis.CONVENTION);
  }

  private static Amount exactly(int amount) {
    return new Amount(amount, amount, amount, Basis.CONVENTION);
  }

  /** Any plan of up to five blocks, an empty one too. */
  static Arbitrary<SessionPlan> any() {
    return block().list().ofMaxSize(5).map(blocks -> plan(blocks.toArray(Block[]::new)));
  }

  private static Arbitrary<Block> block() {
    return Combinators.combine(
            Arbitraries.of(Section.values()),
            Arbitraries.of(CHAIR, LYING),
            step().list().ofMinSize(1).ofMaxSize(4))
        .as((section, position, steps) ->
            block(section, position, steps.toArray(PlannedStep[]::new)));
  }

  private static Arbitrary<PlannedStep> step() {
    Arbitrary<Sides> sides = Arbitraries.of(Sides.values());
    Arbitrary<Integer> times = Arbitraries.integers().between(1, 12);
    Arbitrary<Integer> seconds = Arbitraries.integers().between(1, 90);
    Arbitrary<Integer> rest = Arbitraries.integers().between(0, 9);
    return Arbitraries.oneOf(
        Combinators.combine(sides, seconds, times, rest).as(Plans::hold),
        Combinators.combine(sides, Arbitraries.integers().between(3, 60), times, rest)
            .as(Plans::strokes),
        Combinators.combine(sides, times, times, seconds, times).as(Plans::cycles));
  }
}
