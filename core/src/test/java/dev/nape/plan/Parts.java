package dev.nape.plan;

import dev.nape.body.Area;
import dev.nape.body.Point;
import dev.nape.body.Region;
import dev.nape.evidence.Basis;
import dev.nape.technique.Amount;
import dev.nape.technique.Dose;
import dev.nape.technique.HandsLimit;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What techniques are made of, with something in all that a test does not care about. */
final class Parts {
  static final List<Position> POSITIONS =
      List.of(
          new Position("seated-chair", "Chair", "Sit."),
          new Position("supine-knees", "Lying", "Lie."));

  private Parts() {}

  static Technique technique(
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

  static Protocol protocol(String id, Step... steps) {
    return new Protocol(id, id, false, false, POSITIONS, List.of(steps));
  }

  static Step step(String id, Region region, Sides sides, int pressure, Work work) {
    return step(id, region, Optional.empty(), sides, "palm-glide", pressure, work);
  }

  static Step pressing(String id, Point point, Sides sides, int pressure, Work work) {
    return step(id, point.region(), Optional.of(point), sides, "thumb-press", pressure, work);
  }

  static Step holding(String id, Region region, String hands, int pressure, Work work) {
    return step(id, region, Optional.empty(), Sides.MIDLINE, hands, pressure, work);
  }

  static Step step(
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

  static Work hold(int min, int usual, int max, int repetitions, int mostRepetitions) {
    return new Work.Hold(
        new Amount(usual, min, max, Basis.CONVENTION),
        Optional.empty(),
        new Amount(repetitions, 1, mostRepetitions, Basis.CONVENTION),
        5);
  }

  static Work strokes(int perMinute, int min, int usual, int max) {
    return new Work.Strokes(
        new Amount(perMinute, perMinute, perMinute, Basis.CONVENTION),
        new Amount(usual, min, max, Basis.CONVENTION),
        0);
  }

  static Region region(String id, @Nullable Area area, int cap) {
    return new Region(id, id, Optional.ofNullable(area), cap, cap, true, false, Optional.empty());
  }

  static Point point(String id, Region region, @Nullable Area barredWith) {
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
