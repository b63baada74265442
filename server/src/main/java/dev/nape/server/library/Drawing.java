package dev.nape.server.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One drawing of the body map. Sides are the person's own.
 *
 * @param view which
 * @param box what of the plane is shown
 * @param closer parts of it that can be shown larger, by name
 * @param figure skin and soft lines, drawn first
 * @param muscles deepest first
 * @param contour strong lines, drawn over the muscles
 * @param zones where pain is felt; they overlap
 * @param regions what a finger taps; they do not overlap
 * @param hatch over what is never pressed
 * @param points spots to press
 */
public record Drawing(
    View view,
    Box box,
    Map<String, Box> closer,
    List<Line> figure,
    List<Belly> muscles,
    List<Line> contour,
    List<Shape> zones,
    List<Shape> regions,
    List<Line> hatch,
    List<Spot> points) {

  /** Ids of the muscles drawn here. */
  public Set<String> muscleIds() {
    return ids(muscles.stream(), Belly::id);
  }

  /** Ids of the pain zones drawn here. */
  public Set<String> zoneIds() {
    return ids(zones.stream(), Shape::id);
  }

  /** Ids of the regions drawn here. */
  public Set<String> regionIds() {
    return ids(regions.stream(), Shape::id);
  }

  /** Ids of the points drawn here. */
  public Set<String> pointIds() {
    return ids(points.stream(), Spot::id);
  }

  private static <T> Set<String> ids(Stream<T> parts, Function<T, String> id) {
    return parts.map(id).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * A rectangle of the plane of a drawing; 20 units are 1 cm on an average adult, 11 on the leg.
   *
   * @param x left
   * @param y top
   * @param width above 0
   * @param height above 0
   */
  public record Box(double x, double y, double width, double height) {
    /** As SVG writes it. */
    public String text() {
      return Stream.of(x, y, width, height).map(Drawing::text).collect(Collectors.joining(" "));
    }
  }

  /**
   * A line of the figure.
   *
   * @param style its class in the stylesheet
   * @param path as SVG writes it
   */
  public record Line(String style, String path) {}

  /**
   * A closed outline.
   *
   * @param id kebab-case, as the knowledge names it
   * @param side the person's own: left, right or midline
   * @param zone where it is said to hurt when a finger taps it, if anywhere
   * @param path as SVG writes it
   */
  public record Shape(String id, String side, Optional<String> zone, String path) {}

  /**
   * A muscle of one side.
   *
   * @param id kebab-case, as the knowledge names it
   * @param side the person's own
   * @param depth 0 at the surface to 4
   * @param belly its area, as SVG writes it
   * @param edge its visible borders
   * @param fibres which way it pulls
   */
  public record Belly(
      String id, String side, int depth, String belly, Optional<String> edge, String fibres) {}

  /**
   * A point.
   *
   * @param id as the knowledge names it; the same point may be drawn several times
   * @param side the person's own
   * @param x across
   * @param y down
   */
  public record Spot(String id, String side, double x, double y) {}

  /** A number as SVG writes it. */
  public static String text(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
