package dev.nape.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Stop, and ask again: emergencies, doctors first, and answers that no longer count. */
class StoppedTest extends BrowserTest {

  private static final ZonedDateTime LATE =
      ZonedDateTime.parse("2026-11-21T23:50:00+01:00[Europe/Berlin]");

  @Test
  void anEmergencyShowsTheNumberOfTheCountryThatIsSet() {
    Asking asking = Asking.known(phone(), server()).offline();
    asking.setting("country", "NZ");
    emergency(asking).at("Call 111 now").says("Did this headache come on suddenly");
    assertThat(asking.page().locator("a[href='tel:111']")).isVisible();
    asking.says("Thunderclap headache can be").says("What would change it");
    assertThat(asking.page().locator(".source").first()).containsText("NICE");
    asking.page().selectOption("#country", "JP");
    asking.at("Call 119 now");
    assertThat(asking.page().locator("a[href='tel:119']")).isVisible();
    asking.doesNotOffer("Start");
  }

  @Test
  void withoutACountryItIsTheNumberThatMostPhonesKnow() {
    Asking asking = Asking.known(phone(), server());
    emergency(asking).at("Call 112 now").says("works from most mobile phones");
  }

  private static Asking emergency(Asking asking) {
    asking.tap("Mild").at("Any of these today?").tapOn("input[value=RF-THUNDERCLAP]");
    return asking.tap("Go on with what I ticked");
  }

  @Test
  void whatWasTickedByMistakeIsMendedAndScreenedAnew() {
    Asking asking = Asking.known(phone(), server());
    emergency(asking).at("Call 112 now").tap("I ticked this by mistake").at("Any of these today?");
    assertThat(asking.page().locator("input[value=RF-THUNDERCLAP]")).isChecked();
    asking.tapOn("input[value=RF-THUNDERCLAP]").tap("None of these").at("Where does it hurt?");
    assertThat(asking.records("check")).hasSize(2);
  }

  @Test
  void aStopHoldsWhenTheSameIsSaidAgain() {
    Asking asking = Asking.known(phone(), server());
    emergency(asking).at("Call 112 now");
    asking.page().navigate(server().at("/now"));
    asking.ready();
    asking.tap("Mild").at("Call 112 now");
    asking.goTo("wish");
    asking.at("Call 112 now");
    asking.goTo("plan");
    asking.at("Call 112 now");
  }

  @Test
  void aDoctorComesFirstWhereTheKnowledgeSaysSo() {
    Asking asking = Asking.known(phone(), server());
    asking.tap("All quiet").at("Any of these today?").tapOn("input[value=RF-AGE50]");
    asking.tap("Go on with what I ticked").at("See a doctor before massage");
    assertThat(asking.page().locator("a[href^='tel:']")).hasCount(0);
    asking.tap("It has been assessed").at("Any of these today?");
    asking.tap("My doctor knows of this").tap("Go on with what I ticked").at("Where does it hurt?");
  }

  @Test
  void aSevereAttackIsKeptAndGoesIntoTheDarkAtOnce() {
    Asking asking = Asking.open(phone(), server()).offline();
    asking.tap("Severe").isAt("blackout");
    assertThat(asking.taps()).isEqualTo(1);
    assertThat(asking.onlyRecord("attack")).containsEntry("severity", "SEVERE");
    assertThat(asking.records("check")).isEmpty();
  }

  @Test
  void aSevereAttackAfterAWarningSignIsStoppedFirst() {
    Asking asking = Asking.known(phone(), server());
    emergency(asking).at("Call 112 now").tap("Now").at("How is your head?");
    asking.tap("Severe").at("Call 112 now");
    assertThat(asking.onlyRecord("attack")).containsEntry("severity", "SEVERE");
  }

  @Test
  void anotherPhaseAsksForEverySignAgain() {
    Asking asking = Asking.known(phone(), server());
    asking.quiet().tap("All quiet").at("How is your head?");
    asking.tap("All quiet").at("Where does it hurt?").tap("All quiet").at("How is your head?");
    asking.tap("It is starting").at("Any of these today?").tap("None of these");
    asking.at("Where does it hurt?");
    assertThat(asking.records("check")).hasSize(2);
  }

