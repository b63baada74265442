package dev.nape.diary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.body.Side;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Ichd3Test {

  private static final ZonedDateTime START = ZonedDateTime.parse("2026-03-02T08:00+01:00");

  @ParameterizedTest(name = "{0} h, {1} {2} {3} moving {4}, nausea {5} light {6} sound {7}: {8}")
  @CsvSource(
      textBlock =
          """
          # hours, side, quality,  severity, moving, nausea, light, sound, result
          10, LEFT, PULSATING, SEVERE,   YES, YES, YES, YES, MIGRAINE
           4, LEFT, PULSATING, MILD,     NO,  NO,  YES, YES, MIGRAINE
          72, BOTH, PRESSING,  MODERATE, YES, YES, NO,  NO,  MIGRAINE
           2, LEFT, PULSATING, SEVERE,   YES, YES, YES, YES, PROBABLE
          73, LEFT, PULSATING, SEVERE,   YES, YES, YES, YES, PROBABLE
          10, BOTH, PRESSING,  SEVERE,   NO,  YES, NO,  NO,  PROBABLE
          10, LEFT, PULSATING, SEVERE,   YES, NO,  YES, NO,  PROBABLE
          10, BOTH, PRESSING,  MILD,     NO,  NO,  NO,  NO,  NOT_MET
           2, BOTH, PRESSING,  MILD,     NO,  YES, NO,  NO,  NOT_MET
            ,     ,          ,         ,    ,    ,    ,    ,  NOT_ENOUGH_RECORDED
          10, LEFT, PULSATING, SEVERE,   YES,  ,    ,    ,    NOT_ENOUGH_RECORDED
            , LEFT, PULSATING, SEVERE,   YES, YES, YES, YES, NOT_ENOUGH_RECORDED
            , BOTH, PRESSING,  MILD,     NO,  NO,  NO,  NO,  NOT_MET
          10, LEFT,          ,         ,    , YES,    ,    , NOT_ENOUGH_RECORDED
          10, BOTH, PRESSING,          , NO,  YES,    ,    , PROBABLE
          """)
  void attackIsHeldAgainstDurationPainAndCompany(
      Integer hours,
      Side side,
      Quality quality,
      Severity severity,
      Answer moving,
      Answer nausea,
      Answer light,
      Answer sound,
      Ichd3.Result expected) {
    Symptoms symptoms =
        new Symptoms(
            side, quality, or(moving), or(nausea), or(light), or(sound), Answer.NOT_RECORDED);
    assertThat(Ichd3.of(attack(hours, severity, symptoms, List.of())).result()).isEqualTo(expected);
  }

  @Test
  void attackWithAuraIsNeverRuledOut() {
    Attack tensionLike = attack(2, Severity.MILD, nothing(Answer.YES), List.of());
    assertThat(Ichd3.of(tensionLike).result()).isEqualTo(Ichd3.Result.NOT_ENOUGH_RECORDED);
  }

  @Test
  void medicineThatCutTheAttackShortLeavesItsDurationOpen() {
    Medication triptan = new Medication("x", MedicationClass.TRIPTAN, null, Effect.HELPED);
    Medication useless = new Medication("x", MedicationClass.TRIPTAN, null, Effect.DID_NOT_HELP);
    assertThat(Ichd3.of(attack(2, Severity.MILD, nothing(Answer.NO), List.of(triptan))).duration())
        .isEqualTo(Ichd3.Criterion.UNKNOWN);
    assertThat(Ichd3.of(attack(2, Severity.MILD, nothing(Answer.NO), List.of(useless))).duration())
        .isEqualTo(Ichd3.Criterion.UNMET);
  }

  /** Recording one more feature as present may settle a question, and never rules migraine out. */
  @Property
  void sayingYesToNauseaNeverLowersTheResult(
      @ForAll Answer moving, @ForAll Answer light, @ForAll Answer sound, @ForAll Severity worst) {
    Symptoms without =
        new Symptoms(
            Side.LEFT, Quality.PRESSING, moving, Answer.NO, light, sound, Answer.NOT_RECORDED);
    Symptoms with =
        new Symptoms(
            Side.LEFT, Quality.PRESSING, moving, Answer.YES, light, sound, Answer.NOT_RECORDED);
    assertThat(Ichd3.of(attack(6, worst, with, List.of())).company())
        .isEqualTo(Ichd3.Criterion.MET);
    assertThat(rank(Ichd3.of(attack(6, worst, with, List.of())).result()))
        .isGreaterThanOrEqualTo(rank(Ichd3.of(attack(6, worst, without, List.of())).result()));
  }

  private static int rank(Ichd3.Result result) {
    return switch (result) {
      case NOT_MET -> 0;
      case NOT_ENOUGH_RECORDED -> 1;
      case PROBABLE -> 2;
      case MIGRAINE -> 3;
    };
  }

  private static Symptoms nothing(Answer aura) {
    return new Symptoms(
        Side.BOTH, Quality.PRESSING, Answer.NO, Answer.NO, Answer.NO, Answer.NO, aura);
  }

  private static Answer or(Answer answer) {
    return answer == null ? Answer.NOT_RECORDED : answer;
  }

  private static Attack attack(
      Integer hours, Severity severity, Symptoms symptoms, List<Medication> medications) {
    ZonedDateTime end = hours == null ? null : START.plus(Duration.ofHours(hours));
    return new Attack(
        UUID.randomUUID(),
        START,
        end,
        severity,
        null,
        symptoms,
        medications,
        List.of(),
        List.of(),
        "");
  }
}
