package dev.nape.server.trial.kept;

import java.time.Instant;

/**
 * The end that a person gave a trial before its last day.
 *
 * @param why in their own words; may be empty
 */
public record Stop(Instant at, String why) {

  /** Longer reasons are cut by nobody: they are refused. */
  public static final int LONGEST = 1_000;
}
