package dev.nape.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The questions before a session: few taps, no network, and never past a warning sign. */
class QuestionsTest extends BrowserTest {

  @Test
  void fromTheFirstQuestionToThePlanWithOneThumbAndNoNetwork() {
    Asking asking = Asking.known(phone(), server()).offline();
    asking.quiet().plan();
    assertThat(asking.taps()).isEqualTo(4);
    assertThat(asking.page().locator(".step").nth(3)).isVisible();
    asking.says("Knowledge").tap("Start").isAt("player");
    assertThat(asking.onlyRecord("check")).containsEntry("phase", "interictal");
  }

  @Test
  void aPlaceThatHurtsTakesTwoTapsAndIsInThePlan() {
    Asking asking = Asking.known(phone(), server());
    asking.quiet().tapOn("path[data-region=temple][data-side=left]").says("How much? Temple, left");
    asking.tapOn(".pain label:has-text('6')").says("Take away");
    asking.tap("Go on").at("How long").tap("15").at("minutes");
    asking.tap("What and why");
    assertThat(asking.page().locator("main"))
        .containsText("temple", new LocatorAssertions.ContainsTextOptions().setIgnoreCase(true));
    asking.tap("Back").at("How long").tap("Back").at("Where does it hurt?");
    asking.tap("Take away");
    asking.offers("Nowhere in particular");
  }

  @Test
  void theListAsksTheSameAsThePicture() {
    Asking asking = Asking.known(phone(), server());
    asking.quiet().tap("Choose from a list");
    asking
        .tapOn("li:has-text('Forehead') button:has-text('Right')")
        .says("How much? Forehead, right");
    asking.tapOn(".pain label:has-text('3')").says("Forehead, right");
    asking.tapOn("li:has-text('Nausea') button").tapOn(".pain label:has-text('8')");
    assertThat(asking.page().locator("ul[aria-label='Where it hurts'] li")).hasCount(2);
  }

  @Test
  void theKeyboardAloneIsEnough() {
    Page page = visit(1280, 800, true);
    Asking asking = Asking.known(page, server());
    press(page, "a.choice:has-text('All quiet')");
    asking.at("Any of these today?");
    reach(page, "input[value=RF-HORNER]");
    page.keyboard().press("Space");
    asking.doesNotOffer("None of these");
    page.keyboard().press("Space");
    press(page, ".act button");
    asking.at("Where does it hurt?");
    press(page, "li:has-text('Temple') button");
    reach(page, ".pain input");
    page.keyboard().press("ArrowRight");
    asking.says("Take away");
    press(page, ".act a");
    asking.at("How long");
    press(page, ".minutes button");
    page.waitForSelector("ol.steps");
    press(page, ".act button");
    asking.isAt("player");
  }

  @Test
  void noneOfTheseIsGoneAsSoonAsSomethingIsTicked() {
    Asking asking = Asking.known(phone(), server());
    asking.tap("All quiet").at("Any of these today?");
    asking.offers("None of these");
    assertThat(asking.page().locator("input:checked")).hasCount(0);
    asking.tapOn("input[value=RF-CO]");
    asking.doesNotOffer("None of these").offers("Go on with what I ticked");
    asking.tapOn("input[value=RF-CO]");
    asking.doesNotOffer("Go on with what I ticked").offers("None of these");
  }

  @Test
  void everySignOfTheKnowledgeIsAskedAndNoneIsTicked() {
    Asking asking = Asking.known(phone(), server());
    asking.tap("All quiet").at("Any of these today?");
    asking.page().waitForSelector(".check input");
    Object[] counts =
        ((List<?>)
                asking
                    .page()
                    .evaluate(
                        """
                        async () => { const at = document.querySelector('script[src*="app.js"]').src.replace(/app\\.js$/, '');
                          const { catalogue } = await (await import(at + 'engine.js')).engine();
                          const signs = catalogue.redFlags.filter((one) => !one.onlyUnder).map((one) => one.id);
                          const asked = [...document.querySelectorAll('.check input')].map((one) => one.value);
                          return [signs.length, signs.filter((id) => !asked.includes(id)).length, document.querySelectorAll(':checked').length]; }
                        """))
            .toArray();
    assertThat(((Number) counts[0]).intValue()).isGreaterThan(35);
    assertThat(counts[1]).isEqualTo(0);
    assertThat(counts[2]).isEqualTo(0);
  }

  @Test
  void aConditionAboutAPlaceHasToSayWhere() {
    Asking asking = Asking.known(phone(), server());
    asking.tap("All quiet").at("Any of these today?").tapOn("input[value=C-SKIN-LESION]");
    asking.tap("Go on with what I ticked").says("Say where, so that it is left alone.");
    assertThat(asking.records("check")).isEmpty();
    asking.tapOn(".more-ticked .chip:has-text('Scalp')").tap("Go on with what I ticked");
    asking.at("Where does it hurt?");
    assertThat(asking.onlyRecord("check")).containsEntry("avoid", List.of("scalp"));
  }

  @Test
  void theProfileIsAskedFirstAndKeptOnThisDevice() {
    Asking asking = Asking.open(phone(), server());
    asking.tap("All quiet").at("Year of birth");
    asking.page().selectOption("#year", "1990");
    asking.tap("Go on").at("Blood");
    asking.tapOn("[data-ask=C-VARICOSE] >> nth=0").tap("Go on with what I ticked");
    asking.says("Say where").tapOn(".chip:has-text('Legs')").tap("Go on with what I ticked");
    for (String title = "Blood"; !title.startsWith("What doctors"); ) {
      assertThat(asking.page().locator("h1")).not().hasText(title);
      title = asking.page().textContent("h1");
      if (!title.startsWith("What doctors")) {
        asking.tap("None of these");
      }
    }
    asking.at("What doctors").tap("Go on").at("Your health profile").tap("Save");
    asking.at("Any of these today?");
    assertThat(asking.onlyRecord("profile"))
        .containsEntry("birthYear", 1990)
        .containsEntry("places", Map.of("C-VARICOSE", List.of("legs")));
    assertThat(asking.taps()).isLessThan(30);
  }

  @Test
  void whatWasSteppedThroughHalfWayIsThereAfterAReload() {
    Asking asking = Asking.open(phone(), server());
    asking.tap("All quiet").at("Year of birth");
    asking.page().selectOption("#year", "1990");
    asking.tap("Go on").at("Blood").tap("None of these").at("Skin");
    asking.page().reload();
    asking.ready();
    asking.at("Skin").tap("Back").at("Your health profile").says("1990").says("all no");
    assertThat(asking.records("profile")).isEmpty();
  }

  private static void press(Page page, String selector) {
    reach(page, selector);
    page.keyboard().press("Enter");
  }

  private static void reach(Page page, String selector) {
    page.waitForSelector(selector);
    for (int i = 0; i < 150; i++) {
      page.keyboard().press("Tab");
      Object there =
          page.evaluate(
              "css => [...document.querySelectorAll(css)].includes(document.activeElement)",
              selector.replaceAll(":has-text\\('.*?'\\)", ""));
      boolean named =
          !selector.contains("has-text")
              || Boolean.TRUE.equals(
                  page.evaluate(
                      "words => (document.activeElement.closest('li') ?? document.activeElement)"
                          + ".textContent.includes(words)",
                      selector.replaceAll(".*has-text\\('(.*?)'\\).*", "$1")));
      if (Boolean.TRUE.equals(there) && named) {
        return;
      }
    }
    throw new AssertionError("Tab never reaches " + selector);
  }
}
