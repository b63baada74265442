package dev.nape.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** From where it hurts to who says so, without an account and without scripts. */
class LibraryJourneyTest extends BrowserTest {

  @Test
  void fromTheTempleOverAMuscleAndATechniqueToASource() {
    Page page = visit(390, 844, false);
    page.navigate(server().at("/library"));
    page.click("main a[href='/library/body']");
    page.locator("svg.bm a[aria-label='Temple, left'] .region").click();
    page.waitForURL("**zone=temple*");
    assertThat(page.locator("#answer")).hasText("Temple");
    assertThat(page.locator("svg.bm .zone[data-zone=temple]")).hasCount(2);
    assertThat(page.locator("svg.bm .muscle.on[data-muscle=temporalis]")).hasCount(2);

    page.locator("#found .steps a").first().click();
    assertThat(page.locator("#answer")).hasText("Temporalis");
    assertThat(page.locator("#found .basis").first()).containsText("Source");

    page.locator("#found a[href='/library/techniques/trigger-point']").click();
    assertThat(page.locator("h1")).hasText("Trigger point therapy");
    says(page, "Awaiting clinical review");

    page.locator("#sources").scrollIntoViewIfNeeded();
    page.locator("section[aria-labelledby=sources] summary").first().click();
    assertThat(page.locator("section[aria-labelledby=sources] .sources a").first()).isVisible();
  }

  @Test
  void theKeyboardReachesEveryPlaceAndAScreenReaderHearsItsName() {
    Page page = visit(1280, 800, false);
    page.navigate(server().at("/library/body/left"));
    var places = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(", left"));
    assertThat(places.count()).isGreaterThan(20);
    places.first().focus();
    page.keyboard().press("Enter");
    page.waitForURL("**/library/body/left?*");
    assertThat(page.locator("#answer")).hasCount(1);
  }

  @Test
  void takingMusclesOffShowsWhatLiesUnderThem() {
    Page page = phone();
    page.navigate(server().at("/library/body/back?show=muscles&peel=0"));
    assertThat(page.locator(".muscle[data-muscle=upper-trapezius]")).hasCount(2);
    page.navigate(server().at("/library/body/back?show=muscles&peel=3"));
    assertThat(page.locator(".muscle[data-muscle=upper-trapezius]")).hasCount(0);
    assertThat(page.locator(".muscle[data-muscle=suboccipitals]")).hasCount(2);
  }

  @Test
  void whatIsNeverPressedSaysSo() {
    Page page = phone();
    page.navigate(server().at("/library/body/front?closer=neck"));
    page.locator("svg.bm a[aria-label='Neck pulse (carotid artery), left'] .region").click();
    assertThat(page.locator(".banner-stop")).containsText("Never press here");
  }
}
