package dev.nape.diary.count;

import dev.nape.diary.Answer;
import dev.nape.diary.DaySummary;

/** Counts days as they come. */
final class Counter {

  private final Asked headache = new Asked();
  private final Asked migraine = new Asked();
  private final Asked acuteMedication = new Asked();
  private final Asked massage = new Asked();
  private int days;
  private int unclassified;

  void add(DaySummary day) {
    days++;
    headache.add(day.headache());
    migraine.add(day.migraine());
    acuteMedication.add(day.acuteMedication());
    massage.add(day.massage());
    if (day.headache() == Answer.YES && !day.migraine().isRecorded()) {
      unclassified++;
    }
  }

  Counts counts() {
    return new Counts(
        headache.count(days),
        migraine.count(days),
        acuteMedication.count(days),
        massage.count(days),
        unclassified);
  }

  /** One question, asked of every day. */
  private static final class Asked {
    private int observed;
    private int yes;

    void add(Answer answer) {
      if (answer.isRecorded()) {
        observed++;
        yes += answer == Answer.YES ? 1 : 0;
      }
    }

    Count count(int days) {
      return new Count(days, observed, yes);
    }
  }
}
