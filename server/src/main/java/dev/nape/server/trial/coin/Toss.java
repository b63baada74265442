package dev.nape.server.trial.coin;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.OptionalDouble;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the coin said in one attack, and what became of the pain.
 *
 * @param id made by the device
 * @param trial the relief trial
 * @param pair of attacks, from 1
 * @param place in the pair, 1 or 2
 * @param attack of the diary
 * @param at when the coin was looked at
 * @param massage whether it said massage now; otherwise wait two hours
 * @param painBefore 0–10, as it was then
 * @param painLater 0–10, two hours later, or when rescue medicine was taken before; {@code null}
 *     until it was answered
 * @param laterAt when that was answered
 * @param rescue whether rescue medicine was taken within the two hours
 * @param done whether there was massage within the two hours, whatever the coin said
 */
public record Toss(
    UUID id,
    UUID trial,
    int pair,
    int place,
    UUID attack,
    ZonedDateTime at,
    boolean massage,
    int painBefore,
    @Nullable Integer painLater,
    @Nullable ZonedDateTime laterAt,
    boolean rescue,
    boolean done) {

  /** How long one waits, and when the pain is asked for again. */
  public static final Duration WAIT = Duration.ofHours(2);

  private static final int MOST_PAIRS = 44;
  private static final int WORST = 10;

  /** Checks bounds; a message begins with the name of its field. */
  public Toss {
    require(pair >= 1 && pair <= MOST_PAIRS, "pair has to be 1 to 44");
    require(place == 1 || place == 2, "place has to be 1 or 2");
    require(painBefore >= 0 && painBefore <= WORST, "painBefore has to be 0 to 10");
    require(
        painLater == null || (painLater >= 0 && painLater <= WORST), "painLater has to be 0 to 10");
    require((painLater == null) == (laterAt == null), "laterAt belongs to an answer");
    require(laterAt == null || !laterAt.isBefore(at), "laterAt is before at");
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }

  /** Whether the pain is still to be asked for. */
  public boolean isOpen() {
    return painLater == null;
  }

  /** Whether what was done is not what the coin said. It is counted as the coin said. */
  public boolean isOtherwise() {
    return !isOpen() && done != massage;
  }

  /**
   * The pain that counts, 0–10: two hours later; where rescue medicine was taken, the last one
   * before it. Empty while it was not answered, and where nobody knows how it was just before the
   * medicine.
   */
  OptionalDouble outcome() {
    if (painLater == null || laterAt == null) {
      return OptionalDouble.empty();
    }
    boolean afterRescue = rescue && !laterAt.isBefore(at.plus(WAIT));
    return afterRescue ? OptionalDouble.empty() : OptionalDouble.of(painLater);
  }
}
