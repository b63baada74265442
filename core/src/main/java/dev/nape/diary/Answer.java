package dev.nape.diary;

/** A question that was answered, or was not: silence is never a no. */
public enum Answer {
  YES,
  NO,
  NOT_RECORDED;

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
