package dev.nape.server.screening.profile;

import dev.nape.screening.Condition;
import dev.nape.screening.Rules;

/** From a year of birth to an age. */
public final class Age {

  private Age() {}

  /**
   * The age that the stricter rules go with, of the two that somebody born in a year may have.
   *
   * @return in whole years
   */
  public static int strictest(int birthYear, int thisYear, Rules rules) {
    int older = Math.clamp((long) thisYear - birthYear, 0, 120);
    int younger = Math.max(0, older - 1);
    return held(rules, younger) > held(rules, older) ? younger : older;
  }

  private static long held(Rules rules, int age) {
    return rules.conditions().stream()
        .map(Condition::ages)
        .filter(ages -> ages.holdAt(age))
        .count();
  }
}
