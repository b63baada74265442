package dev.nape.trial.harm;

import java.util.Map;

/**
 * What happened in sessions, counted.
 *
 * @param sessions all that were done, at least 0
 * @param leftOut sessions in an attack or its first signs: attacks after them say nothing
 * @param stopped sessions that were stopped because something was wrong
 * @param signs how often each sign was named, by its id
 * @param reported how often something was told afterwards, at least 0
 */
public record Reactions(
    int sessions, int leftOut, int stopped, Map<String, Integer> signs, int reported) {

  public static final Reactions NONE = new Reactions(0, 0, 0, Map.of(), 0);

  public Reactions {
    signs = Map.copyOf(signs);
  }

  /** Of which nothing was told afterwards. */
  public Reactions(int sessions, int leftOut, int stopped, Map<String, Integer> signs) {
    this(sessions, leftOut, stopped, signs, 0);
  }

  /** The same with what was told afterwards. */
  public Reactions with(int toldAfterwards) {
    return new Reactions(sessions, leftOut, stopped, signs, toldAfterwards);
  }
}
