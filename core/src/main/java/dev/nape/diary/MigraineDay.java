package dev.nape.diary;

import java.util.List;

/** Which days count as migraine days. */
public final class MigraineDay {

  private MigraineDay() {}

  /** What the person said about the day; otherwise yes when an attack touched it. */
  static Answer judge(Day day, List<Attack> attacks) {
    if (day.migraine().isRecorded()) {
      return day.migraine();
    }
    return attacks.isEmpty() ? Answer.NOT_RECORDED : Answer.YES;
  }
}
