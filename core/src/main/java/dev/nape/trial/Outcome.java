package dev.nape.trial;

/** Which days are counted; chosen before a comparison begins and the same in both arms. */
public enum Outcome {
  MIGRAINE_DAYS,
  /** For records that do not say which headache was a migraine. */
  HEADACHE_DAYS
}
