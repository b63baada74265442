package dev.nape.plan;

import dev.nape.body.Area;
import dev.nape.body.Muscle;
import dev.nape.body.PainZone;
import dev.nape.body.Point;
import dev.nape.body.Region;
import dev.nape.evidence.Basis;
import dev.nape.evidence.Certainty;
import dev.nape.technique.Amount;
import dev.nape.technique.Dose;
import dev.nape.technique.Goal;
import dev.nape.technique.HandsLimit;
import dev.nape.technique.PainRoute;
import dev.nape.technique.Phase;
import dev.nape.technique.Protocol;
import dev.nape.technique.Protocol.Position;
import dev.nape.technique.Step;
import dev.nape.technique.Step.Sides;
import dev.nape.technique.Technique;
import dev.nape.technique.Technique.Kind;
import dev.nape.technique.TechniqueId;
import dev.nape.technique.Work;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

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

  private static final Position CHAIR = new Position("seated-chair", "Chair", "Sit.");
  private static final Position LYING = new Position("supine-knees", "Lying", "Lie.");

  private SmallRepertoire() {}

  static Repertoire all() {
    return new Repertoire(
        List.of(settle(), points(), scalp(), shoulder(), cold(), flushing()),
        List.of(templeRoute()),
        Map.of(Goal.RELAX, List.of("scalp-self")),
        List.of(outline()),
        Map.of(SCALP, Certainty.LOW),
        List.of(CHAIR, LYING),
        List.of(),
        List.of("Drink if thirsty."));
  }

  static List<TechniqueId> ids() {
    return all().techniques().stream().map(Technique::id).toList();
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

  private static Technique technique(
      TechniqueId id,
      Kind kind,
      int minutes,
      int perWeek,
      Set<String> notWith,
      Protocol... protocols) {
    HandsLimit hands =
        new HandsLimit(OptionalInt.of(4), OptionalInt.of(minutes), Set.of(), "At most 4.");
    Map<Phase, Technique.Usefulness> usefulness =
        Arrays.stream(Phase.values())
            .collect(Collectors.toMap(phase -> phase, phase -> Technique.Usefulness.BEST));
    return new Technique(
        id,
        id.value(),
        List.of(),
        "What it is.",
        kind,
        Technique.License.ANYONE,
        hands,
        hands,
        List.of(),
        new Dose(minutes, 6, perWeek, 0, Basis.CONVENTION),
        List.of(),
        List.of(new Technique.Equipment("cold-pack", "Cold pack")),
        List.of(),
        List.of(),
        usefulness,
        Set.of(),
        notWith,
        Basis.CONVENTION,
        "Because.",
        List.of(protocols),
        Optional.empty());
  }

  private static Protocol protocol(String id, Step... steps) {
    return new Protocol(id, id, false, false, List.of(CHAIR, LYING), List.of(steps));
  }

  private static Step step(String id, Region region, Sides sides, int pressure, Work work) {
    return step(id, region, Optional.empty(), sides, "palm-glide", pressure, work);
  }

  private static Step pressing(String id, Point point, Sides sides, int pressure, Work work) {
    return step(id, point.region(), Optional.of(point), sides, "thumb-press", pressure, work);
  }

  private static Step holding(String id, Region region, String hands, int pressure, Work work) {
    return step(id, region, Optional.empty(), Sides.MIDLINE, hands, pressure, work);
  }

  private static Step step(
      String id,
      Region region,
      Optional<Point> point,
      Sides sides,
      String hands,
      int pressure,
      Work work) {
    return new Step(
        id,
        "Do " + id,
        region,
        point,
        sides,
        new Step.Hands(hands, hands),
        pressure,
        Math.max(pressure, 1),
        Basis.CONVENTION,
        work,
        0,
        new Step.Breath("natural", "Breathe."),
        Set.of(),
        false,
        Optional.empty());
  }

  private static Work hold(int min, int usual, int max, int repetitions, int mostRepetitions) {
    return new Work.Hold(
        new Amount(usual, min, max, Basis.CONVENTION),
        Optional.empty(),
        new Amount(repetitions, 1, mostRepetitions, Basis.CONVENTION),
        5);
  }

  private static Work strokes(int perMinute, int min, int usual, int max) {
    return new Work.Strokes(
        new Amount(perMinute, perMinute, perMinute, Basis.CONVENTION),
        new Amount(usual, min, max, Basis.CONVENTION),
        0);
  }

  private static Region region(String id, @org.jspecify.annotations.Nullable Area area, int cap) {
    return new Region(id, id, Optional.ofNullable(area), cap, cap, true, false, Optional.empty());
  }

  private static Point point(
      String id, Region region, @org.jspecify.annotations.Nullable Area barredWith) {
    return new Point(
        id,
        id,
        id.startsWith("tp-") ? Point.Kind.TRIGGER : Point.Kind.ACUPRESSURE,
        region,
        true,
        Optional.ofNullable(barredWith),
        "Where.",
        "How.",
        List.of(),
        List.of(),
        Set.of(),
        true,
        Basis.CONVENTION);
  }
}
