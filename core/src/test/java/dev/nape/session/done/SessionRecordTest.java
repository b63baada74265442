package dev.nape.session.done;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nape.session.done.SessionRecord.Ending;
import dev.nape.technique.Performer;
import dev.nape.technique.Phase;
import dev.nape.technique.TechniqueId;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SessionRecordTest {

  private static final ZonedDateTime START =
      ZonedDateTime.of(2026, 10, 5, 23, 50, 0, 0, ZoneId.of("Europe/Berlin"));
  private static final TechniqueId RELEASE = new TechniqueId("suboccipital-release");
  private static final TechniqueId STRETCH = new TechniqueId("stretch");

  private static SessionRecord session(ZonedDateTime end, Ending ending, List<String> signs) {
    List<DoneStep> steps =
        List.of(
            new DoneStep(RELEASE, "p", "a", 90, false), new DoneStep(STRETCH, "p", "b", 0, true));
    return new SessionRecord(
        UUID.randomUUID(),
        START,
        end,
        Phase.HEADACHE_MILD,
        Performer.SELF,
        false,
        "v",
        600,
        90,
        ending,
        steps,
        signs,
        PainAround.NOT_RECORDED,
        null,
        "");
  }

  @Test
  void aSessionOverMidnightIsOfTheDayOnWhichItBegan() {
    assertThat(session(START.plusMinutes(20), Ending.LEFT, List.of()).day())
        .isEqualTo("2026-10-05");
  }

  @Test
  void aSkippedStepWasNotDone() {
    assertThat(session(START, Ending.LEFT, List.of()).techniques()).containsExactly(RELEASE);
  }

  @Test
  void aStepOfWhichTheRestWasSkippedWasDone() {
    SessionRecord begun = session(START, Ending.LEFT, List.of());
    DoneStep half = new DoneStep(STRETCH, "p", "b", 4, true);
    assertThat(
            new SessionRecord(
                    begun.id(),
                    begun.start(),
                    begun.end(),
                    begun.phase(),
                    begun.performer(),
                    begun.touchFree(),
                    begun.knowledgeVersion(),
                    begun.plannedSeconds(),
                    begun.doneSeconds(),
                    begun.ending(),
                    List.of(half),
                    begun.stopSigns(),
                    begun.pain(),
                    begun.attack(),
                    begun.notes())
                .techniques())
        .containsExactly(STRETCH);
  }

  @Test
  void whatCannotBeIsRefusedByTheNameOfItsField() {
    refused("end", () -> session(START.minusSeconds(1), Ending.LEFT, List.of()));
    refused("end", () -> session(START.plusHours(25), Ending.LEFT, List.of()));
    refused("stopSigns", () -> session(START, Ending.COMPLETED, List.of("sign")));
    refused("seconds", () -> new DoneStep(RELEASE, "p", "a", -1, false));
    refused("technique", () -> new DoneStep(new TechniqueId(" "), "p", "a", 1, false));
    refused("painBefore", () -> new PainAround(11, null, null, null));
    refused("laterAt", () -> new PainAround(1, 1, null, START));
  }

  private static void refused(String field, Runnable making) {
    assertThatThrownBy(making::run)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(field + " ");
  }
}
