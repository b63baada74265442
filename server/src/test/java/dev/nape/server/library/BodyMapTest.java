package dev.nape.server.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.body.Body;
import dev.nape.body.Muscle;
import dev.nape.body.PainZone;
import dev.nape.body.Point;
import dev.nape.body.Region;
import dev.nape.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The drawings and the knowledge speak of the same body. */
class BodyMapTest {

  private final BodyMap map = new BodyMap();
  private final Body body = Knowledge.bundled().body();

  private Set<String> drawn(Function<Drawing, Set<String>> ids) {
    return map.drawings().stream()
        .map(ids)
        .flatMap(Set::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static <T> Set<String> known(Collection<T> all, Function<T, String> id) {
    return all.stream().map(id).collect(Collectors.toUnmodifiableSet());
  }

  @Test
  void everyMuscleIsDrawnAndKnown() {
    assertThat(drawn(Drawing::muscleIds))
        .hasSizeGreaterThan(10)
        .containsExactlyInAnyOrderElementsOf(known(body.muscles(), Muscle::id));
  }

  @Test
  void everyPointIsDrawnAndKnown() {
    assertThat(drawn(Drawing::pointIds))
        .hasSizeGreaterThan(35)
        .containsExactlyInAnyOrderElementsOf(known(body.points(), Point::id));
  }

  @Test
  void everyPainZoneIsDrawnAndKnownBesideNauseaWhichHasNoPlace() {
    Set<String> zones = new java.util.HashSet<>(known(body.zones(), PainZone::id));
    assertThat(zones.remove("nausea")).isTrue();
    assertThat(drawn(Drawing::zoneIds)).containsExactlyInAnyOrderElementsOf(zones);
  }

  @Test
  void everyRegionIsDrawnAndKnownBesideTheWholeBody() {
    Set<String> regions = new java.util.HashSet<>(known(body.regions(), Region::id));
    assertThat(regions.remove("whole")).isTrue();
    assertThat(drawn(Drawing::regionIds)).containsExactlyInAnyOrderElementsOf(regions);
  }

  @Test
  void aTapWhereItHurtsLeadsToAZoneThatIsKnown() {
    List<String> zones =
        map.drawings().stream()
            .flatMap(drawing -> drawing.regions().stream())
            .flatMap(shape -> shape.zone().stream())
            .toList();
    assertThat(zones).hasSizeGreaterThan(50);
    assertThat(known(body.zones(), PainZone::id)).containsAll(zones);
  }

  @Test
  void everyPointLiesInItsRegion() {
    List<String> astray = new ArrayList<>();
    int looked = 0;
    for (Drawing drawing : map.drawings()) {
      for (Drawing.Spot spot : drawing.points()) {
        looked++;
        String region =
            body.points().stream()
                .filter(point -> point.id().equals(spot.id()))
                .findFirst()
                .orElseThrow()
                .region()
                .id();
        boolean inside =
            drawing.regions().stream()
                .filter(shape -> shape.id().equals(region))
                .anyMatch(shape -> Outline.of(shape.path()).contains(spot.x(), spot.y()));
        if (!inside) {
          astray.add("%s in %s is not in %s".formatted(spot.id(), drawing.view(), region));
        }
      }
    }
    assertThat(looked).isGreaterThan(80);
    assertThat(astray).isEmpty();
  }

  @Test
  void theRightSideIsTheLeftOneMirroredWithItsSidesSwapped() {
    Drawing left = map.drawing(View.LEFT);
    Drawing right = map.drawing(View.RIGHT);
    double width = left.box().width();
    assertThat(right.points()).hasSameSizeAs(left.points());
    for (int i = 0; i < left.points().size(); i++) {
      Drawing.Spot here = left.points().get(i);
      Drawing.Spot there = right.points().get(i);
      assertThat(there)
          .isEqualTo(new Drawing.Spot(here.id(), swapped(here.side()), width - here.x(), here.y()));
    }
    assertThat(right.regionIds()).isEqualTo(left.regionIds());
    assertThat(right.muscles()).extracting(Drawing.Belly::side).containsOnly("right");
  }

  private static String swapped(String side) {
    return side.equals("left") ? "right" : side;
  }

  @Test
  void whatIsNeverPressedIsDrawnSoInEveryViewThatShowsIt() {
    Set<String> never =
        body.regions().stream()
            .filter(Region::never)
            .map(Region::id)
            .collect(Collectors.toUnmodifiableSet());
    assertThat(never).contains("neck-front", "eye");
    List<Drawing> showing =
        map.drawings().stream()
            .filter(drawing ->
                drawing.regions().stream().map(Drawing.Shape::id).anyMatch(never::contains))
            .toList();
    assertThat(showing).hasSize(3).allMatch(drawing -> !drawing.hatch().isEmpty());
  }
}
