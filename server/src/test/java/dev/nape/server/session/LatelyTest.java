package dev.nape.server.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.session.done.DoneStep;
import dev.nape.session.done.PainAround;
import dev.nape.session.done.SessionRecord;
import dev.nape.technique.Performer;
import dev.nape.technique.Phase;
import dev.nape.technique.TechniqueId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatelyTest {
  private static final TechniqueId SCALP = new TechniqueId("scalp");

  /** Sessions of ten minutes by when they began; what counts at a moment. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-21T12:00+01:00, 2026-11-21T11:00+01:00, 1, 1, 0",
    "2026-11-21T12:00+01:00, 2026-11-21T10:49+01:00, 1, 1, 1",
    "2026-11-21T00:30+01:00, 2026-11-20T23:50+01:00, 1, 0, 0",
    "2026-11-21T12:00+01:00, 2026-11-15T09:00+01:00, 1, 0, 146",
    // the same evening, on a journey east
    "2026-11-21T08:00+09:00, 2026-11-20T16:30+01:00, 1, 1, 7",
    // a clock that was ahead
    "2026-11-21T12:00+01:00, 2026-11-21T15:00+01:00, 1, 1, 0",
  })
  void sessionsCountByTheDayAndTheHourWhereThePersonIs(
      ZonedDateTime now, ZonedDateTime start, int week, int today, int hours) {
    Lately lately = Lately.of(List.of(session(start)), now);
    assertThat(lately.thisWeek()).isEqualTo(Map.of(SCALP, week));
    assertThat(lately.today().getOrDefault(SCALP, 0)).isEqualTo(today);
    assertThat(lately.hoursSince()).isEqualTo(Map.of(SCALP, hours));
  }

  @ParameterizedTest
  @CsvSource("2026-11-21T12:00+01:00")
  void theLastOfSeveralSetsTheHours(ZonedDateTime now) {
    List<SessionRecord> three =
        Stream.of(2, 5, 30).map(hours -> session(now.minusHours(hours))).toList();
    Lately lately = Lately.of(three, now);
    assertThat(lately.thisWeek()).isEqualTo(Map.of(SCALP, 3));
    assertThat(lately.today()).isEqualTo(Map.of(SCALP, 2));
    assertThat(lately.hoursSince()).isEqualTo(Map.of(SCALP, 1));
  }

  private static SessionRecord session(ZonedDateTime start) {
    return new SessionRecord(
        UUID.randomUUID(),
        start,
        start.plusMinutes(10),
        Phase.INTERICTAL,
        Performer.SELF,
        false,
        "v",
        600,
        600,
        SessionRecord.Ending.COMPLETED,
        List.of(new DoneStep(SCALP, "p", "s", 600, false)),
        List.of(),
        PainAround.NOT_RECORDED,
        null,
        "");
  }
}
