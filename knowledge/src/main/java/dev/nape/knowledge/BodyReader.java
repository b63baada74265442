package dev.nape.knowledge;

import dev.nape.body.Area;
import dev.nape.body.Body;
import dev.nape.body.Muscle;
import dev.nape.body.PainZone;
import dev.nape.body.Point;
import dev.nape.body.Region;
import dev.nape.knowledge.names.Names;
import dev.nape.knowledge.yaml.Figure;
import dev.nape.knowledge.yaml.Node;
import dev.nape.technique.Protocol;
import dev.nape.technique.Step;
import dev.nape.technique.Technique;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads {@code body.yaml}: regions, zones, points, muscles and the words that steps use. */
final class BodyReader {
  private static final Map<String, Point.Kind> KINDS =
      Names.words(Point.Kind.values(), kind -> kind.name().toLowerCase(Locale.ROOT));

  private final Names names;

  BodyReader(Names names) {
    this.names = names;
  }

  Body read(Node file) {
    file.need("regions")
        .fields()
        .forEach((id, node) -> names.regions().add(id, region(id, node), node));
    file.need("zones")
        .fields()
        .forEach((id, node) -> names.zones().add(id, new PainZone(id, node.text()), node));
    file.need("points").fields().forEach(this::point);
    file.need("muscles")
        .fields()
        .forEach((id, node) -> names.muscles().add(id, muscle(id, node), node));
    words(file);
    return new Body(
        names.regions().all(), names.points().all(), names.zones().all(), names.muscles().all());
  }

  private void words(Node file) {
    file.need("positions")
        .fields()
        .forEach((id, node) -> names.positions().add(id, position(id, node), node));
    file.need("equipment")
        .fields()
        .forEach((id, node) ->
            names.equipment().add(id, new Technique.Equipment(id, node.text()), node));
    file.need("hands")
        .fields()
        .forEach((id, node) -> names.hands().add(id, new Step.Hands(id, node.text()), node));
    file.need("breath")
        .fields()
        .forEach((id, node) -> names.breaths().add(id, new Step.Breath(id, node.text()), node));
  }

  private static Region region(String id, Node node) {
    boolean never = node.flag("never");
    Optional<Area> area = node.find("area").flatMap(place -> place.one(Names.AREAS));
    if (node.find("area").isEmpty() && !id.equals("whole")) {
      node.complain("the region '%s' lies in no area".formatted(id));
    }
    return new Region(
        id,
        node.text("name"),
        area,
        never ? 0 : Figure.limit(node.need("self")),
        never ? 0 : Figure.limit(node.need("therapist")),
        !node.flag("midline"),
        never,
        node.maybe("caution"));
  }

  private void point(String id, Node node) {
    Optional<Point.Kind> kind = node.need("kind").one(KINDS);
    Optional<Region> region = names.regions().at(node.need("region"));
    Point point =
        new Point(
            id,
            node.text("name"),
            kind.orElse(Point.Kind.ACUPRESSURE),
            region.orElse(
                new Region(id, id, Optional.empty(), 0, 0, false, true, Optional.empty())),
            !node.flag("midline"),
            Area.of("point-" + id),
            node.text("location"),
            node.text("find"),
            node.present("zones", names.zones()::at),
            node.list("cautions", Node::text),
            names.notWith(node),
            !node.flag("therapist-only"),
            names.sources().basis(node));
    if (region.filter(Region::never).isPresent()) {
      node.complain("the point '%s' lies where nobody may work".formatted(id));
    }
    names.points().add(id, point, node);
  }

  private Muscle muscle(String id, Node node) {
    return new Muscle(
        id,
        node.text("name"),
        node.present("points", names.points()::at),
        node.present("refers-to", names.zones()::at),
        node.text("pattern"),
        names.sources().basis(node));
  }

  private Protocol.Position position(String id, Node node) {
    return new Protocol.Position(
        id,
        node.text("name"),
        node.text("setup"),
        names.notWith(node),
        Names.phases(node, "phases"));
  }
}
