package dev.nape.diary;

import java.util.List;

/**
 * Which days count as migraine days, and why.
 *
 * <p>There is no agreed definition to follow. The guidelines of the International Headache Society
 * (Tassorelli et al., Cephalalgia 2018;38:815–832, chronic migraine; Diener et al., Cephalalgia
 * 2020;40:1026–1044, episodic migraine) make monthly migraine days the endpoint without consensus
 * on the shortest duration or on days with a specific medicine, as B. van der Arend (thesis,
 * Leiden, chapter 3) points out, who compared definitions in 1,494 diaries (4 hours or half an
 * hour, any triptan or an effective one: 6.5 to 7.4 days a month) and proposes C and D of ICHD-3
 * 1.1 for half an hour, or an aura, or any migraine-specific medicine taken for a headache, whether
 * or not it helped. ICHD-3 1.3, criterion C, counts days with C and D of 1.1, with B and C of 1.2,
 * or with a headache that the person believed to be migraine at onset and that a triptan or ergot
 * derivative relieved.
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
