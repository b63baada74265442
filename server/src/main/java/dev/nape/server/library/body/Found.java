package dev.nape.server.library.body;

import dev.nape.body.Muscle;
import dev.nape.body.PainZone;
import dev.nape.body.Point;
import dev.nape.body.Region;
import dev.nape.screening.Condition;
import dev.nape.server.library.Library;
import dev.nape.server.library.Library.Method;
import dev.nape.technique.PainRoute;
import dev.nape.technique.Technique;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known about the place that was tapped. */
public sealed interface Found {

  /** What is to be marked in the picture. */
  Sketch.Lit lit();

  /**
   * It hurts there.
   *
   * @param route to where to work
   * @param self for one's own hands, best first
   * @param therapist for a therapist's hands
   * @param gentle for one's own hands, when little is bearable
   * @param attack instead, in an attack
   */
  record OfZone(
      PainRoute route,
      List<Method> self,
      List<Method> therapist,
      List<Method> gentle,
      List<Method> attack)
      implements Found {
    @Override
    public Sketch.Lit lit() {
      return new Sketch.Lit(
          route.muscles().stream().map(Muscle::id).collect(Collectors.toUnmodifiableSet()),
          Set.of(route.zone().id()),
          Set.of(),
          route.points().stream().map(Point::id).collect(Collectors.toUnmodifiableSet()));
    }
  }

  /**
   * A place where a hand may or may not work.
   *
   * @param region which
   * @param techniques that may work there
   * @param points in it
   */
  record OfRegion(Region region, List<Technique> techniques, List<Point> points) implements Found {
    @Override
    public Sketch.Lit lit() {
      return new Sketch.Lit(Set.of(), Set.of(), Set.of(region.id()), Set.of());
    }
  }

  /**
   * A muscle.
   *
   * @param muscle which
   * @param techniques that press one of its points
   */
  record OfMuscle(Muscle muscle, List<Technique> techniques) implements Found {
    @Override
    public Sketch.Lit lit() {
      return new Sketch.Lit(
          Set.of(muscle.id()),
          muscle.refersTo().stream().map(PainZone::id).collect(Collectors.toUnmodifiableSet()),
          Set.of(),
          muscle.points().stream().map(Point::id).collect(Collectors.toUnmodifiableSet()));
    }
  }

  /**
   * A point.
   *
   * @param point which
   * @param notWith conditions that rule it out
   * @param techniques that press it
   */
  record OfPoint(Point point, List<Condition> notWith, List<Technique> techniques)
      implements Found {
    @Override
    public Sketch.Lit lit() {
      return new Sketch.Lit(Set.of(), Set.of(), Set.of(), Set.of(point.id()));
    }
  }

  /** What is known about a choice; empty when there is no such thing. */
  static Optional<? extends Found> about(Choice choice, Library library) {
    return switch (choice.kind()) {
      case ZONE -> library.route(choice.id()).map(route -> zone(route, library));
      case REGION -> library.region(choice.id()).map(region -> region(region, library));
      case MUSCLE ->
          library
              .muscle(choice.id())
              .map(muscle -> new OfMuscle(muscle, pressing(muscle.points(), library)));
      case POINT ->
          library
              .point(choice.id())
              .map(point ->
                  new OfPoint(
                      point,
                      point.notWith().stream()
                          .sorted()
                          .map(library::condition)
                          .flatMap(Optional::stream)
                          .toList(),
                      pressing(List.of(point), library)));
    };
  }

  private static OfZone zone(PainRoute route, Library library) {
    return new OfZone(
        route,
        library.methods(route.self()),
        library.methods(route.therapist()),
        library.methods(route.gentle()),
        library.methods(route.attack()));
  }

  private static OfRegion region(Region region, Library library) {
    return new OfRegion(
        region,
        region.never()
            ? List.of()
            : library.techniques().stream()
                .filter(technique -> technique.regions().contains(region))
                .toList(),
        library.knowledge().body().points().stream()
            .filter(point -> point.region().equals(region))
            .toList());
  }

  private static List<Technique> pressing(List<Point> points, Library library) {
    return library.techniques().stream()
        .filter(technique ->
            technique.protocols().stream()
                .flatMap(protocol -> protocol.steps().stream())
                .flatMap(step -> Stream.ofNullable(step.point().orElse(null)))
                .anyMatch(points::contains))
        .toList();
  }
}
