package dev.nape.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An attack is a record after one tap, wherever one is, without a network and an account. */
class AttackNowTest extends BrowserTest {

  private static final String NOW = "a.btn[href='#/attack']";

  @Test
  void oneTapIsARecordAndTheSecondSaysHowBad() {
    Asking asking = Asking.open(phone(), server()).offline();
    Instant before = Instant.now().minusSeconds(1);
    asking.tapOn(NOW).at("In attack since").says("Saved. That is a full record.");
    Map<String, Object> kept = asking.onlyRecord("attack");
    assertThat(asking.taps()).isEqualTo(1);
    assertThat(kept).containsOnlyKeys("start");
    assertThat(start(kept).getZone()).isEqualTo(NapeServer.HOME);
    assertThat(start(kept).toInstant()).isBetween(before, Instant.now());
    asking.tap("Moderate").says("Kept: moderate");
    assertThat(asking.taps()).isEqualTo(2);
    assertThat(asking.onlyRecord("attack")).containsEntry("severity", "MODERATE");
  }

  private static ZonedDateTime start(Map<String, Object> attack) {
    return ZonedDateTime.parse(String.valueOf(attack.get("start")));
  }

  @Test
  void aSecondTapOnAttackNowShowsTheSameAttackAndAnotherIsBegunOnPurpose() {
    Asking asking = Asking.open(phone(), server());
    asking.tapOn(NOW).at("In attack since").tap("Now").at("How is your head?");
    asking.tapOn(NOW).says("Is it still the same one?");
    assertThat(asking.records("attack")).hasSize(1);
    asking.tap("A new attack has begun").says("That is a full record.");
    assertThat(asking.records("attack")).hasSize(2);
  }

  @Test
  void sayingHowBadItIsKeepsOneAttackAndTheWorstOfIt() {
    Asking asking = Asking.known(phone(), server());
    asking.tap("Moderate").at("Any of these today?").says("Attack noted, since");
    asking.tap("Moderate").at("How is your head?").tap("Mild").says("goes on");
    assertThat(asking.onlyRecord("attack")).containsEntry("severity", "MODERATE");
  }

  @Test
  void whatWasNotedOnTheWayIsTakenBackInOneTap() {
    Asking asking = Asking.known(phone(), server());
    asking.tap("Mild").at("Any of these today?").tap("Undo");
    asking.page().waitForSelector("button:has-text('Undo')", gone());
    assertThat(asking.records("attack")).isEmpty();
  }

  private static com.microsoft.playwright.Page.WaitForSelectorOptions gone() {
    return new com.microsoft.playwright.Page.WaitForSelectorOptions()
        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED);
  }

  @Test
  void itStartedEarlierAndWhatCameWithItIsAddedWithoutTyping() {
    Asking asking = Asking.open(phone(), server());
    asking.tapOn(NOW).at("In attack since");
    ZonedDateTime noted = start(asking.onlyRecord("attack"));
    asking.tap("It started earlier").tap("2 hours ago").tap("30 min ago");
    asking.tap("Add more").tap("Nausea").tap("Light hurts").tap("Light hurts").tap("Left");
    asking.tapOn(".pain label:has-text('8')");
    asking.page().waitForSelector("text=Kept: severe");
    Map<String, Object> kept = asking.onlyRecord("attack");
    assertThat(Duration.between(start(kept), noted)).isEqualTo(Duration.ofMinutes(30));
    assertThat(kept).containsEntry("symptoms", Map.of("nausea", true, "side", "LEFT"));
    assertThat(kept).containsEntry("severity", "SEVERE").containsEntry("peak", 8);
    assertThat((List<?>) kept.get("readings")).hasSize(1);
  }

  @Test
  void aMilderNumberLaterDoesNotUnsayTheWorst() {
    Asking asking = Asking.open(phone(), server());
    asking.tapOn(NOW).tap("Moderate").says("Kept: moderate").tap("Add more");
    asking.tapOn(".pain label:has-text('2')");
    asking.page().waitForSelector(".pain label:has-text('2') input:checked");
    assertThat(asking.onlyRecord("attack"))
        .containsEntry("severity", "MODERATE")
        .doesNotContainKey("peak");
  }

  @Test
  void undoTakesItBackAndThatCanBeTakenBackToo() {
    Asking asking = Asking.open(phone(), server());
    asking.tapOn(NOW).at("In attack since").tap("Undo").at("Taken back");
    assertThat(asking.records("attack")).isEmpty();
    asking.tap("Put it back").at("In attack since");
    assertThat(asking.records("attack")).hasSize(1);
  }

  @Test
  void whatIsOverEndsAndTheNextTapIsANewAttack() {
    Asking asking = Asking.open(phone(), server());
    asking.tapOn(NOW).at("In attack since").tap("Now").at("How is your head?");
    asking.says("In attack since").tap("It is over");
    asking.page().waitForSelector("button:has-text('It is over')", gone());
    assertThat(asking.onlyRecord("attack")).containsKey("end");
    asking.tapOn(NOW).says("That is a full record.");
    assertThat(asking.records("attack")).hasSize(2);
  }
}
