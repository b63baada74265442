package dev.nape.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.nape.server.library.BodyMap;
import dev.nape.server.library.Drawing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A thumb finds every place of the body, in the whole picture or in one of its closer parts. */
class BodyMapSizeTest extends BrowserTest {

  private static final double SMALLEST = 44;

  /** Width and height of what can be seen of each region, by id and side. */
  private static final String SEEN =
      """
      () => { const frame = document.querySelector('svg.bm').getBoundingClientRect();
        return [...document.querySelectorAll('svg.bm .region')].map(region => {
          const r = region.getBoundingClientRect();
          const w = Math.min(r.right, frame.right) - Math.max(r.left, frame.left);
          const h = Math.min(r.bottom, frame.bottom) - Math.max(r.top, frame.top);
          return [region.parentElement.getAttribute('aria-label'), w, h]; }) }\
      """;

  @Test
  void everyRegionIsLargeEnoughSomewhere() {
    Page page = phone();
    List<String> small = new ArrayList<>();
    int looked = 0;
    for (Drawing drawing : server().bean(BodyMap.class).drawings()) {
      Map<String, Double> largest = new HashMap<>();
      String address = "/library/body/" + drawing.view().id();
      look(page, address, largest);
      drawing.closer().keySet().forEach(part -> look(page, address + "?closer=" + part, largest));
      largest.forEach((region, size) -> {
        if (size < SMALLEST) {
          small.add("%s in %s: %.0f px".formatted(region, drawing.view(), size));
        }
      });
      looked += largest.size();
    }
    assertThat(looked).isGreaterThan(90);
    assertThat(small).isEmpty();
  }

  private static void look(Page page, String address, Map<String, Double> largest) {
    page.navigate(server().at(address));
    for (Object seen : (List<?>) page.evaluate(SEEN)) {
      List<?> region = (List<?>) seen;
      double width = ((Number) region.get(1)).doubleValue();
      double height = ((Number) region.get(2)).doubleValue();
      largest.merge(String.valueOf(region.get(0)), Math.min(width, height), Math::max);
    }
  }

  @Test
  void noSpotThatTakesATapLiesOverAnother() {
    Page page = phone();
    page.navigate(server().at("/library/body/back?show=points"));
    Object covered =
        page.evaluate(
            """
            () => [...document.querySelectorAll('svg.bm .point')].filter(point => {
              const r = point.getBoundingClientRect();
              point.scrollIntoView({block: 'center'});
              const b = point.getBoundingClientRect();
              const top = document.elementFromPoint(b.x + b.width / 2, b.y + b.height / 2);
              return top !== point; }).map(point => point.dataset.point)\
            """);
    assertThat(page.locator("svg.bm .point").count()).isGreaterThan(15);
    assertThat((List<?>) covered).isEmpty();
  }
}
