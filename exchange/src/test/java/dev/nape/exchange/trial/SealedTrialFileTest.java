package dev.nape.exchange.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.nape.exchange.json.Rejected;
import dev.nape.trial.Outcome;
import dev.nape.trial.design.BlockLength;
import dev.nape.trial.design.Pause;
import dev.nape.trial.design.Protocol;
import dev.nape.trial.design.Schedule;
import dev.nape.trial.design.Seal;
import dev.nape.trial.design.Seed;
import dev.nape.trial.design.Verification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SealedTrialFileTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final Seed SEED = Seed.ofHex("5e".repeat(32));
  private static final Protocol PROTOCOL =
      new Protocol(
          "self massage: neck",
          BlockLength.FORTNIGHT,
          4,
          MONDAY,
          ZoneId.of("Europe/Berlin"),
          Outcome.HEADACHE_DAYS);
  private static final Schedule SCHEDULE =
      Schedule.of(PROTOCOL, SEED, List.of(new Pause(1, 1), new Pause(3, 12)));
  private static final Seal SEAL = Seal.of(PROTOCOL, SEED.commitment());
  private static final SealedTrial OPENED =
      SealedTrial.opened(SEAL, SEED, SCHEDULE, SCHEDULE.lastDay());

  static Stream<SealedTrial> trials() {
    return Stream.of(
        OPENED,
        SealedTrial.opened(SEAL, SEED, SCHEDULE, MONDAY.plusDays(40)),
        SealedTrial.running(SEAL, SCHEDULE, MONDAY.plusDays(40)),
        SealedTrial.running(SEAL, SCHEDULE, MONDAY.minusDays(1)));
  }

  @ParameterizedTest
  @MethodSource("trials")
  void whatIsWrittenIsReadAgainInEitherForm(SealedTrial trial) {
    assertThat(SealedTrialFile.read(SealedTrialJson.write(trial))).isEqualTo(trial);
    assertThat(SealedTrialFile.read(SealedTrialText.write(trial))).isEqualTo(trial);
    assertThat(trial.verify()).isNotInstanceOf(Verification.Altered.class);
  }

  @Test
  void aRunningTrialGivesNeitherSeedNorDaysToCome() {
    SealedTrial running = SealedTrial.running(SEAL, SCHEDULE, MONDAY.plusDays(40));
    for (String written : List.of(SealedTrialJson.write(running), SealedTrialText.write(running))) {
      assertThat(written).doesNotContain(SEED.hex()).contains(SEED.commitment());
    }
    assertThat(running.days()).hasSize(56).allMatch(day -> day.cycle() <= 2);
    assertThat(running.verify()).isEqualTo(new Verification.Unopened(PROTOCOL));
  }

  @Test
  void theSealStandsFirstSoThatSha256sumOfNineLinesIsItsHash() {
    assertThat(SealedTrialText.write(OPENED))
        .startsWith(SEAL.text() + "\nhash: " + SEAL.hash() + "\nseed: " + SEED.hex() + "\n")
        .contains("pause: 12 weeks after cycle 3\n", "2026-11-23 cycle 1 block 1 o");
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "version" : 1        | "version" : 2          | 2:version: has to be a whole number from 1 to 1
          "version" : 1,       |                        | 1:version: is missing
          "seed" :             | "sead" :               | 7:sead: is not known here
          "seed" : "5e         | "seed" : "xx           | 7:seed: has to be 64 hexadecimal digits
          "hash" : "           | "hash" : "0            | 5:seal.hash: has to be 64 hexadecimal digits
          "text" : "           | "text" : 5, "t" : "    | 4:seal.text: has to be a text
          "afterCycle" : 1     | "afterCycle" : 0       | 9:pauses[0].afterCycle: has to be a whole number from 1 to 10000
          "weeks" : 12         | "weeks" : 53           | 13:pauses[1].weeks: has to be a whole number from 1 to 52
          "2026-11-24"         | "2026-11-31"           | 22:days[1].date: has to be a date such as 2026-11-23
          "block" : 2          | "block" : 3            | 102:days[14].block: has to be a whole number from 1 to 2
          "arm" : "on"         | "arm" : "yes"          | has to be on or off
          "washOut" : true     | "washOut" : "yes"      | 20:days[0].washOut: has to be true or false, not a text
          """)
  void whatCannotBeInJsonIsNamedByItsLineAndField(String good, String bad, String problem) {
    String text = SealedTrialJson.write(OPENED).replaceFirst(good, bad == null ? "" : bad);
    assertThat(problems(text)).contains(problem);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hash: [0-9a-f]+      | hash: 12               | 11:hash: has to be 64 hexadecimal digits
          hash: [0-9a-f]+      | # nothing              | 185:hash: is missing
          seed: 5e             | seed: x                | 12:seed: has to be 64 hexadecimal digits
          seed: 5e             | sead: 5e               | 12:: “sead: 5e
          pause: 12 weeks      | pause: 99 weeks        | 14:pause: has to be such as
          2026-11-24           | 2026-11-31             | 17:days: has to be such as
          block 2 on           | block 2 maybe          | days: has to be such as
          """)
  void whatCannotBeInATextIsNamedByItsLineAndField(String good, String bad, String problem) {
    String text = SealedTrialText.write(OPENED).replaceFirst(good, bad).replace("2 off", "2 on");
    assertThat(problems(text)).contains(problem.replace("185", lineCount(text)));
  }

  private static String lineCount(String text) {
    return String.valueOf(text.split("\n", -1).length);
  }

  @Test
  void anAlteredDayIsFoundWithItsLine() {
    String text =
        SealedTrialText.write(OPENED)
            .replace("2026-12-01 cycle 1 block 1", "2026-12-01 cycle 2 block 1");
    Verification found = SealedTrialFile.read(text).verify();
    assertThat(found)
        .isInstanceOfSatisfying(
            Verification.Altered.class,
            altered -> {
              assertThat(altered.field()).isEqualTo("days.2026-12-01.cycle");
              int line = SealedTrialFile.line(text, altered.field());
              assertThat(text.split("\n")[line - 1]).startsWith("2026-12-01");
            });
  }

  @ParameterizedTest
  @CsvSource({"seal.start, 4, 6", "seal.hash, 5, 11", "seed, 7, 12", "seal.text, 4, 0"})
  void everyPartOfASealHasALineInBothForms(String field, int inJson, int inText) {
    assertThat(SealedTrialFile.line(SealedTrialJson.write(OPENED), field)).isEqualTo(inJson);
    assertThat(SealedTrialFile.line(SealedTrialText.write(OPENED), field)).isEqualTo(inText);
  }

  private static String problems(String text) {
    Rejected rejected = catchThrowableOfType(Rejected.class, () -> SealedTrialFile.read(text));
    assertThat(rejected).as("the rejection of %s", text).isNotNull();
    return rejected.problems().stream()
        .map(p -> p.line() + ":" + p.field() + ": " + p.message())
        .collect(java.util.stream.Collectors.joining("\n"));
  }
}
