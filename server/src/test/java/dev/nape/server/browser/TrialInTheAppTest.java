package dev.nape.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.nape.server.TrialFixture;
import dev.nape.server.account.Person;
import dev.nape.server.trial.coin.ReliefTrials;
import dev.nape.server.trial.coin.ReliefTrials.Coin;
import dev.nape.server.trial.coin.Toss;
import dev.nape.server.trial.kept.Trials;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Trials on a phone without a network: today's block, and the coin of an attack. */
class TrialInTheAppTest extends BrowserTest {

  private static final String APP =
      "const { app } = await import(document.querySelector('script[src*=\"app.js\"]').src);";

  private Person person;
  private NowApp app;
  private Asking asking;

  /** Somebody whose profile counts, on a phone that has asked the server and is now cut off. */
  private void cutOff() {
    Page page = phone();
    Chromium.signIn(page, server(), person.name());
    app = NowApp.visit(page, server());
    app.says("Saved on your server");
    asking = Asking.known(page, server());
    app.says("Saved on your server");
    app.withoutNetwork(true);
  }

  private Coin coin() {
    return server()
        .as(person, () -> server().bean(ReliefTrials.class).coin(person.id()).orElseThrow());
  }

  private List<Toss> tosses() {
    ReliefTrials trials = server().bean(ReliefTrials.class);
    return server()
        .as(person, () -> trials.tosses(person.id(), trials.running(person.id()).orElseThrow()));
  }

  private void change(String script) {
    app.page().evaluate("async () => { " + APP + script + " }");
  }

  @Test
  void aDayWithoutMassageSaysSoOfflineAndHoldsNothingBack() {
    person = server().newPerson("resting");
    new TrialFixture(
            server().bean(Trials.class),
            server().bean(JdbcClient.class),
            server().bean(TransactionTemplate.class))
        .seal(person.id(), LocalDate.now(NapeServer.HOME), NapeServer.HOME, false);
    cutOff();
    LocalDate last = LocalDate.now(NapeServer.HOME).plusDays(13);

    asking
        .tap("All quiet")
        .at("block without massage")
        .says("until")
        .says("" + last.getDayOfMonth());
    asking.tap("Breathe for 5 minutes").at("How bad is the pain now?");
    assertThat(app.page().evaluate("async () => { " + APP + " return app.flow.run.touchFree; }"))
        .isEqualTo(true);
    app.open("phase");
    asking.tap("Mild").at("Any of these today?");
    app.open("phase");
    asking.tap("All quiet").tap("Do it all the same").at("Any of these today?");
    asking.tap("None of these").at("Where does it hurt?");
    assertThat(asking.onlyRecord("check").toString()).doesNotContain("trial");

    change(
        """
        const known = await app.store.value("trial");
        const blocks = [{ ...known.prevention.blocks[0], last: "2020-01-02" }];
        await app.store.keep("trial", { ...known,
          prevention: { ...known.prevention, first: "2020-01-01", until: "2020-01-02", blocks } });
        await app.setFlow({ allTheSame: null });
        """);
    app.open("phase");
    asking.tap("All quiet").at("does not know today").says("It does not guess");
    app.withoutNetwork(false);
    asking.tap("Ask again").at("block without massage");
  }

  @Test
  void aTossWithoutANetworkIsAnsweredTwoHoursLaterAndAllDevicesAgree() {
    person = server().newPerson("tossing");
    untilTheCoinSaysWait();
    cutOff();
    intoTheCoin();
    app.page().click(".pain label >> nth=6");
    asking.at("Wait until").says("counted as the coin said");
    assertThat(asking.records("toss")).hasSize(1);
    app.open("phase");
    asking.tap("Moderate").at("Wait until").tap("Massage all the same").at("Where does it hurt?");
    assertThat(asking.records("toss")).hasSize(1);
    change(
        """
        const [one] = await app.store.all("toss");
        const at = new Date(Date.now() - 2 * 3_600_000).toISOString();
        await app.store.put("toss", { ...one.body, at }, one.id);
        """);
    app.open("settings");
    app.open("phase");
    asking.tap("One question about your attack").at("How is the pain now?");
    app.page().click(".pain label >> nth=2");
    asking.says("Kept.");
    Map<String, Object> kept = asking.onlyRecord("toss");
    assertThat(kept).containsEntry("arm", "wait").containsEntry("painLater", 2);
    secondAndThirdAttack();

    app.withoutNetwork(false);
    app.open("settings");
    app.open("phase");
    app.says("Saved on your server");

    assertThat(tosses()).hasSize(2);
    assertThat(tosses().getFirst().painLater()).isEqualTo(2);
    assertThat(tosses().getFirst().done()).isFalse();
    assertThat(tosses()).extracting(Toss::massage).containsExactly(false, true);
    assertThat(coin().pair()).isEqualTo(2);
    Object here = app.page().evaluate(ALL_TOSSES);
    Chromium.done(app.page());
    Page tablet = phone();
    Chromium.signIn(tablet, server(), person.name());
    NowApp.visit(tablet, server()).says("Saved on your server");
    assertThat(tablet.evaluate(ALL_TOSSES)).isEqualTo(here);
  }

  private static final String ALL_TOSSES =
      "async () => { "
          + APP
          + " return JSON.stringify((await app.store.all('toss')).map(({ id, body }) => [id,"
          + " body.pair, body.place, body.arm, body.painBefore, body.painLater])); }";

  /** From the first screen, through the check of today where it is still to be answered. */
  private void intoTheCoin() {
    app.open("phase");
    asking.tap("Moderate").at("Any of these today?").tap("None of these");
    asking.at("How bad is the pain now?").says("From 4 on, a coin says");
  }

  /** The other place of the pair is massage; for a third attack this phone has no coin. */
  private void secondAndThirdAttack() {
    for (String says : List.of("Massage now", "No toss this time")) {
      app.open("phase");
      app.press("It is over");
      asking.tap("Moderate").at("Any of these today?").tap("None of these");
      if (says.startsWith("M")) {
        asking.at("How bad is the pain now?");
        app.page().click(".pain label >> nth=5");
      }
      asking.at(says).tap("Go on").at("Where does it hurt?");
    }
  }

  private void untilTheCoinSaysWait() {
    ReliefTrials trials = server().bean(ReliefTrials.class);
    do {
      server()
          .as(
              person,
              () -> {
                ZonedDateTime now = ZonedDateTime.now(NapeServer.HOME);
                trials
                    .running(person.id())
                    .ifPresent(one -> trials.stop(person.id(), one.id(), now));
                return trials.start(person.id(), 12, 4, now);
              });
    } while (coin().massageFirst());
  }
}