  @Test
  void anAttackThatBeginsMeanwhileStopsAPlanFromBeginning() {
    Asking asking = Asking.known(phone(), server());
    asking.quiet().plan().tap("Start").isAt("player");
    asking.goTo("attack");
    asking.at("In attack since");
    asking.goTo("player");
    asking.at("How is your head?");
    asking.goTo("plan");
    asking.at("How is your head?");
    asking.goTo("check");
    asking.at("How is your head?");
  }

  @Test
  void aTightNeckGoesByTheRulesOfTheFirstWarnings() {
    Asking asking = Asking.known(phone(), server());
    asking.tap("Neck is tight").at("Any of these today?").tap("None of these");
    asking.at("Where does it hurt?");
    assertThat(asking.onlyRecord("check")).containsEntry("phase", "prodrome");
  }

  @Test
  void afterMidnightNothingStartsBeforeTheNewDayIsAsked() {
    Page page = phone();
    page.clock().install(new Clock.InstallOptions().setTime(LATE.toInstant().toEpochMilli()));
    Asking asking = Asking.known(page, server());
    asking.quiet().plan();
    page.clock().fastForward(Duration.ofMinutes(15).toMillis());
    asking.tap("Start").at("How is your head?").tap("All quiet").at("Any of these today?");
  }

  @Test
  void aSessionThatWasReadyBeforeMidnightIsAskedForAnewToo() {
    Page page = phone();
    page.clock().install(new Clock.InstallOptions().setTime(LATE.toInstant().toEpochMilli()));
    Asking asking = Asking.known(page, server());
    asking.quiet().plan().tap("Start").isAt("player");
    page.clock().fastForward(Duration.ofMinutes(15).toMillis());
    page.reload();
    asking.ready();
    asking.at("How is your head?");
  }

  @Test
  void acrossTheDateLineTheNewDayIsAskedToo() {
    Asking asking = Asking.known(phone(), server());
    asking.quiet().plan();
    ZonedDateTime here = ZonedDateTime.now(NapeServer.HOME);
    ZoneId far = ZoneId.of(here.getHour() < 12 ? "Pacific/Pago_Pago" : "Pacific/Kiritimati");
    ZonedDateTime there = here.withZoneSameInstant(far);
    assertThat(there.toLocalDate()).isNotEqualTo(here.toLocalDate());
    asking.answeredAt(there);
    asking.tap("Start").at("Any of these today?");
  }

  @Test
  void aProfileIsAskedAgainAfterTwelveMonthsAndWhenSomethingChanged() {
    Page page = phone();
    page.clock().install(new Clock.InstallOptions().setTime(LATE.toInstant().toEpochMilli()));
    Asking asking = Asking.known(page, server());
    page.clock().setSystemTime(LATE.plusMonths(12).minusHours(1).toInstant().toEpochMilli());
    asking.tap("All quiet").at("Any of these today?").tap("All quiet").at("How is your head?");
    page.clock().setSystemTime(LATE.plusMonths(12).plusMinutes(1).toInstant().toEpochMilli());
    asking.tap("All quiet").at("Your health profile").says("more than twelve months old");
    asking.tap("All of this is still so").at("Any of these today?");
    asking.goTo("profile");
    asking.says("It counts until").tap("Something has changed").says("It does not count");
    asking.goTo("check");
    asking.at("Your health profile");
  }

  @Test
  void anAnswerThatWasChangedAndNotConfirmedMakesTheWholeProfileDoubtful() {
    Asking asking = Asking.known(phone(), server());
    asking.goTo("profile");
    asking.at("Your health profile").tap("Blood").at("Blood");
    asking.tapOn("[data-ask=C-ANTICOAGULANT] >> nth=0").tap("Back");
    asking.page().navigate(server().at("/now"));
    asking.ready();
    asking.tap("All quiet").at("Your health profile").says("It does not count");
    Map<String, Object> kept = asking.onlyRecord("profile");
    assertThat(((Map<?, ?>) kept.get("conditions")).get("C-ANTICOAGULANT")).isEqualTo("no");
  }
}
