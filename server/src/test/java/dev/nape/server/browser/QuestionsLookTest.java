package dev.nape.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Every question, in every theme and at every size: usable by whoever has to answer it. */
class QuestionsLookTest extends BrowserTest {

  private static final double SMALLEST = 44;

  private final List<String> faults = new ArrayList<>();
  private int looked;

  @Test
  void axeFindsNothingOnAnyQuestionInAnyTheme() {
    walk(visit(390, 844, true), page -> faults.addAll(Look.withAxe(page)));
    assertThat(looked).isGreaterThan(12);
    assertThat(faults).isEmpty();
  }

  @Test
  void nothingScrollsSidewaysOnASmallScreenOrWithLargeText() {
    walk(
        visit(390, 844, true),
        page -> {
          faults.addAll(Look.forSideways(page));
          page.setViewportSize(390, 844);
        });
    assertThat(looked).isGreaterThan(12);
    assertThat(faults).isEmpty();
  }

  @Test
  void everyTargetIsLargeEnoughForAThumb() {
    walk(visit(390, 844, true), page -> faults.addAll(Look.forSmallTargets(page)));
    assertThat(looked).isGreaterThan(12);
    assertThat(faults).isEmpty();
  }

  /** Every screen before the player, with something on it. */
  private void walk(Page page, Consumer<Page> look) {
    Asking asking = Asking.open(page, server());
    Runnable here =
        () -> {
          look.accept(page);
          looked++;
        };
    here.run();
    asking.tap("All quiet").at("Year of birth");
    here.run();
    asking.page().selectOption("#year", "1990");
    asking.tap("Go on").at("Blood").tapOn("[data-ask=C-VARICOSE] >> nth=0");
    here.run();
    asking.goTo("profile?step=said");
    asking.at("What doctors");
    here.run();
    asking.goTo("profile");
    asking.at("Your health profile");
    here.run();
    asking.page().evaluate("location.hash = '#/phase'");
    asking.forget();
    asking.profile("{}");
    asking.goTo("profile");
    asking.says("It counts until");
    here.run();
    asking.goTo("phase");
    asking.at("How is your head?").tap("Moderate").at("Any of these today?");
    asking.tapOn("input[value=RF-AGE50]").tapOn("input[value=C-SKIN-LESION]");
    here.run();
    asking.tap("Go on with what I ticked").says("Say where");
    here.run();
    asking.tapOn(".more-ticked .chip:has-text('Legs')").tap("Go on with what I ticked");
    asking.at("See a doctor");
    here.run();
    asking.goTo("check?again=1");
    asking.at("Any of these today?").tapOn("input[value=RF-THUNDERCLAP]");

    asking.tap("Go on with what I ticked").at("Call 112 now");
    here.run();
    asking.goTo("phase");
    asking.at("How is your head?");
    here.run();
    asking
        .tap("All quiet")
        .at("Any of these today?")
        .tap("None of these")
        .at("Where does it hurt?");
    here.run();
    asking.tapOn("path[data-region=temple][data-side=left]");
    here.run();
    asking.tapOn(".pain label:has-text('6')").tap("Go on").at("How long");
    here.run();
    asking.tap("10").at("minutes");
    page.waitForSelector("ol.steps");
    here.run();
    asking.tapOn(".bar a.btn").at("In attack since").tap("Moderate").says("Kept");
    here.run();
    asking.tap("Undo").at("Taken back");
    here.run();
  }

  /** Width and height of what can be seen of each region that takes a tap. */
  private static final String SEEN =
      """
      () => { const frame = document.querySelector('svg.bm').getBoundingClientRect();
        return [...document.querySelectorAll('svg.bm .region[data-zone]')].map(region => {
          const r = region.getBoundingClientRect();
          const w = Math.min(r.right, frame.right) - Math.max(r.left, frame.left);
          const h = Math.min(r.bottom, frame.bottom) - Math.max(r.top, frame.top);
          return [region.dataset.region + ' ' + region.dataset.side, w, h]; }) }\
      """;

  @Test
  void aThumbFindsEveryRegionOfTheHeadSomewhere() {
    Asking asking = Asking.known(phone(), server());
    asking.quiet();
    Map<String, Double> largest = new HashMap<>();
    for (String view : List.of("Front", "Left", "Right", "Back")) {
      asking.tapOn(".views >> nth=0 >> button:has-text('" + view + "')");
      int parts = asking.page().locator(".views >> nth=1 >> button").count();
      for (int part = 0; part < parts; part++) {
        asking.tapOn(".views >> nth=1 >> button >> nth=" + part);
        measure(asking.page(), view, largest);
      }
    }
    List<String> small =
        largest.entrySet().stream()
            .filter(region -> region.getValue() < SMALLEST)
            .map(region -> "%s: %.0f px".formatted(region.getKey(), region.getValue()))
            .toList();
    assertThat(largest).hasSizeGreaterThan(40);
    assertThat(small).isEmpty();
  }

  private static void measure(Page page, String view, Map<String, Double> largest) {
    for (Object seen : (List<?>) page.evaluate(SEEN)) {
      List<?> region = (List<?>) seen;
      double width = ((Number) region.get(1)).doubleValue();
      double height = ((Number) region.get(2)).doubleValue();
      largest.merge(view + " " + region.get(0), Math.min(width, height), Math::max);
    }
  }
}
