package dev.nape.trial.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was changed after sealing is found, and named. */
class VerificationTest {

  private static final List<ScheduledDay> DAYS = Trials.schedule().days();

  /** The text is also what {@code head -n 9} of the file gives, its hash what sha256sum says. */
  @Test
  void sealIsAReadableTextAndItsHash() {
    assertThat(Trials.SEAL.text())
        .isEqualTo(
            """
            version: 1
            subject: scalp
            blocks: 14 days
            wash-out: 3 days
            cycles: 6
            start: 2026-11-23
            zone: Europe/Berlin
            outcome: migraine-days
            seed-sha256: 630dcd2966c4336691125448bbb25b4ff412a49c732db2c8abc1b8581bd710dd
            """);
    assertThat(Trials.SEAL.hash())
        .isEqualTo("6b1795853766371de4e1168263baf72d9d5f3bb5cfd37390bbb01943fd0b694c");
  }

  @Test
  void aTrialRunAsSealedIsGenuineToItsLastDayOrStoppedBefore() {
    for (int days : new int[] {0, 1, 17, DAYS.size()}) {
      assertThat(verify(Trials.SEAL, Trials.SEED, DAYS.subList(0, days)))
          .isInstanceOfSatisfying(
              Verification.Genuine.class,
              genuine -> assertThat(genuine.schedule().days()).isEqualTo(DAYS));
    }
  }

