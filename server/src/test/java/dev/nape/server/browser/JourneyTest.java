package dev.nape.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.nape.diary.Attack;
import dev.nape.diary.Severity;
import dev.nape.server.account.Person;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people do with Nape, tap by tap. */
class JourneyTest extends BrowserTest {

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first();
  }

  private static void hasTitle(Page page, String start) {
    assertThat(page.locator("h1")).containsText(start);
  }

  private List<Attack> attacksOf(Person person) {
    return server().as(person, () -> server().diaries().of(person.id())).attacks();
  }

  @Test
  void anAttackEndsAndIsTakenAwayAndBroughtBack() {
    Person person = server().newPerson("undo");
    Page page = phone();
    Chromium.signIn(page, server(), person.name());
    page.navigate(server().at("/diary/today"));
    button(page, "Attack now").click();
    button(page, "Mild").click();
    hasTitle(page, "In attack since");
    button(page, "It is over").click();
    hasTitle(page, "How is your head?");
    assertThat(attacksOf(person))
        .singleElement()
        .satisfies(attack -> {
          assertThat(attack.severity()).isEqualTo(Severity.MILD);
          assertThat(attack.end()).isNotNull();
        });

    page.navigate(server().at("/diary/attacks/" + attacksOf(person).getFirst().id()));
    button(page, "Delete this attack").click();
    assertThat(page.locator(".toast")).containsText("Deleted.");
    assertThat(attacksOf(person)).isEmpty();
    button(page, "Undo").click();
    hasTitle(page, "Attack of");
    assertThat(attacksOf(person)).hasSize(1);
  }

  @Test
  void aDoubleTapIsOneAttack() {
    Person person = server().newPerson("double");
    Page page = phone();
    Chromium.signIn(page, server(), person.name());
    page.navigate(server().at("/diary/today"));
    button(page, "Attack now").dblclick();
    page.waitForURL("**/severity*");
    assertThat(attacksOf(person)).hasSize(1);
  }

  @Test
  void asAttackNowIsTappedInAnAttackItAsksWhetherItIsTheSame() {
    Person person = server().newPerson("again");
    Page page = phone();
    Chromium.signIn(page, server(), person.name());
    page.navigate(server().at("/diary/today"));
    button(page, "Attack now").click();
    page.waitForURL("**/severity");
    page.navigate(server().at("/diary"));
    button(page, "Attack now").click();
    says(page, "Is it still the same one?");
    assertThat(attacksOf(person)).hasSize(1);
    button(page, "A new attack has begun").click();
    says(page, "That is a full record.");
    assertThat(attacksOf(person)).hasSize(2);
  }

  @Test
  void awayFromHomeTodayIsWhereThePersonIs() {
    Person person = server().newPerson("away");
    ZoneId away = ZoneId.of("Pacific/Kiritimati");
    Page page = visit(390, 844, true, away);
    Chromium.signIn(page, server(), person.name());
    page.navigate(server().at("/diary/today"));
    button(page, "No headache today").click();
    page.waitForURL("**/diary/today?saved");
    LocalDate there = LocalDate.now(away);
    assertThat(server().as(person, () -> server().diaries().day(person.id(), there))).isPresent();
    button(page, "Attack now").click();
    page.waitForURL("**/severity");
    assertThat(attacksOf(person).getFirst().start().getZone()).isEqualTo(away);
    assertThat(attacksOf(person).getFirst().firstDay()).isEqualTo(there);
  }

  @Test
  void aDayIsAnsweredChangedDeletedAndBroughtBack() {
    Person person = server().newPerson("day");
    LocalDate today = LocalDate.now(NapeServer.HOME);
    Page page = phone();
    Chromium.signIn(page, server(), person.name());
    page.navigate(server().at("/diary/today"));
    button(page, "No headache today").click();
    assertThat(page.locator("[aria-pressed=true]")).containsText("No headache today");

    page.navigate(server().at("/diary/days/" + today));
    assertThat(page.locator("input[name=headache]:checked")).hasValue("NO");
    choose(page, "pain", "4");
    button(page, "Save").click();
    says(page, "One thing could not be read", "You said there was no headache");
    assertThat(page.locator("input[name=pain]:checked")).hasValue("4");
    choose(page, "headache", "YES");
    page.fill("#sleepHours", "7");
    page.fill("#notes", "It's a <b>note</b>\nin two lines");
    button(page, "Save").click();
    page.waitForURL("**saved");
    assertThat(page.locator("#notes")).hasValue("It's a <b>note</b>\nin two lines");
    assertThat(page.locator("details").first()).containsText("Changed once");

    button(page, "Delete what I said").click();
    assertThat(page.locator("input[name=headache]:checked")).hasValue("");
    button(page, "Undo").click();
    assertThat(page.locator("input[name=pain]:checked")).hasValue("4");
  }

  private static void choose(Page page, String name, String value) {
    page.locator("label:has(> input[name=%s][value='%s'])".formatted(name, value)).click();
  }

  @Test
  void everyDetailOfAnAttackIsKeptAndBadOnesAreNamed() {
    Person person = server().newPerson("detail");
    LocalDate day = LocalDate.now(NapeServer.HOME).minusDays(3);
    Page page = phone();
    Chromium.signIn(page, server(), person.name());
    page.navigate(server().at("/diary/today"));
    page.navigate(server().at("/diary/attacks/new?date=" + day));
    page.fill("#startTime", "14:10");
    page.fill("#startZone", "Atlantis");
    choose(page, "worst", "MODERATE");
    choose(page, "side", "LEFT");
    choose(page, "nausea", "YES");
    page.fill("#medicationName0", "Rizatriptan, 10 mg");
    page.selectOption("#medicationKind0", "TRIPTAN");
    button(page, "One more medicine").click();
    page.fill("#medicationName1", "Ibuprofen");
    page.fill("#reliefMethod0", "Massage");
    page.selectOption("#reliefEffect0", "HELPED");
    button(page, "Save").click();
    assertThat(page.locator("#startZone-fault")).containsText("No such time zone");
    assertThat(page.locator("#medicationName1")).hasValue("Ibuprofen");
    page.fill("#startZone", "America/Lima");
    page.fill("#endDate", day.toString());
    page.fill("#endTime", "13:00");
    button(page, "Save").click();
    assertThat(page.locator("#endDate-fault")).containsText("It ends before it began");
    page.fill("#endTime", "22:00");
    button(page, "Save").click();
    page.waitForURL("**saved");

    Attack kept = attacksOf(person).getFirst();
    assertThat(kept.start().toString()).contains("T14:10-05:00[America/Lima]");
    assertThat(kept.severity()).isEqualTo(Severity.MODERATE);
    assertThat(kept.medications())
        .extracting("name")
        .containsExactly("Rizatriptan, 10 mg", "Ibuprofen");
    assertThat(kept.reliefs()).extracting("method").containsExactly("Massage");
  }

  @Test
  void anAttackIsLoggedWithTheKeyboardAlone() {
    Person person = server().newPerson("keys");
    Page page = visit(1280, 800, true);
    Chromium.signIn(page, server(), person.name());
    page.navigate(server().at("/diary/today"));
    reach(page, "Attack now");
    page.keyboard().press("Enter");
    page.waitForURL("**/severity");
    reach(page, "Moderate");
    page.keyboard().press("Enter");
    page.waitForURL("**/diary/today?saved");
    assertThat(attacksOf(person))
        .singleElement()
        .satisfies(attack -> assertThat(attack.severity()).isEqualTo(Severity.MODERATE));
  }

  /** Presses Tab until the focus is on a button, and sees that the focus can be seen. */
  private static void reach(Page page, String name) {
    for (int i = 0; i < 40; i++) {
      page.keyboard().press("Tab");
      String focused = (String) page.evaluate("document.activeElement.textContent");
      if (focused.contains(name)) {
        assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
            .isEqualTo("solid");
        return;
      }
    }
    throw new AssertionError("Tab never reaches " + name);
  }

  @Test
  void everythingWorksWithoutJavaScript() {
    Person person = server().newPerson("plain");
    Page page = visit(390, 844, false);
    Chromium.signIn(page, server(), person.name());
    page.navigate(server().at("/diary/today"));
    button(page, "Attack now").click();
    button(page, "Severe").click();
    button(page, "It is over").click();
    hasTitle(page, "How is your head?");
    page.navigate(server().at("/diary"));
    page.locator(".month a[aria-current]").click();
    page.getByText("Change", new Page.GetByTextOptions().setExact(true)).click();
    choose(page, "massage", "YES");
    button(page, "Save").click();
    says(page, "Saved.");
    page.navigate(server().at("/diary/timeline"));
    Locator massages = page.locator(".st-dot >> visible=true");
    assertThat(massages.first()).isVisible();
    choose(page, "show", "massage");
    button(page, "Show").click();
    page.waitForURL("**show=pain*");
    assertThat(massages).hasCount(0);
    assertThat(page.url()).doesNotContain("show=massage");
    assertThat(attacksOf(person)).hasSize(1);
  }
}
