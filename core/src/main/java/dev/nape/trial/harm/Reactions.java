package dev.nape.trial.harm;

import java.util.Map;

/**
 * What happened in sessions, counted.
 *
 * @param sessions all that were done, at least 0
 * @param leftOut sessions in an attack or its first signs: attacks after them say nothing
 * @param stopped sessions that were stopped because something was wrong
 * @param signs how often each sign was named, by its id
 */
public record Reactions(int sessions, int leftOut, int stopped, Map<String, Integer> signs) {

  public static final Reactions NONE = new Reactions(0, 0, 0, Map.of());

  public Reactions {
    signs = Map.copyOf(signs);
  }
}
