package dev.nape.server.library.body;

import dev.nape.body.Muscle;
import dev.nape.body.Point;
import dev.nape.body.Region;
import dev.nape.server.library.Drawing;
import dev.nape.server.library.Drawing.Belly;
import dev.nape.server.library.Drawing.Shape;
import dev.nape.server.library.Drawing.Spot;
import dev.nape.server.library.Figure;
import dev.nape.server.library.Figure.Mark;
import dev.nape.server.library.Library;
import dev.nape.server.library.View;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Draws what an address asks for: pure, from the drawing, the knowledge and the address. */
final class Sketch {

  private final Library library;
  private final Drawing drawing;
  private final Place place;
  private final Lit lit;

  Sketch(Library library, Drawing drawing, Place place, Lit lit) {
    this.library = library;
    this.drawing = drawing;
    this.place = place;
    this.lit = lit;
  }

  /**
   * What is marked.
   *
   * @param muscles ids
   * @param zones ids
   * @param regions ids, as the drawing names them
   * @param points ids
   */
  record Lit(Set<String> muscles, Set<String> zones, Set<String> regions, Set<String> points) {
    static final Lit NOTHING = new Lit(Set.of(), Set.of(), Set.of(), Set.of());
  }

  Figure figure() {
    boolean places = place.show() == Show.PLACES;
    return new Figure(
        drawing,
        Optional.ofNullable(place.closer()).map(drawing.closer()::get).orElse(drawing.box()),
        places,
        !lit.muscles().isEmpty(),
        drawing.muscles().stream().filter(this::isShown).map(this::muscle).toList(),
        drawing.zones().stream().filter(zone -> lit.zones().contains(zone.id())).toList(),
        places ? drawing.regions().stream().map(this::region).toList() : List.of(),
        drawing.points().stream()
            .filter(spot -> place.show() == Show.POINTS || lit.points().contains(spot.id()))
            .map(this::point)
            .toList());
  }

  /** The same with nothing to tap: it accompanies another drawing. */
  Figure still() {
    return new Figure(
        drawing,
        drawing.box(),
        false,
        true,
        drawing.muscles().stream()
            .filter(muscle -> lit.muscles().contains(muscle.id()))
            .map(this::muscle)
            .toList(),
        drawing.zones().stream().filter(zone -> lit.zones().contains(zone.id())).toList(),
        List.of(),
        List.of());
  }

  /** From behind the left half shows the surface and the right half what lies under it. */
  private boolean isShown(Belly muscle) {
    boolean asked = place.show() == Show.MUSCLES || lit.muscles().contains(muscle.id());
    if (!asked) {
      return false;
    }
    Integer layers = place.peel();
    if (layers == null) {
      layers = hidden(muscle);
    }
    return muscle.depth() == 0 || muscle.depth() > layers;
  }

  private int hidden(Belly muscle) {
    boolean split = drawing.view() == View.BACK && lit.muscles().isEmpty();
    return split && muscle.side().equals("right") ? 1 : 0;
  }

  private Mark<Belly> muscle(Belly belly) {
    String name = library.muscle(belly.id()).map(Muscle::name).orElse("");
    boolean tappable = place.show() == Show.MUSCLES;
    return new Mark<>(
        belly,
        name,
        belly.side(),
        "",
        tappable ? Optional.of(link(Choice.Kind.MUSCLE, belly.id())) : Optional.empty(),
        lit.muscles().contains(belly.id()));
  }

  private Mark<Shape> region(Shape shape) {
    Optional<Region> region = library.region(shape.id());
    boolean never = region.map(Region::never).orElse(false);
    String name = region.map(Region::name).orElse("");
    String link =
        shape
            .zone()
            .map(zone -> link(Choice.Kind.ZONE, zone))
            .orElseGet(() -> link(Choice.Kind.REGION, shape.id()));
    boolean on = lit.regions().contains(shape.id());
    return new Mark<>(shape, name, shape.side(), never ? "never" : "", Optional.of(link), on);
  }

  private Mark<Spot> point(Spot spot) {
    Optional<Point> point = library.point(spot.id());
    return new Mark<>(
        spot,
        point.map(Library::nameOf).orElse(""),
        spot.side(),
        point.map(Point::kind).filter(Point.Kind.TRIGGER::equals).isPresent() ? "trigger" : "",
        place.show() == Show.POINTS
            ? Optional.of(link(Choice.Kind.POINT, spot.id()))
            : Optional.empty(),
        lit.points().contains(spot.id()));
  }

  private String link(Choice.Kind kind, String id) {
    return place.choosing(kind, id).link();
  }
}
