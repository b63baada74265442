package dev.nape.plan;

import static dev.nape.plan.Parts.hold;
import static dev.nape.plan.Parts.holding;
import static dev.nape.plan.Parts.point;
import static dev.nape.plan.Parts.pressing;
import static dev.nape.plan.Parts.protocol;
import static dev.nape.plan.Parts.region;
import static dev.nape.plan.Parts.step;
import static dev.nape.plan.Parts.strokes;
import static dev.nape.plan.Parts.technique;

import dev.nape.body.Area;
import dev.nape.body.Muscle;
import dev.nape.body.PainZone;
import dev.nape.body.Point;
import dev.nape.body.Region;
import dev.nape.evidence.Basis;
import dev.nape.evidence.Certainty;
import dev.nape.plan.SessionPlan.Block;
import dev.nape.plan.SessionPlan.PlannedStep;
import dev.nape.screening.Clearances;
import dev.nape.technique.Goal;
import dev.nape.technique.PainRoute;
import dev.nape.technique.Phase;
import dev.nape.technique.Protocol;
import dev.nape.technique.Step.Sides;
import dev.nape.technique.Technique;
import dev.nape.technique.Technique.Kind;
import dev.nape.technique.TechniqueId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A handful of techniques, each there for one thing that planning has to get right. */
final class SmallRepertoire {
  static final TechniqueId SETTLE = new TechniqueId("settle");
  static final TechniqueId POINTS = new TechniqueId("points");
  static final TechniqueId SCALP = new TechniqueId("scalp");
  static final TechniqueId SHOULDER = new TechniqueId("shoulder");
  static final TechniqueId COLD = new TechniqueId("cold");
  static final TechniqueId FLUSHING = new TechniqueId("flushing-strokes");

  static final PainZone TEMPLE_ZONE = new PainZone("temple", "Temple");
  static final Region WHOLE = region("whole", null, 3);
  static final Region TEMPLE = region("temple", Area.FOREHEAD_TEMPLES, 3);
  static final Region CROWN = region("scalp", Area.SCALP, 4);
  static final Region NECK = region("neck-back", Area.NECK_BACK, 5);
  static final Region TOP = region("shoulder-top", Area.SHOULDERS_UPPER_BACK, 5);
  static final Region HAND = region("hand", Area.ARMS_HANDS, 5);
  static final Point TAIYANG = point("EX-HN5", TEMPLE, null);
  static final Point LI4 = point("LI4", HAND, Area.POINT_LI4);
  static final Point TRIGGER = point("tp-upper-trap", TOP, null);

  private SmallRepertoire() {}

  static Repertoire all() {
    return new Repertoire(
        List.of(settle(), points(), scalp(), shoulder(), cold(), flushing()),
        List.of(templeRoute()),
        Map.of(Goal.RELAX, List.of("scalp-self")),
        List.of(outline()),
        Map.of(SCALP, Certainty.LOW),
        Parts.POSITIONS,
        List.of(),
        List.of("Drink if thirsty."));
  }

  static List<TechniqueId> ids() {
    return all().techniques().stream().map(Technique::id).toList();
  }

  static Clearances allowingAll() {
    return Clearances.allowing(ids());
  }

  /** How long a plan uses a technique. */
  static int seconds(SessionPlan plan, TechniqueId technique) {
    return plan.blocks().stream()
        .filter(block -> block.technique().equals(technique))
        .mapToInt(Block::seconds)
        .sum();
  }

  static Stream<PlannedStep> steps(SessionPlan plan) {
    return plan.blocks().stream().flatMap(block -> block.steps().stream());
  }

  static SessionRequest request(int seconds, SessionRequest.Pain... pains) {
    return new SessionRequest(
        seconds, Set.of(), List.of(pains), Set.of(), Set.of(), Map.of(), Map.of(), false);
  }

