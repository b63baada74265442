package dev.nape.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A guided session on a phone whose clock the test holds. */
class GuidedSessionTest extends BrowserTest {

  private static final long NOON = 1_795_000_000_000L;

  @SuppressWarnings("NullAway.Init") // before each
  private Guided session;

  @BeforeEach
  void holdTheClock() {
    Page page = phone();
    page.clock().install(new Clock.InstallOptions().setTime(NOON));
    page.clock().pauseAt(NOON + 1000);
    session = Guided.open(page, server());
  }

  @Test
  void secondsAreCountedAndEachStepSaysWhatComesNext() {
    session.begin(Guided.TEMPLE);
    assertThat(session.text("h1")).isEqualTo("Arrival and safety check");
    assertThat(session.text(".ring text >> nth=0")).isEqualTo("15");
    session.pass(14);
    assertThat(session.text(".ring text >> nth=0")).isEqualTo("1");
    assertThat(session.text(".player .quiet")).contains("Next: Let your shoulders drop");
    session.pass(2);
    assertThat(session.text(".ring text >> nth=0")).isEqualTo("9");
    assertThat(session.text(".bar .label")).startsWith("2 of ");
  }

  @Test
  void aReloadInTheMiddleKeepsThePlaceWithoutANetworkToo() {
    session.begin(Guided.TEMPLE).pass(40);
    session.isKept();
    NowApp.isKept(session.page());
    session.page().context().setOffline(true);
    session.page().reload();
    session.ready();
    session.waitFor(".player .ring");
    assertThat(session.at()).isBetween(40, 42);
    session.pass(5);
    assertThat(session.at()).isBetween(45, 47);
    assertThat(session.sessions()).isEmpty();
  }

  @Test
  void tenMinutesAwayAreNoTimeDone() {
    session.begin(Guided.TEMPLE).pass(40);
    session.page().clock().fastForward(600_000);
    session.waitFor("h1:has-text('Paused')");
    assertThat(session.text(".stack")).contains("away for about 10 minutes");
    assertThat(session.at()).isEqualTo(40);
    session.tap("Go on").pass(3);
    assertThat(session.at()).isEqualTo(43);
  }

  @Test
  void aClockThatIsSetBackTakesNothingAndGivesNothing() {
    session.begin(Guided.TEMPLE).pass(40);
    session.page().clock().setSystemTime(NOON - 3_600_000);
    session.pass(1);
    session.waitFor("h1:has-text('Paused')");
    assertThat(session.text(".stack")).contains("clock of this device");
    assertThat(session.at()).isEqualTo(40);
    session.tap("Go on").pass(4);
    assertThat(session.at()).isEqualTo(44);
  }

  @Test
  void theScreenStaysOnOnlyWhileItRunsAndTheVoiceSpeaksOnlyWhenAskedTo() {
    session.begin(Guided.TEMPLE).pass(30);
    session.isAwake(true);
    assertThat(session.phone("said")).isEqualTo(List.of());
    assertThat(session.phone("felt").toString()).contains("[150, 3850, 60, 90, 60]");
    session.tap("Pause");
    session.isAwake(false);
    session.set("voice", true);
    session.tap("Go on").pass(56);
    assertThat(session.phone("said").toString())
        .contains("Breathe in for four counts")
        .contains("Pinch the fleshy web");
    session.tap("Skip");
    assertThat(session.phone("said").toString()).contains("Now the right side.");
  }

  @Test
  void whatWasSkippedAndHowItWasBeforeAndAfterIsKept() {
    session.begin(Guided.TEMPLE).pass(5).tap("Skip").pass(10);
    while (session.state().equals("running")) {
      session.tap("Skip");
      session.page().waitForTimeout(1);
    }
    session.waitFor("h1:has-text('How is the pain now?')");
    assertThat(session.text("main")).contains("Left out").contains("Arrival and safety check");
    session.page().click(".pain label >> nth=4");
    session.waitFor("text=Kept.");
    Map<String, Object> kept = session.sessions().getFirst();
    assertThat(kept)
        .containsEntry("painBefore", 6)
        .containsEntry("painAfter", 4)
        .containsEntry("doneSeconds", 15)
        .containsEntry("ending", "completed")
        .containsEntry("phase", "headache-mild");
    assertThat(steps(kept).getFirst()).containsEntry("seconds", 5).containsEntry("skipped", true);
    assertThat(steps(kept).get(1)).containsEntry("seconds", 10).containsEntry("skipped", false);
    assertThat(kept).containsEntry("laterAt", null);
  }

  @Test
  void whoeverLeavesHalfWayHasARecordOfTheHalf() {
    session.begin(Guided.TEMPLE).pass(60).tap("Leave").tap("End here");
    session.waitFor("h1:has-text('How is the pain now?')");
    assertThat(session.sessions())
        .singleElement()
        .satisfies(kept -> {
          assertThat(kept).containsEntry("ending", "left").containsEntry("doneSeconds", 60);
          assertThat(steps(kept).getLast())
              .containsEntry("seconds", 0)
              .containsEntry("skipped", false);
        });
  }

  @Test
  void anotherPlanEndsTheSessionThatWasLeftOpen() {
    session.begin(Guided.TEMPLE).pass(20);
    session.plan(Guided.TEMPLE.replace("600", "300"), "phase");
    session.waitFor("text=A session was cut off");
    session.plan(Guided.TEMPLE.replace("600", "300"), "player");
    session.waitFor(".pain");
    assertThat(session.sessions())
        .singleElement()
        .satisfies(kept ->
            assertThat(kept).containsEntry("ending", "left").containsEntry("doneSeconds", 20));
  }

  @Test
  void contractRelaxIsShownInItsOrder() {
    session.begin(Guided.WITH_CONTRACT_RELAX);
    while (!session.text("h1 + p").contains("Push lightly")) {
      if (session.state().equals("paused")) {
        session.tap("I am there");
      } else {
        session.tap("Skip");
      }
      assertThat(session.state()).isIn("running", "paused");
    }
    List<String> shown = new ArrayList<>();
    String last = "";
    for (int second = 0; second < 70; second++) {
      String words = session.text("h1 + p");
      if (!words.equals(last)) {
        shown.add(words.contains("Push") ? "push" : words.contains("Stop") ? "soft" : "stretch");
      }
      last = words;
      session.pass(1);
    }
    assertThat(shown).startsWith("push", "soft", "stretch", "push", "soft", "stretch");
  }

  @Test
  void twoHoursLaterThereIsOneQuestion() {
    session.begin(Guided.TEMPLE).pass(60).tap("Pause").tap("End here");
    session.waitFor(".pain");
    session.plan(Guided.TEMPLE, "phase");
    session.shows("phase");
    assertThat(session.page().locator("text=One question").count()).isZero();
    session.page().clock().fastForward(2 * 3_600_000L + 60_000);
    session.page().reload();
    session.ready();
    session.tap("One question about your last session");
    session.waitFor("h1:has-text('How is the pain now?')");
    session.page().click(".pain label >> nth=2");
    session.waitFor("text=Kept.");
    assertThat(session.sessions().getFirst()).containsEntry("painLater", 2);
    assertThat(session.sessions().getFirst().get("laterAt").toString()).startsWith("2026-");
    session.tap("Done");
    session.shows("phase");
    assertThat(session.page().locator("text=One question").count()).isZero();
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> steps(Map<String, Object> session) {
    return (List<Map<String, Object>>) session.get("steps");
  }
}
