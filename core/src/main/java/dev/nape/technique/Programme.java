package dev.nape.technique;

import dev.nape.evidence.Basis;
import java.util.Optional;

/**
 * Sessions over weeks, as a trial gave them.
 *
 * @param id unique, kebab-case
 * @param name in plain words
 * @param condition of the people in the trial, such as {@code migraine}
 * @param weeks how long
 * @param sessionsPerWeek how often; one half is one a fortnight
 * @param minutes of one session
 * @param minutesBasis what the minutes rest on: some abstracts do not say
 * @param outline id of the outline of one session
 * @param diary weeks of diary before, during and after, if the trial kept one
 * @param note what to heed, if anything
 * @param basis the trial
 */
public record Programme(
    String id,
    String name,
    String condition,
    int weeks,
    double sessionsPerWeek,
    int minutes,
    Basis minutesBasis,
    String outline,
    Optional<Diary> diary,
    Optional<String> note,
    Basis basis) {

  /**
   * Weeks of diary.
   *
   * @param before weeks of baseline
   * @param during weeks of treatment
   * @param after weeks of follow-up
   */
  public record Diary(int before, int during, int after) {}
}
