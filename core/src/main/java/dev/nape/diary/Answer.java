package dev.nape.diary;

import org.jspecify.annotations.Nullable;

/** A question that was answered, or was not: silence is never a no. */
public enum Answer {
  YES,
  NO,
  NOT_RECORDED;

  /** True is yes, false is no, null is silence. */
  public static Answer of(@Nullable Boolean value) {
    if (value == null) {
      return NOT_RECORDED;
    }
    return value ? YES : NO;
  }

  public boolean isRecorded() {
    return this != NOT_RECORDED;
  }

  /** Whichever of the two was recorded; yes wins over no. */
  public Answer or(Answer other) {
    if (this == YES || other == YES) {
      return YES;
    }
    return isRecorded() ? this : other;
  }
}
