package dev.nape.diary;

import java.util.List;

/**
 * Which days count as migraine days, and why.
 *
 * <p>Trials of preventive treatment count a <em>migraine day</em> when a day's headache meets the
 * criteria of migraine or probable migraine, or is treated successfully with a medicine specific to
 * migraine (guidelines of the International Headache Society: Tassorelli et al., Cephalalgia
 * 2018;38:815–832, chronic migraine; Diener et al., Cephalalgia 2020;40:1026–1044, episodic
 * migraine). Those guidelines also ask for a shortest duration and disagree about it, so none is
 * applied here beyond criterion B of {@link Ichd3}.
 *
 * <p>Our reading, for a diary kept by a person and not by a trial nurse (a convention):
 *
 * <ol>
 *   <li>what the person, or a programme's diary, said about the day wins;
 *   <li>otherwise a day is a migraine day when any attack touched it that is not clearly something
 *       else. Someone who logs an attack and nothing more logged it as a migraine attack;
 *   <li>a day whose every attack is {@link Ichd3.Result#NOT_MET}, with no migraine-specific
 *       medicine that helped, is a headache day and no migraine day;
 *   <li>a day without a word and without an attack is not recorded. It is never a day without
 *       migraine.
 * </ol>
 *
 * <p>An attack counts for every calendar day it touched where the person then was ({@link
 * Attack#lastDay()}): one that crosses midnight makes two days, one that ends at midnight makes
 * one.
 */
public final class MigraineDay {

  private MigraineDay() {}

  static Answer judge(Day day, List<Attack> attacks) {
    if (day.migraine().isRecorded()) {
      return day.migraine();
    }
    if (attacks.isEmpty()) {
      return Answer.NOT_RECORDED;
    }
    return attacks.stream().anyMatch(MigraineDay::counts) ? Answer.YES : Answer.NO;
  }

  private static boolean counts(Attack attack) {
    return Ichd3.of(attack).result() != Ichd3.Result.NOT_MET
        || attack.medications().stream().anyMatch(MigraineDay::specificAndHelped);
  }

  private static boolean specificAndHelped(Medication medication) {
    boolean specific =
        switch (medication.kind()) {
          case TRIPTAN, ERGOTAMINE, GEPANT, LASMIDITAN -> true;
          case OPIOID, COMBINATION_ANALGESIC, SIMPLE_ANALGESIC, UNKNOWN -> false;
        };
    return specific
        && (medication.effect() == Effect.HELPED || medication.effect() == Effect.HELPED_SOMEWHAT);
  }
}
