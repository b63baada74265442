package dev.nape.session;

import java.util.List;
import java.util.Locale;

/**
 * A session as it goes. Time counts only while it was seen to pass: after a gap, or when the clock
 * jumped, the session stands still where it was last known to be. The clock is the caller's; each
 * event brings its instant in epoch milliseconds.
 */
public sealed interface SessionRun {
  /**
   * A longer silence between two events is a gap: a locked screen, a discarded tab (convention;
   * more than the second to which browsers slow the timers of a hidden page).
   */
  long GAP_MILLIS = 5_000;

  /** Where it is, and what was done. */
  Course course();

  /** Not begun. */
  record Ready(Course course) implements SessionRun {}

  /**
   * Under way.
   *
   * @param counted epoch milliseconds up to which time was counted
   */
  record Running(Course course, long counted) implements SessionRun {}

  /**
   * Standing still.
   *
   * @param cause why
   * @param awaySeconds how long nothing was known of it; 0 where that is not known either
   */
  record Paused(Course course, Cause cause, long awaySeconds) implements SessionRun {}

  /** Ended before its end. */
  record Stopped(Course course) implements SessionRun {}

  /** At its end. */
  record Done(Course course) implements SessionRun {}

  /** Why a session stands still. */
  enum Cause {
    /** The person paused it. */
    PERSON,
    /** Nothing was heard for longer than {@link #GAP_MILLIS}. */
    AWAY,
    /** The clock went back. */
    CLOCK,
    /** The person has to move first. */
    POSITION;

    /** Lower-case name used on the wire. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The session of a timeline, not begun. */
  static SessionRun of(List<Cue> timeline) {
    return new Ready(Course.begin(Track.of(timeline)));
  }

  /**
   * The session after an event. An event that makes no sense in a state changes nothing.
   *
   * @param now epoch milliseconds
   */
  default SessionRun on(Event event, long now) {
    return switch (this) {
      case Ready ready -> ready(ready, event, now);
      case Running running -> running(counted(running, now), event, now);
      case Paused paused -> paused(paused, event, now);
      case Stopped stopped -> stopped;
      case Done done -> done;
    };
  }

  private static SessionRun ready(Ready ready, Event event, long now) {
    return switch (event) {
      case START -> going(ready.course(), now);
      case STOP -> new Stopped(ready.course());
      case TICK, PAUSE, RESUME, SKIP, BACK -> ready;
    };
  }

  /** The time since the last event, if it was seen to pass. */
  private static SessionRun counted(Running running, long now) {
    Course course = running.course();
    if (now < running.counted()) {
      return new Paused(course, Cause.CLOCK, 0);
    }
    long millis = now - running.counted();
    if (millis < 0 || millis > GAP_MILLIS) {
      return new Paused(course, Cause.AWAY, Math.max(0, millis) / 1000);
    }
    int seconds = (int) (millis / 1000);
    Course later = course.advance(seconds);
    return later.elsewhereThan(course)
        ? new Paused(later, Cause.POSITION, 0)
        : going(later, running.counted() + 1000L * seconds);
  }

  private static SessionRun running(SessionRun now, Event event, long instant) {
    if (!(now instanceof Running running)) {
      return now instanceof Paused paused ? paused(paused, event, instant) : now;
    }
    Course course = running.course();
    return switch (event) {
      case PAUSE -> new Paused(course, Cause.PERSON, 0);
      case SKIP -> jumped(course, course.skip(), running.counted());
      case BACK -> jumped(course, course.back(), running.counted());
      case STOP -> new Stopped(course);
      case START, TICK, RESUME -> running;
    };
  }

  private static SessionRun jumped(Course from, Course to, long counted) {
    return to.elsewhereThan(from) && !to.over()
        ? new Paused(to, Cause.POSITION, 0)
        : going(to, counted);
  }

  private static SessionRun paused(Paused paused, Event event, long now) {
    return switch (event) {
      case RESUME -> going(paused.course(), now);
      case SKIP -> still(paused, paused.course().skip());
      case BACK -> still(paused, paused.course().back());
      case STOP -> new Stopped(paused.course());
      case START, TICK, PAUSE -> paused;
    };
  }

  private static SessionRun still(Paused paused, Course to) {
    if (to.over()) {
      return new Done(to);
    }
    return to.elsewhereThan(paused.course())
        ? new Paused(to, Cause.POSITION, 0)
        : new Paused(to, paused.cause(), paused.awaySeconds());
  }

  private static SessionRun going(Course course, long counted) {
    return course.over() ? new Done(course) : new Running(course, counted);
  }
}
