package dev.nape.server.library;

import dev.nape.server.library.Drawing.Box;
import dev.nape.server.library.Drawing.Line;
import dev.nape.server.library.Drawing.Shape;
import dev.nape.server.library.Drawing.Spot;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The body map as one JSON file, small enough to travel to a phone: outline, contour, regions,
 * zones and points in whole units, without muscles. What is the mirror image of something else is
 * left to the browser: the right side of a view, and the whole right view.
 *
 * <p>By view: {@code box}, {@code closer} (parts to show larger), the lines {@code skin}, {@code
 * soft}, {@code line} and {@code hatch}, {@code zones} as {@code [id, side, path]}, {@code regions}
 * as {@code [id, side, zone, path]} and {@code points} as {@code [id, side, x, y]}. A side is
 * {@code l}, {@code r}, {@code m}, or {@code b} for both: drawn left, and mirrored.
 */
public final class FigureFile {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String BOTH = "b";

  /** Faces, hair and nails: what tells a front from a back. */
  private static final Set<String> SOFT = Set.of("soft", "brow");

  /** Views whose soft lines are creases only: left out, they tell nobody anything. */
  private static final Set<View> CREASED = EnumSet.of(View.PALM, View.SOLE, View.LEG);

  private final Drawing drawing;
  private final int width;

  private FigureFile(Drawing drawing) {
    this.drawing = drawing;
    this.width = CoarsePath.round(drawing.box().width());
  }

  /** The file, the same text each time. */
  public static String of(BodyMap map) {
    ObjectNode views = JSON.createObjectNode();
    map.drawings().stream()
        .filter(drawing -> drawing.view() != View.RIGHT)
        .forEach(drawing -> views.set(drawing.view().id(), new FigureFile(drawing).view()));
    return views.toString();
  }

  private ObjectNode view() {
    ObjectNode view = JSON.createObjectNode();
    box(view.putArray("box"), drawing.box());
    ObjectNode closer = view.putObject("closer");
    drawing.closer().forEach((name, box) -> box(closer.putArray(name), box));
    view.put("skin", lines(drawing.figure(), Set.of("skin")));
    view.put("soft", CREASED.contains(drawing.view()) ? "" : lines(drawing.figure(), SOFT));
    view.put("line", path(drawing.contour().stream().map(Line::path)));
    view.put("hatch", path(drawing.hatch().stream().map(Line::path)));
    ArrayNode zones = view.putArray("zones");
    shapes(drawing.zones())
        .forEach(zone -> zones.addArray().add(zone.id).add(zone.side).add(zone.path));
    ArrayNode regions = view.putArray("regions");
    shapes(drawing.regions())
        .forEach(region ->
            regions.addArray().add(region.id).add(region.side).add(region.zone).add(region.path));
    ArrayNode points = view.putArray("points");
    spots(drawing.points())
        .forEach(spot ->
            points
                .addArray()
                .add(spot.id())
                .add(spot.side())
                .add(CoarsePath.round(spot.x()))
                .add(CoarsePath.round(spot.y())));
    return view;
  }

  private static void box(ArrayNode array, Box box) {
    Stream.of(box.x(), box.y(), box.width(), box.height())
        .forEach(number -> array.add(CoarsePath.round(number)));
  }

  private static String lines(List<Line> lines, Set<String> styles) {
    return path(lines.stream().filter(line -> styles.contains(line.style())).map(Line::path));
  }

  private static String path(Stream<String> paths) {
    return paths.map(path -> CoarsePath.of(path).text()).collect(Collectors.joining());
  }

  private record Small(String id, String side, String zone, String path) {}

  private List<Small> shapes(List<Shape> shapes) {
    List<Small> small = new ArrayList<>();
    for (Shape shape : shapes) {
      boolean twin = twin(shape, shapes).isPresent();
      if (twin && shape.side().equals("right")) {
        continue;
      }
      small.add(
          new Small(
              shape.id(),
              twin ? BOTH : shape.side().substring(0, 1),
              shape.zone().orElse(""),
              CoarsePath.of(shape.path()).text()));
    }
    return small;
  }

  /** The same shape on the other side, if it is a mirror image. */
  private Optional<Shape> twin(Shape shape, List<Shape> shapes) {
    CoarsePath path = CoarsePath.of(shape.path());
    return shapes.stream()
        .filter(other -> other.id().equals(shape.id()) && opposite(other.side(), shape.side()))
        .filter(other -> other.zone().equals(shape.zone()))
        .filter(other -> path.mirrors(CoarsePath.of(other.path()), width))
        .findFirst();
  }

  private List<Spot> spots(List<Spot> spots) {
    List<Spot> small = new ArrayList<>();
    for (Spot spot : spots) {
      boolean twin = spots.stream().anyMatch(other -> mirrors(spot, other));
      if (!twin || spot.side().equals("left")) {
        String side = twin ? BOTH : spot.side().substring(0, 1);
        small.add(new Spot(spot.id(), side, spot.x(), spot.y()));
      }
    }
    return small;
  }

  private boolean mirrors(Spot spot, Spot other) {
    return other.id().equals(spot.id())
        && opposite(other.side(), spot.side())
        && Math.abs(width - other.x() - spot.x()) <= 1
        && Math.abs(other.y() - spot.y()) <= 1;
  }

  private static boolean opposite(String one, String other) {
    return (one.equals("left") && other.equals("right"))
        || (one.equals("right") && other.equals("left"));
  }
}
