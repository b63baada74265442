package dev.nape.session.done;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Pain around a session, 0 to 10; {@code null} where it was not answered.
 *
 * @param before it began
 * @param after it ended
 * @param later two hours or so after it ended
 * @param laterAt when that was answered; {@code null} without an answer, or when nobody noted it
 */
public record PainAround(
    @Nullable Integer before,
    @Nullable Integer after,
    @Nullable Integer later,
    @Nullable ZonedDateTime laterAt) {

  private static final int WORST = 10;

  /** Nothing was answered. */
  public static final PainAround NOT_RECORDED = new PainAround(null, null, null, null);

  /** Checks bounds; a message begins with the name of its field. */
  public PainAround {
    require("painBefore", before);
    require("painAfter", after);
    require("painLater", later);
    if (later == null && laterAt != null) {
      throw new IllegalArgumentException("laterAt belongs to an answer");
    }
  }

  private static void require(String field, @Nullable Integer pain) {
    if (pain != null && (pain < 0 || pain > WORST)) {
      throw new IllegalArgumentException(field + " has to be 0 to 10");
    }
  }

  /** With the answer that was given right afterwards. */
  public PainAround answeredAfter(int pain) {
    return new PainAround(before, pain, later, laterAt);
  }

  /** With the answer that was given later. */
  public PainAround answeredLater(int pain, ZonedDateTime when) {
    return new PainAround(before, after, pain, when);
  }
}
