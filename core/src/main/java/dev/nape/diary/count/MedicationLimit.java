package dev.nape.diary.count;

import dev.nape.diary.MedicationClass;
import org.jspecify.annotations.Nullable;

/**
 * From how many days in 30 acute medication itself may bring headache: criterion B of the subforms
 * of ICHD-3 8.2, which asks for such an intake for more than three months, by a person who (8.2,
 * criterion A) has headache on 15 or more days a month. The general comment there calls the numbers
 * expert opinion rather than formal evidence, so they are shown as guidance. The early notice and
 * the 30-day window are conventions of ours, and so is the limit for a single medicine that nobody
 * named: 8.2.7 knows it for several classes whose use cannot be established.
 *
 * <p>Gepants and lasmiditan are recorded and have no limit: none is established.
 */
public enum MedicationLimit {
  /** 8.2.2. */
  TRIPTAN("MOH-TRIPTAN", 10, 8, MedicationClass.TRIPTAN),
  /** 8.2.1. */
  ERGOTAMINE("MOH-ERGOT", 10, 8, MedicationClass.ERGOTAMINE),
  /** 8.2.4. */
  OPIOID("MOH-OPIOID", 10, 8, MedicationClass.OPIOID),
  /** 8.2.5. */
  COMBINATION_ANALGESIC("MOH-COMBINATION", 10, 8, MedicationClass.COMBINATION_ANALGESIC),
  /** 8.2.3: all non-opioid analgesics are one class, so days with any of them add up. */
  SIMPLE_ANALGESIC("MOH-SIMPLE", 15, 12, MedicationClass.SIMPLE_ANALGESIC),
  UNKNOWN("MOH-UNKNOWN", 10, 8, MedicationClass.UNKNOWN),
  /** 8.2.6: days with any of the others, when at least two of them were taken in the window. */
  MIXED("MOH-MIXED", 10, 8, null);

  /** Where a count of days stands. None of these is a diagnosis. */
  public enum State {
    BELOW,
    /** Close to the limit: a notice, early enough to be useful. */
    EARLY_NOTICE,
    /** At the limit or above: advice to see a doctor, and never to stop a medicine suddenly. */
    AT_LIMIT
  }

  private final String rule;
  private final int limit;
  private final int notice;
  private final @Nullable MedicationClass only;

  MedicationLimit(String rule, int limit, int notice, @Nullable MedicationClass only) {
    this.rule = rule;
    this.limit = limit;
    this.notice = notice;
    this.only = only;
  }

  /** The id of the rule in the safety knowledge, where its source stands. */
  public String rule() {
    return rule;
  }

  /** Days in 30, both 10 and 15 included: ICHD-3 says "10 or more" and "15 or more". */
  public int limit() {
    return limit;
  }

  /** Days in 30 from which a notice is due. */
  public int notice() {
    return notice;
  }

  boolean covers(MedicationClass kind) {
    return switch (kind) {
      case GEPANT, LASMIDITAN -> false;
      case TRIPTAN, ERGOTAMINE, OPIOID, COMBINATION_ANALGESIC, SIMPLE_ANALGESIC, UNKNOWN ->
          only == null || only == kind;
    };
  }

  State stateAt(int days) {
    if (days >= limit) {
      return State.AT_LIMIT;
    }
    return days >= notice ? State.EARLY_NOTICE : State.BELOW;
  }
}