  private static Technique settle() {
    Protocol start =
        protocol(
            "settle-start",
            step("start-1", WHOLE, Sides.MIDLINE, 0, hold(15, 15, 15, 1, 1)),
            step("start-2", WHOLE, Sides.MIDLINE, 0, strokes(6, 2, 3, 10)));
    Protocol rest =
        protocol(
            "settle-rest",
            step("rest-1", WHOLE, Sides.MIDLINE, 0, hold(20, 40, 600, 1, 1)),
            step("rest-2", WHOLE, Sides.MIDLINE, 0, hold(10, 10, 10, 1, 1)));
    return technique(SETTLE, Kind.TOUCH_FREE, 10, 42, Set.of(), start, rest);
  }

  private static Technique points() {
    Protocol protocol =
        protocol(
            "points-self",
            pressing("points-1", TAIYANG, Sides.BOTH, 2, hold(20, 30, 60, 1, 2)),
            pressing("points-2", LI4, Sides.ALTERNATE, 4, hold(30, 60, 300, 1, 2)));
    return technique(POINTS, Kind.HANDS_ON, 15, 28, Set.of(), protocol);
  }

  private static Technique scalp() {
    Protocol protocol =
        protocol(
            "scalp-self",
            step("scalp-1", CROWN, Sides.BOTH, 3, hold(60, 90, 180, 1, 1)),
            step("scalp-2", TEMPLE, Sides.BOTH, 2, hold(45, 60, 120, 1, 1)));
    return technique(SCALP, Kind.HANDS_ON, 15, 14, Set.of(), protocol);
  }

  private static Technique shoulder() {
    Protocol protocol =
        protocol(
            "shoulder-self",
            pressing("shoulder-1", TRIGGER, Sides.ALTERNATE, 3, hold(10, 10, 10, 1, 1)),
            pressing("shoulder-2", TRIGGER, Sides.ALTERNATE, 4, hold(20, 30, 90, 1, 3)),
            step("shoulder-3", TOP, Sides.ALTERNATE, 2, strokes(15, 3, 4, 6)));
    return technique(SHOULDER, Kind.HANDS_ON, 10, 3, Set.of("C-BARS-SHOULDER"), protocol);
  }

  private static Technique cold() {
    Protocol protocol =
        protocol(
            "cold-self", holding("cold-1", TEMPLE, "stone-place", 1, hold(60, 180, 300, 1, 1)));
    return technique(COLD, Kind.HANDS_ON, 10, 14, Set.of(), protocol);
  }

  private static Technique flushing() {
    Protocol protocol =
        protocol(
            "flush-self",
            step("flush-1", NECK, Sides.BOTH, 2, strokes(12, 3, 5, 8)),
            step("flush-2", TOP, Sides.ALTERNATE, 2, strokes(10, 2, 3, 5)));
    return technique(FLUSHING, Kind.HANDS_ON, 15, 21, Set.of(), protocol);
  }

  private static PainRoute templeRoute() {
    Muscle trapezius =
        new Muscle(
            "upper-trapezius",
            "Upper trapezius",
            List.of(TRIGGER),
            List.of(TEMPLE_ZONE),
            "Up into the temple.",
            Basis.CONVENTION);
    return new PainRoute(
        TEMPLE_ZONE,
        List.of(trapezius),
        List.of(TAIYANG),
        List.of("shoulder-self"),
        List.of(),
        List.of("scalp-self"),
        List.of("cold-self"),
        "Start on the painful side; the other at half dose.");
  }

  private static Outline outline() {
    Map<Section, Integer> sections = new EnumMap<>(Section.class);
    sections.put(Section.OPENING_CHECK, 55);
    sections.put(Section.WARM_UP, 75);
    sections.put(Section.MAIN, 380);
    sections.put(Section.FLUSHING, 40);
    sections.put(Section.REST, 50);
    return new Outline(
        new Template("self-10", false, 600, sections, Basis.CONVENTION),
        "Ten minutes",
        Set.of(Phase.values()),
        Set.of(),
        List.of(),
        Map.of(),
        Optional.empty());
  }
}
