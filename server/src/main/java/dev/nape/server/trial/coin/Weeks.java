package dev.nape.server.trial.coin;

import java.util.OptionalInt;

/**
 * How long a relief trial would take somebody, at their own pace of late.
 *
 * @param attacks that began in those weeks
 * @param weeks looked back at
 */
public record Weeks(int attacks, int weeks) {

  private static final int FEW = 2;

  /** Weeks until so many pairs of attacks were there; empty where there is too little to reckon. */
  public OptionalInt forPairs(int pairs) {
    return attacks < FEW
        ? OptionalInt.empty()
        : OptionalInt.of((int) Math.ceil(2.0 * pairs * weeks / attacks));
  }
}
