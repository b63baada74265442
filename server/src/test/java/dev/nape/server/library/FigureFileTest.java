package dev.nape.server.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What travels to a phone is the whole body map, less what only a library needs. */
class FigureFileTest {

  private final BodyMap map = new BodyMap();
  private final String text = FigureFile.of(map);
  private final JsonNode views = JsonMapper.builder().build().readTree(text);

  /** The right view is the left one in a mirror: the browser makes it. */
  private JsonNode drawn(View view) {
    return views.path(view == View.RIGHT ? View.LEFT.id() : view.id());
  }

  /** Each part with its side, as {@code temple left}: both sides of what is mirrored. */
  private static Set<String> sided(JsonNode parts, boolean mirrored) {
    Set<String> ids = new TreeSet<>();
    for (JsonNode part : parts) {
      String id = part.get(0).asString();
      switch (part.get(1).asString()) {
        case "b" -> ids.addAll(List.of(id + " left", id + " right"));
        case "l" -> ids.add(id + (mirrored ? " right" : " left"));
        case "r" -> ids.add(id + (mirrored ? " left" : " right"));
        default -> ids.add(id + " midline");
      }
    }
    return ids;
  }

  private static Set<String> sided(Stream<Drawing.Shape> shapes) {
    return new TreeSet<>(shapes.map(shape -> shape.id() + " " + shape.side()).toList());
  }

  @Test
  void everyViewHasEveryRegionZoneAndPointOfTheLibraryOnTheSameSide() {
    int parts = 0;
    for (View view : View.values()) {
      Drawing drawing = map.drawing(view);
      boolean mirrored = view == View.RIGHT;
      Set<String> points = new TreeSet<>();
      drawing.points().forEach(spot -> points.add(spot.id() + " " + spot.side()));
      assertThat(sided(drawn(view).path("regions"), mirrored))
          .isEqualTo(sided(drawing.regions().stream()));
      assertThat(sided(drawn(view).path("zones"), mirrored))
          .isEqualTo(sided(drawing.zones().stream()));
      assertThat(sided(drawn(view).path("points"), mirrored)).isEqualTo(points);
      parts += drawing.regions().size() + drawing.zones().size() + drawing.points().size();
    }
    assertThat(parts).isGreaterThan(250);
  }

  @Test
  void itNamesEveryRegionAndPointThatTheKnowledgeNames() {
    Set<String> regions = new TreeSet<>();
    Set<String> points = new TreeSet<>();
    views.forEach(
        view -> view.path("regions").forEach(part -> regions.add(part.get(0).asString())));
    views.forEach(view -> view.path("points").forEach(part -> points.add(part.get(0).asString())));
    assertThat(Knowledge.bundled().body().regions())
        .hasSizeGreaterThan(30)
        .allMatch(region -> region.id().equals("whole") || regions.contains(region.id()));
    assertThat(Knowledge.bundled().body().points())
        .hasSizeGreaterThan(35)
        .allMatch(point -> points.contains(point.id()));
  }

  @Test
  void noOutlineStraysFromTheLibrarysByMoreThanTwoUnits() {
    List<String> astray = new ArrayList<>();
    int looked = 0;
    for (View view : View.values()) {
      if (view == View.RIGHT) {
        continue;
      }
      for (JsonNode region : drawn(view).path("regions")) {
        looked++;
        String id = region.get(0).asString();
        var box = Outline.of(region.get(3).asString()).getBounds2D();
        boolean near =
            map.drawing(view).regions().stream()
                .filter(shape -> shape.id().equals(id))
                .map(shape -> Outline.of(shape.path()).getBounds2D())
                .anyMatch(real ->
                    Math.abs(real.getX() - box.getX()) <= 2
                        && Math.abs(real.getY() - box.getY()) <= 2
                        && Math.abs(real.getMaxX() - box.getMaxX()) <= 2
                        && Math.abs(real.getMaxY() - box.getMaxY()) <= 2);
        if (!near) {
          astray.add(view + " " + id);
        }
      }
    }
    assertThat(looked).isGreaterThan(40);
    assertThat(astray).isEmpty();
  }

  @Test
  void itIsSmallEnoughToTravel() {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    deflater.setInput(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    deflater.finish();
    int size = deflater.deflate(new byte[1 << 20]);
    deflater.end();
    // Brotli takes a fifth less: 12 KB over the wire.
    assertThat(size).isBetween(4_000, 14_500);
  }
}
