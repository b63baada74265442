package dev.nape.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.body.Side;
import dev.nape.diary.Answer;
import dev.nape.diary.Attack;
import dev.nape.diary.Effect;
import dev.nape.diary.Medication;
import dev.nape.diary.MedicationClass;
import dev.nape.diary.Pain;
import dev.nape.diary.Quality;
import dev.nape.diary.Relief;
import dev.nape.diary.Symptoms;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MigraineBuddyReadingTest {

  private static final ImportedDiary DIARY = Reading.diary(Reading.resource("migraine_buddy.csv"));

  private static Attack attack(int index) {
    return DIARY.people().getFirst().attacks().get(index);
  }

  @Test
  void goodRowsAreTakenAndBadOnesReportedEachWithItsReasons() {
    assertThat(DIARY.format()).isEqualTo(Format.MIGRAINE_BUDDY);
    assertThat(DIARY.people()).hasSize(1);
    assertThat(DIARY.people().getFirst().attacks()).hasSize(5);
    assertThat(DIARY.rows()).isEqualTo(9);
    assertThat(Reading.shown(DIARY))
        .containsExactly(
            "10:Pain Level: “14” is not a whole number from 0 to 10.",
            "11:Started: “soon” is not a moment such as 11/21/24 22:05.",
            "12:Lasted: “two hours” is not a duration such as 1d 02h 15m.",
            "12:Pain Level: “bad” is not a whole number from 0 to 10.",
            "13:: There are 9 cells under 24 headings.");
  }

  @Test
  void anAttackKeepsEverythingThatWasSaidAboutIt() {
    assertThat(attack(1))
        .isEqualTo(
            new Attack(
                attack(1).id(),
                ZonedDateTime.parse("2026-03-02T07:05+01:00"),
                ZonedDateTime.parse("2026-03-02T12:35+01:00"),
                null,
                new Pain(7),
                new Symptoms(
                    Side.LEFT,
                    Quality.PULSATING,
                    Answer.NOT_RECORDED,
                    Answer.YES,
                    Answer.YES,
                    Answer.YES,
                    Answer.YES),
                List.of(
                    new Medication(
                        "Sumatriptan 50mg", MedicationClass.TRIPTAN, null, Effect.HELPED),
                    new Medication(
                        "Ibuprofen",
                        MedicationClass.SIMPLE_ANALGESIC,
                        null,
                        Effect.HELPED_SOMEWHAT)),
                List.of(
                    new Relief("Dark room rest", Effect.HELPED),
                    new Relief("Neck massage", Effect.HELPED_SOMEWHAT),
                    new Relief("Cold pack", Effect.DID_NOT_HELP)),
                List.of(),
                """
                She said "it looks bad",
                and it was
                Attack Types: Migraine with aura
                Attack Location: Work
                Affected Activities: Work, Sleep
                Potential Triggers: Skipped meal, Stress
                Most Bothersome Symptom: Nausea
                Premonitory Symptoms: Yawning
                Pain Positions: Left Temple, Left Neck
                Symptoms: Neck pain\
                """));
  }

  @Test
  void startAndEndMayBeInDifferentZones() {
    assertThat(attack(2).start().getOffset()).isEqualTo(ZoneOffset.ofHours(1));
    assertThat(attack(2).end()).isEqualTo(ZonedDateTime.parse("2026-03-07T02:45+02:00"));
    assertThat(attack(2).duration()).contains(Duration.ofHours(26).plusMinutes(15));
    assertThat(attack(2).symptoms().side()).isEqualTo(Side.BOTH);
  }

  @Test
  void whatIsNotSaidIsNotRecorded() {
    Attack bare = attack(3);

    assertThat(bare)
        .isEqualTo(Attack.startedAt(bare.id(), ZonedDateTime.parse("2026-03-09T12:00+01:00")));
  }

  @Test
  void withoutAnOffsetThePersonsZoneCounts() {
    assertThat(attack(4).start())
        .isEqualTo(ZonedDateTime.parse("2026-03-13T06:15+01:00[Europe/Berlin]"));
    assertThat(attack(4).symptoms().aura()).isEqualTo(Answer.NO);
    assertThat(attack(4).symptoms().quality()).isEqualTo(Quality.PULSATING);
    assertThat(attack(4).notes()).contains("Symptoms: Stabbing pain");
    assertThat(attack(4).medications())
        .containsExactly(
            new Medication("Grandmother's drops", MedicationClass.UNKNOWN, null, Effect.UNSURE));
  }

  @Test
  void anOngoingAttackHasAStartAndNoEnd() {
    Attack ongoing = attack(0);

    assertThat(ongoing.start())
        .isEqualTo(ZonedDateTime.parse("2026-03-14T21:40+01:00[Europe/Berlin]"));
    assertThat(ongoing.end()).isNull();
    assertThat(ongoing.notes())
        .isEqualTo("Took it slowly,\nlying in the dark\nAttack started 03/14/26 21:40");
  }

  @Test
  void whereaboutsAreDroppedAndNowhereKept() {
    assertThat(DIARY.mappings().stream().filter(FieldMapping::dropped))
        .containsExactly(
            new FieldMapping("#", "rowNumber", true),
            new FieldMapping("Geohash", "whereabouts", true));
    assertThat(DIARY.toString()).doesNotContain("u33dc1");
  }

  @Test
  void theSameFileGivesTheSameIdsAndNoTwoAlike() {
    ImportedDiary again = Reading.diary(Reading.resource("migraine_buddy.csv"));

    assertThat(again).isEqualTo(DIARY);
    assertThat(DIARY.people().getFirst().attacks()).extracting(Attack::id).doesNotHaveDuplicates();
  }

  @Test
  void aLaterExportKnowsAnAttackAgainThoughMoreWasAddedToIt() {
    String before = "#,Started,Lasted,Pain Level\n7,03/14/26 21:40,,\n";
    String after = "#,Started,Lasted,Pain Level\n9,03/14/26 21:40,01h 00m,8\n";

    assertThat(onlyAttack(after).id()).isEqualTo(onlyAttack(before).id());
    assertThat(onlyAttack(after).id()).isEqualTo(attack(0).id());
  }

  private static Attack onlyAttack(String file) {
    return Reading.sound(Reading.text(file)).people().getFirst().attacks().getFirst();
  }

  @Test
  void olderExportsWithFewColumnsAreReadAndUnknownColumnsNamed() {
    ImportedDiary diary = Reading.sound(Reading.resource("migraine_buddy_short.csv"));

    assertThat(diary.people().getFirst().attacks()).hasSize(2);
    assertThat(diary.people().getFirst().attacks().get(1).medications()).isEmpty();
    assertThat(diary.mappings()).contains(new FieldMapping("Mood", "unknown", true));
  }

  @Test
  void everyMeaningHasWords() {
    assertThat(DIARY.mappings()).allSatisfy(m -> assertThat(m.text(Locale.ENGLISH)).isNotBlank());
  }

  @Test
  void anExportWithoutItsListOfAttacksIsRejected() {
    String cut =
        "\"Date\",\"Time Period\",\"Description\",\"Notes\"\n\"No ongoing events\",\"\",\"\",\"\"\n";

    assertThat(Reading.rejection(Reading.text(cut)).key()).isEqualTo("header.noAttacks");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          02/30/26 7:05,01h 00m,60,60   | Started: “02/30/26 7:05” is not a moment such as 11/21/24 22:05.
          03/02/26 24:05,01h 00m,60,60  | Started: “03/02/26 24:05” is not a moment such as 11/21/24 22:05.
          03/02/27 7:05,01h 00m,60,60   | Started: 2027-03-02 is in the future.
          03/02/26 7:05,1h 75m,60,60    | Lasted: “1h 75m” is not a duration such as 1d 02h 15m.
          03/02/26 7:05,91d 00h 00m,60,60 | Lasted: “91d 00h 00m” is longer than 90 days.
          03/02/26 7:05,01h 00m,2000,60 | Start UTC Offset (min): “2000” is not a whole number from -1080 to 1080.
          03/02/26 7:05,01h 00m,60,east | End UTC Offset (min): “east” is not a whole number from -1080 to 1080.
          """)
  void aBadValueRejectsItsRow(String cells, String shown) {
    ImportedDiary diary =
        Reading.diary(
            Reading.text(
                "#,Started,Lasted,Start UTC Offset (min),End UTC Offset (min)\n1," + cells + "\n"));

    assertThat(Reading.shown(diary)).containsExactly("2:" + shown);
    assertThat(diary.people()).isEmpty();
  }

  @Test
  void notesThatDoNotFitRejectTheRowInsteadOfBeingCut() {
    ImportedDiary diary =
        Reading.diary(
            Reading.text("#,Started,Lasted,Notes\n1,03/02/26 7:05,," + "n".repeat(5_001) + "\n"));

    assertThat(diary.problems()).extracting(Problem::key).containsExactly("value.notesLong");
  }
}
