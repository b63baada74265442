package dev.nape.server.library.body;

import java.util.Locale;

/**
 * What was tapped.
 *
 * @param kind what it is
 * @param id as the knowledge, or for a region the drawing, names it
 */
public record Choice(Kind kind, String id) {

  /** What can be tapped. */
  public enum Kind {
    ZONE,
    REGION,
    MUSCLE,
    POINT;

    /** The name of the parameter in an address. */
    public String parameter() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public boolean is(Kind other, String otherId) {
    return kind == other && id.equals(otherId);
  }
}
