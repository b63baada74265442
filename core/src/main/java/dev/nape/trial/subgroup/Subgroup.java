package dev.nape.trial.subgroup;

/** The kinds of people that are asked about: five, fixed before any result was seen. */
public enum Subgroup {
  AURA,
  /** 15 migraine days or more in 28 without massage. */
  FREQUENT,
  MENSTRUAL,
  NECK_PAIN,
  MEDICATION_OVERUSE
}
