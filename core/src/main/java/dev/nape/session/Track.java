package dev.nape.session;

import java.util.ArrayList;
import java.util.List;

/**
 * The seconds of a session that matter for where a person is in it.
 *
 * @param starts the second at which each step of the plan begins, ascending from 0
 * @param waits the seconds at which the session waits until the person has moved
 * @param total all seconds
 */
public record Track(List<Integer> starts, List<Integer> waits, int total) {
  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException unless 0 = first start ≤ … ≤ total and 0 &lt; waits &lt;
   *     total, both ascending
   */
  public Track {
    starts = List.copyOf(starts);
    waits = List.copyOf(waits);
    boolean begins = starts.isEmpty() ? total == 0 : starts.getFirst() == 0;
    if (!begins || !ascend(starts, 0, total) || !ascend(waits, 1, total - 1)) {
      throw new IllegalArgumentException("no track takes " + total + " s like this");
    }
  }

  private static boolean ascend(List<Integer> seconds, int least, int most) {
    int before = least;
    for (int second : seconds) {
      if (second < before) {
        return false;
      }
      before = second;
    }
    return seconds.isEmpty() || before <= most;
  }

  /** The track of a timeline. Where a person is at the very beginning is no wait. */
  public static Track of(List<Cue> cues) {
    List<Integer> starts = new ArrayList<>();
    List<Integer> waits = new ArrayList<>();
    int total = 0;
    for (Cue cue : cues) {
      if (cue.kind() == Cue.Kind.POSITION && cue.at() > 0) {
        waits.add(cue.at());
      }
      if (cue.part().filter(part -> part.index() == starts.size()).isPresent()) {
        starts.add(cue.at());
      }
      total = cue.end();
    }
    return new Track(starts, waits, total);
  }

  /** The step at a second before the end. */
  int step(int second) {
    int step = 0;
    while (step + 1 < starts.size() && starts.get(step + 1) <= second) {
      step++;
    }
    return step;
  }

  int start(int step) {
    return starts.get(step);
  }

  int end(int step) {
    return step + 1 < starts.size() ? starts.get(step + 1) : total;
  }

  /** Whole seconds of a step. */
  public int length(int step) {
    return end(step) - start(step);
  }

  /** How many changes of position lie at or before a second. */
  int moved(int second) {
    return (int) waits.stream().filter(wait -> wait <= second).count();
  }

  /** Where time stops on the way from one second to a later one. */
  int until(int from, int to) {
    return waits.stream()
        .filter(wait -> wait > from && wait < to)
        .findFirst()
        .orElse(Math.min(to, total));
  }
}
