package dev.nape.server.library.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nape.evidence.ForestRow;
import dev.nape.knowledge.Knowledge;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is drawn of every figure that is known. */
class PanelTest {

  private static final double WIDTH = 340;

  private final List<ForestRow> rows = Knowledge.bundled().evidence().rows();
  private final List<Panel> panels = Panel.of(rows);

  @Test
  void everyRowStandsInOnePanelWithItsLikesAlone() {
    assertThat(rows).hasSizeGreaterThan(40);
    assertThat(panels.stream().flatMap(panel -> panel.rows().stream()))
        .containsExactlyInAnyOrderElementsOf(rows);
    for (Panel panel : panels) {
      assertThat(panel.rows())
          .allMatch(row -> row.better() == panel.better())
          .allMatch(row -> row.scale() == panel.axis().scale())
          .allMatch(row -> row.unit().orElse(row.measure()).equals(panel.unit()));
    }
  }

  @Test
  void everyIntervalAndTheLineOfNoEffectLieOnTheAxis() {
    int looked = 0;
    for (Panel panel : panels) {
      Axis axis = panel.axis();
      for (ForestRow row : panel.rows()) {
        double low = Double.parseDouble(axis.x(row.low()));
        double estimate = Double.parseDouble(axis.x(row.estimate()));
        double high = Double.parseDouble(axis.x(row.high()));
        assertThat(low).as(row.label()).isBetween(0.0, estimate);
        assertThat(high).as(row.label()).isBetween(estimate, WIDTH);
        looked++;
      }
      assertThat(Double.parseDouble(axis.noEffect())).isBetween(0.0, WIDTH);
    }
    assertThat(looked).isEqualTo(rows.size());
  }

  @Test
  void theAxisIsLabelledFromEndToEndAndTheLabelsDoNotCrowd() {
    for (Panel panel : panels) {
      Axis axis = panel.axis();
      List<Double> labels = axis.labels();
      assertThat(labels).as(panel.unit()).hasSizeBetween(2, 9).isSorted();
      if (axis.scale() == ForestRow.Scale.LINEAR) {
        assertThat(labels.getFirst()).isCloseTo(axis.low(), within(1e-9));
        assertThat(labels).contains(0.0);
      }
      List<Double> places =
          labels.stream().map(label -> Double.parseDouble(axis.x(label))).toList();
      assertThat(
              Stream.iterate(1, i -> i < places.size(), i -> i + 1)
                  .map(i -> places.get(i) - places.get(i - 1)))
          .allMatch(gap -> gap > 28);
    }
  }

  @Test
  void aRatioOfOneHalfIsAsFarFromNoEffectAsTwo() {
    Axis axis = new Axis(0.5, 2, ForestRow.Scale.LOG);
    assertThat(axis.x(0.5)).isEqualTo("14");
    assertThat(axis.noEffect()).isEqualTo("170");
    assertThat(axis.x(2)).isEqualTo("326");
  }

  @Test
  void aMinusIsAsWideAsADigit() {
    assertThat(Panel.minus("-1.5")).isEqualTo("\u22121.5");
    assertThat(Panel.sentence("no difference")).isEqualTo("No difference");
    assertThat(Panel.sentence("")).isEmpty();
  }
}
