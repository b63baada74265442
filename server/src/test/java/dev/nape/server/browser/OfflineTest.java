package dev.nape.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.nape.diary.Attack;
import dev.nape.diary.Severity;
import dev.nape.server.account.Person;
import dev.nape.server.session.GuidedSessions;
import dev.nape.session.done.SessionRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After one visit the app needs no network, and what is recorded without one arrives. */
class OfflineTest extends BrowserTest {

  @ParameterizedTest
  @ValueSource(strings = {"phase", "settings", "attack"})
  void everyScreenOpensAndOpensAgainWithoutANetwork(String screen) {
    NowApp app = NowApp.visit(phone(), server());
    app.withoutNetwork(true);
    Page second = app.page().context().newPage();
    NowApp again = new NowApp(second, server());
    again.open(screen);
    String title = second.title();
    second.reload();
    again.shows(screen);
    assertThat(second.title()).isEqualTo(title).endsWith("· Nape");
    assertThat(again.notice().textContent()).isBlank();
  }

  @Test
  void theRulesAndThePlannerAreThereWithoutANetwork() {
    NowApp app = NowApp.visit(phone(), server());
    app.withoutNetwork(true);
    Object plan =
        app.run(
            """
            const { engine } = await import(at + "engine.js");
            const { plan } = await engine();
            return plan({ answers: { phase: "interictal" }, seconds: 600 }).totalSeconds;
            """);
    assertThat((Integer) plan).isBetween(540, 600);
  }

  @Test
  void anAttackRecordedWithoutANetworkArrivesInTheDiary() {
    Person person = server().newPerson("offline");
    Page page = phone();
    Chromium.signIn(page, server(), person.name());
    NowApp app = NowApp.visit(page, server());
    app.says("Saved on your server");
    app.withoutNetwork(true);
    String id = app.attackNow();
    app.open("phase");
    app.says("1 waiting");
    assertThat(attacksOf(person)).isEmpty();

    app.withoutNetwork(false);

    app.says("Saved on your server");
    assertThat(attacksOf(person)).extracting(attack -> attack.id().toString()).containsExactly(id);
  }

  @Test
  void aSessionInTheDarkArrivesInTheDiaryWithItsAttack() {
    Person person = server().newPerson("dark");
    Page page = phone();
    Chromium.signIn(page, server(), person.name());
    NowApp app = NowApp.visit(page, server());
    app.says("Saved on your server");
    app.withoutNetwork(true);
    app.tap("Severe");
    app.shows("blackout");
    PlaywrightAssertions.assertThat(page.locator("main")).containsText("Your attack is saved.");
    PlaywrightAssertions.assertThat(page.locator("main svg.ring")).isVisible();
    app.press("Stop here");
    app.open("phase");
    app.says("2 waiting");

    app.withoutNetwork(false);

    app.says("Saved on your server");
    Attack attack = attacksOf(person).getFirst();
    assertThat(attack.severity()).isEqualTo(Severity.SEVERE);
    List<SessionRecord> sessions =
        server()
            .as(
                person,
                () -> server().bean(GuidedSessions.class).since(person.id(), Instant.EPOCH));
    assertThat(sessions).hasSize(1);
    SessionRecord session = sessions.getFirst();
    assertThat(session.touchFree()).isTrue();
    assertThat(session.ending()).isEqualTo(SessionRecord.Ending.LEFT);
    assertThat(session.attack()).isEqualTo(attack.id());
    page.navigate(server().at("/session/" + session.id()));
    PlaywrightAssertions.assertThat(page.locator("h1")).isVisible();
  }

  @Test
  void attackNowOnAPageOfTheServerWithoutANetworkIsKeptUnderTheSameId() {
    Person person = server().newPerson("cut");
    Page page = phone();
    Chromium.signIn(page, server(), person.name());
    NowApp app = NowApp.visit(page, server());
    page.navigate(server().at("/diary"));
    String id = page.locator("form[action='/diary/attacks'] input[name=id]").first().inputValue();
    app.withoutNetwork(true);

    app.press("Attack now");

    app.shows("attack");
    PlaywrightAssertions.assertThat(page).hasURL(Pattern.compile("/now#/attack\\?id=" + id + "$"));
    page.reload();
    app.shows("attack");
    app.withoutNetwork(false);
    app.open("phase");
    app.says("Saved on your server");
    assertThat(attacksOf(person)).extracting(attack -> attack.id().toString()).containsExactly(id);
  }

  @Test
  void aPageOfTheServerThatCannotBeReachedLeadsToWhatCan() {
    NowApp app = NowApp.visit(phone(), server());
    app.withoutNetwork(true);
    app.page().navigate(server().at("/library"));
    app.shows("phase");
    PlaywrightAssertions.assertThat(app.notice()).containsText("cannot be reached just now");
  }

  private static List<Attack> attacksOf(Person person) {
    LocalDate today = LocalDate.now(NapeServer.HOME);
    return server()
        .as(
            person,
            () ->
                List.copyOf(
                    server()
                        .diaries()
                        .between(person.id(), today.minusDays(1), today.plusDays(1))
                        .attacks()));
  }
}
