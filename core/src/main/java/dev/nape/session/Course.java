package dev.nape.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where a person is in a session, and what of it was done. A step done again after going back is
 * not counted twice.
 *
 * @param track the session
 * @param at whole seconds from the beginning, 0 to the total
 * @param done seconds done of each step
 * @param skipped for each step whether a part of it was left out on purpose and not made up for
 */
public record Course(Track track, int at, List<Integer> done, List<Boolean> skipped) {
  /** Going back within so many seconds of a step's beginning means the step before (convention). */
  private static final int BARELY_BEGUN = 3;

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if it is no place of its track
   */
  public Course {
    done = List.copyOf(done);
    skipped = List.copyOf(skipped);
    int steps = track.starts().size();
    if (at < 0 || at > track.total() || done.size() != steps || skipped.size() != steps) {
      throw new IllegalArgumentException("not a place of its track");
    }
    for (int step = 0; step < steps; step++) {
      if (done.get(step) < 0 || done.get(step) > track.length(step)) {
        throw new IllegalArgumentException("step " + step + " never took so long");
      }
    }
  }

  static Course begin(Track track) {
    int steps = track.starts().size();
    return new Course(track, 0, Collections.nCopies(steps, 0), Collections.nCopies(steps, false));
  }

  /** Seconds done of all steps. */
  public int doneSeconds() {
    return done.stream().mapToInt(Integer::intValue).sum();
  }

  /** Index of the step that is on; of the last one at the end. */
  public int step() {
    return track.step(at);
  }

  boolean over() {
    return at >= track.total();
  }

  /** Time passes, at most to the next change of position or to the end. */
  Course advance(int seconds) {
    int to = track.until(at, seconds > track.total() - at ? track.total() : at + seconds);
    List<Integer> doneNow = new ArrayList<>(done);
    List<Boolean> skippedNow = new ArrayList<>(skipped);
    for (int step = 0; step < doneNow.size(); step++) {
      int reached = Math.min(to, track.end(step)) - track.start(step);
      if (track.end(step) > at && reached > doneNow.get(step)) {
        doneNow.set(step, reached);
      }
      if (doneNow.get(step) == track.length(step)) {
        skippedNow.set(step, false);
      }
    }
    return new Course(track, to, doneNow, skippedNow);
  }

  /** To the beginning of the next step. */
  Course skip() {
    int step = step();
    List<Boolean> skippedNow = new ArrayList<>(skipped);
    skippedNow.set(step, done.get(step) < track.length(step));
    return new Course(track, track.end(step), done, skippedNow);
  }

  /** To the beginning of this step, or of the one before. */
  Course back() {
    int step = step();
    boolean barely = at - track.start(step) < BARELY_BEGUN;
    int to = track.start(barely ? Math.max(0, step - 1) : step);
    return new Course(track, to, done, skipped);
  }

  /** Whether a person has to move to get from the one place to the other. */
  boolean elsewhereThan(Course other) {
    return track.moved(at) != track.moved(other.at);
  }
}
