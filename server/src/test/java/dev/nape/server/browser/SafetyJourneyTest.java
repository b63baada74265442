package dev.nape.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import dev.nape.server.account.Person;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From the question whether massage is safe to a plan on paper, or to the telephone. */
class SafetyJourneyTest extends BrowserTest {

  private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page[^s]");

  private final List<String> faults = new ArrayList<>();

  @Test
  void fromTheProfileToAPlanOnPaper() {
    Person person = server().newPerson("plan");
    Page page = phone();
    Chromium.signIn(page, server(), person.name());
    page.navigate(server().at("/diary/today"));
    page.getByText("Is massage safe now?").click();
    answerTheProfile(page);
    look(page, "Is massage safe now?");

    button(page, "None of these").click();
    says(page, "Say how your head is now.");
    look(page, "Is massage safe now?");
    choose(page, "phase", "interictal");
    button(page, "None of these").click();
    page.waitForURL("**/screening/clearance/*");
    look(page, "Massage is possible now");
    says(page, "What you may do", "For a therapist’s hands", "Awaiting clinical review");

    page.getByText("Make a plan").click();
    look(page, "What should be done?");
    choose(page, "performer", "self");
    choose(page, "minutes", "10");
    page.selectOption("[name='pain.left-temple']", "6");
    button(page, "Make the plan").click();
    page.waitForURL("**/planner/plan/*");
    look(page, "");
    assertThat(page.locator("h1")).containsText(Pattern.compile("9 minutes|10 minutes"));
    assertThat(page.locator(".step").nth(5)).isVisible();
    says(page, "Afterwards");
    assertThat(faults).isEmpty();
    itPrintsOnTwoSheetsAtMost(page);
  }

  private static void itPrintsOnTwoSheetsAtMost(Page page) {
    String printed = new String(page.pdf(), StandardCharsets.ISO_8859_1);
    assertThat(SHEET.matcher(printed).results().count()).isBetween(1L, 2L);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".bar")).isHidden();
    assertThat(page.locator(".step").last()).isVisible();
  }

  @Test
  void aWarningSignLeadsToTheTelephone() {
    Person person = server().newPerson("stop");
    Page page = phone();
    Chromium.signIn(page, server(), person.name());
    page.navigate(server().at("/screening/profile"));
    answerTheProfile(page);
    choose(page, "phase", "headache-severe");
    choose(page, "redFlags", "RF-THUNDERCLAP");
    assertThat(button(page, "None of these")).isHidden();
    button(page, "Go on with what I ticked").click();
    page.waitForURL("**/screening/clearance/*");
    look(page, "Call your emergency number now");
    assertThat(page.locator("a[href='tel:112']")).isVisible();
    assertThat(page.locator("html")).hasAttribute("data-theme", "blackout");
    says(page, "Did this headache come on suddenly", "Guideline or review", "What would change it");
    assertThat(page.locator("main")).not().containsText("Make a plan");
    page.navigate(server().at("/planner"));
    choose(page, "performer", "self");
    choose(page, "minutes", "5");
    button(page, "Make the plan").click();
    hasTitle(page, "Call your emergency number now");
    assertThat(faults).isEmpty();
  }

  @Test
  void theKeyboardAloneIsEnough() {
    Person person = server().newPerson("safekeys");
    SampleSession.fill(server(), person);
    Page page = visit(1280, 800, true);
    Chromium.signIn(page, server(), person.name());
    page.navigate(server().at("/screening/check"));
    reach(page, "input[name=phase]");
    page.keyboard().press("ArrowDown");
    assertThat(page.locator("input[name=phase]:checked")).hasValue("prodrome");
    reach(page, "input[value=RF-HORNER]");
    page.keyboard().press("Space");
    reach(page, "button[value=ticked]");
    page.keyboard().press("Enter");
    hasTitle(page, "Call your emergency number now");
  }

  @Test
  void everythingWorksWithoutJavaScript() {
    Person person = server().newPerson("safeplain");
    Page page = visit(390, 844, false);
    Chromium.signIn(page, server(), person.name());
    page.navigate(server().at("/screening/check"));
    answerTheProfile(page);
    choose(page, "phase", "postdrome");
    choose(page, "conditions", "C-FEVER");
    button(page, "Go on with what I ticked").click();
    says(page, "spreading infection");
    page.navigate(server().at("/planner"));
    choose(page, "performer", "partner");
    choose(page, "minutes", "3");
    button(page, "Make the plan").click();
    page.waitForURL("**/planner/plan/*");
    assertThat(page.locator("[data-print]")).hasCount(1);
    assertThat(page.locator("[data-print]")).isHidden();
  }

  /** Year of birth, then "no to all" group by group, then save. */
  private static void answerTheProfile(Page page) {
    hasTitle(page, "Your health profile");
    page.fill("#birthYear", "1990");
    Locator fills = page.locator("button[name=fill]");
    int groups = fills.count();
    assertThat(groups).isGreaterThan(10);
    for (int left = groups; left > 0; left--) {
      fills.first().click();
      assertThat(fills).hasCount(left - 1);
    }
    page.locator("button[name=save][value=all]").click();
    hasTitle(page, "Is massage safe now?");
  }

  private void look(Page page, String title) {
    hasTitle(page, title);
    faults.addAll(Look.withAxe(page));
    page.reload();
  }

  /** Waits for it: a key press does not wait for the page that it leads to. */
  private static void hasTitle(Page page, String title) {
    assertThat(page.locator("h1")).containsText(title);
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first();
  }

  private static void choose(Page page, String name, String value) {
    page.locator("label:has(input[name='%s'][value='%s'])".formatted(name, value)).first().click();
  }

  private static void reach(Page page, String selector) {
    for (int i = 0; i < 120; i++) {
      page.keyboard().press("Tab");
      if ((Boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
        return;
      }
    }
    throw new AssertionError("Tab never reaches " + selector);
  }
}
