package dev.nape.server.diary.web.today;

import dev.nape.diary.Answer;
import dev.nape.diary.DaySummary;
import java.time.LocalDate;

/**
 * What is known about the head on one day.
 *
 * @param plain whether a tap on yes or no would erase nothing else
 */
public record Check(DaySummary day, boolean plain) {

  public LocalDate date() {
    return day.date();
  }

  public boolean isMissing() {
    return !day.headache().isRecorded();
  }

  /** Whether an attack already answers the question. */
  public boolean hasAttack() {
    return !day.attacks().isEmpty();
  }

  /** Whether one tap may answer, or change the answer. */
  public boolean isOpen() {
    return plain && !hasAttack();
  }

  public boolean isFree() {
    return day.headache() == Answer.NO;
  }

  public boolean isHeadache() {
    return day.headache() == Answer.YES;
  }
}
