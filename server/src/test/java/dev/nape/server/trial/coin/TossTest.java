package dev.nape.server.trial.coin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.OptionalDouble;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which number of pain counts. */
class TossTest {

  private static final ZonedDateTime AT =
      Instant.parse("2026-11-01T08:00:00Z").atZone(ZoneOffset.UTC);

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          2, 120, false, 2
          2, 300, false, 2
          5,  40,  true, 5
          1, 125,  true, -
          """)
  void afterMedicineTheLastNumberBeforeItCounts(
      int later, int minutes, boolean rescue, Double counts) {
    Toss toss =
        new Toss(
            new UUID(0, 1),
            new UUID(0, 2),
            1,
            1,
            new UUID(0, 3),
            AT,
            true,
            6,
            later,
            AT.plusMinutes(minutes),
            rescue,
            true);
    assertThat(toss.outcome())
        .isEqualTo(counts == null ? OptionalDouble.empty() : OptionalDouble.of(counts));
  }
}