  @Test
  void beforeItIsOpenedEverythingButTheCoinsIsChecked() {
    assertThat(Verification.of(Trials.SEAL, Optional.empty(), List.of(), DAYS))
        .isEqualTo(new Verification.Unopened(Trials.SIX_CYCLES));
    List<ScheduledDay> changed = new ArrayList<>(DAYS);
    changed.set(20, turned(DAYS.get(20)));
    assertThat(altered(Verification.of(Trials.SEAL, Optional.empty(), List.of(), changed)).field())
        .isEqualTo("days.2026-12-13.arm");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          version: 1            | version: 2              | seal.version
          subject: scalp        | subject: neck           | seal.hash
          blocks: 14 days       | blocks: 7 days          | seal.blocks
          blocks: 14 days       | blocks: 21 days         | seal.blocks
          wash-out: 3 days      | wash-out: 0 days        | seal.wash-out
          cycles: 6             | cycles: 5               | seal.cycles
          cycles: 6             | cycles: many            | seal.cycles
          start: 2026-11-23     | start: 2026-12-21       | seal.start
          start: 2026-11-23     | start: soon             | seal.start
          zone: Europe/Berlin   | zone: Pacific/Auckland  | seal.zone
          zone: Europe/Berlin   | zone: Nowhere           | seal.zone
          outcome: migraine-days | outcome: headache-days | seal.outcome
          seed-sha256: 630d     | seed-sha256: 630e       | seal.seed-sha256
          """)
  void anAlteredLineIsNamed(String sealed, String now, String field) {
    String text = Trials.SEAL.text().replace(sealed, now);
    assertThat(text).isNotEqualTo(Trials.SEAL.text());
    Verification.Altered altered =
        altered(verify(new Seal(text, Trials.SEAL.hash()), Trials.SEED, DAYS));
    assertThat(altered.differences()).hasSize(1);
    assertThat(altered.field()).isEqualTo(field);
    assertThat(altered.detail()).isNotBlank();
  }

  @Test
  void aLineLeftOutIsNamedAndSoIsOneMore() {
    UnaryOperator<String> without =
        key -> Trials.SEAL.text().replaceAll("(?m)^" + key + ": .*\n", "");
    for (String key : List.of("cycles", "start", "zone", "outcome", "version")) {
      assertThat(altered(verify(seal(without.apply(key)), Trials.SEED, DAYS)).field())
          .isEqualTo("seal." + key);
    }
    assertThat(altered(verify(seal(Trials.SEAL.text() + "x: 1\n"), Trials.SEED, DAYS)).field())
        .isEqualTo("seal.text");
  }

  @Test
  void severalAlteredLinesAreNoSecretThoughNotAllNamed() {
    String text = Trials.SEAL.text().replace("cycles: 6", "cycles: 8").replace("11-23", "11-30");
    assertThat(altered(verify(seal(text), Trials.SEED, DAYS)).differences())
        .extracting(Verification.Difference::field)
        .contains("seal.hash");
  }

  @Test
  void anAlteredHashIsNamed() {
    Seal altered = new Seal(Trials.SEAL.text(), "0".repeat(64));
    assertThat(altered(verify(altered, Trials.SEED, DAYS)))
        .satisfies(found -> assertThat(found.field()).isEqualTo("seal.hash"))
        .satisfies(found -> assertThat(found.detail()).contains(Trials.SEAL.hash()));
  }

  @Test
  void aSealOfOnesOwnMakingThatSaysNothingUsefulIsNamed() {
    String text = "anything\n";
    assertThat(altered(verify(new Seal(text, Seal.hashOf(text)), Trials.SEED, DAYS)).field())
        .isEqualTo("seal.version");
  }

  @Test
  void anotherSeedIsNamed() {
    assertThat(altered(verify(Trials.SEAL, Seed.ofHex("1".repeat(64)), DAYS)).field())
        .isEqualTo("seed");
  }

  @Test
  void carriageReturnsThatMailAddsAreNoChange() {
    Seal mailed = new Seal(Trials.SEAL.text().replace("\n", "\r\n"), Trials.SEAL.hash());
    assertThat(verify(mailed, Trials.SEED, DAYS)).isInstanceOf(Verification.Genuine.class);
  }

  /** Each of the four things a day claims, on any day. */
  @Property(tries = 100)
  void anAlteredDayIsNamed(
      @ForAll @IntRange(max = 6 * 28 - 1) int place, @ForAll @IntRange(max = 3) int what) {
    ScheduledDay day = DAYS.get(place);
    List<ScheduledDay> changed = new ArrayList<>(DAYS);
    changed.set(
        place,
        switch (what) {
          case 0 -> turned(day);
          case 1 ->
              new ScheduledDay(day.date(), day.cycle(), day.block(), day.arm(), !day.washOut());
          case 2 ->
              new ScheduledDay(day.date(), day.cycle(), 3 - day.block(), day.arm(), day.washOut());
          default ->
              new ScheduledDay(day.date(), day.cycle() + 1, day.block(), day.arm(), day.washOut());
        });
    String field = List.of("arm", "washOut", "block", "cycle").get(what);
    assertThat(altered(verify(Trials.SEAL, Trials.SEED, changed)).differences())
        .extracting(Verification.Difference::field)
        .containsExactly("days." + day.date() + "." + field);
  }

  @Test
  void aBlockThatWasTurnedRoundIsToldOnceWithItsFirstDay() {
    List<ScheduledDay> changed =
        DAYS.stream().map(day -> day.cycle() == 2 ? turned(day) : day).toList();
    Verification.Altered altered = altered(verify(Trials.SEAL, Trials.SEED, changed));
    assertThat(altered.differences()).hasSize(2);
    assertThat(altered.detail())
        .isEqualTo("is off, and was drawn as on (so are 14 days of this block)");
  }

  @Test
  void daysLeftOutRepeatedOrInventedAreNamed() {
    ScheduledDay invented = new ScheduledDay(LocalDate.of(2026, 11, 1), 1, 1, Arm.ON, false);
    List<ScheduledDay> changed = new ArrayList<>(DAYS);
    changed.remove(5);
    changed.add(DAYS.get(9));
    changed.add(invented);
    assertThat(altered(verify(Trials.SEAL, Trials.SEED, changed)).differences())
        .extracting(d -> d.field() + " " + d.detail())
        .containsExactly(
            "days.2026-12-02.date stands twice",
            "days.2026-11-01.date is no day of this trial",
            "days.2026-11-28.date is missing");
  }

  @Test
  void aPauseThatWasNotTakenIsFoundInTheDays() {
    List<Pause> claimed = List.of(new Pause(5, 1));
    Verification found = Verification.of(Trials.SEAL, Optional.of(Trials.SEED), claimed, DAYS);
    assertThat(altered(found).differences()).isNotEmpty();
    List<Pause> after = List.of(new Pause(6, 1));
    assertThat(altered(Verification.of(Trials.SEAL, Optional.of(Trials.SEED), after, DAYS)).field())
        .isEqualTo("pauses");
  }

  private static Verification verify(Seal seal, Seed seed, List<ScheduledDay> days) {
    return Verification.of(seal, Optional.of(seed), List.of(), days);
  }

  private static Verification.Altered altered(Verification found) {
    assertThat(found).isInstanceOf(Verification.Altered.class);
    return (Verification.Altered) found;
  }

  private static Seal seal(String text) {
    return new Seal(text, Trials.SEAL.hash());
  }

  private static ScheduledDay turned(ScheduledDay day) {
    return new ScheduledDay(day.date(), day.cycle(), day.block(), day.arm().other(), day.washOut());
  }
}
