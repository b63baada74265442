package dev.nape.session;

import java.util.Locale;

/**
 * A pressure as one word, for a person who cannot read a scale just now. The knowledge says what
 * each number feels like; that four words stand for seven numbers is convention.
 */
public enum PressureWord {
  /** 0: no contact. */
  NONE,
  /** 1: a feather, the weight of a coin. */
  COIN,
  /** 2 and 3: skin only, light and comfortable. */
  LIGHT,
  /** 4 to 6: clearly felt, still comfortable; 6 is a therapist's alone. */
  CLEAR;

  private static final int MOST = 6;

  /**
   * The word for a pressure.
   *
   * @throws IllegalArgumentException unless the pressure is 0–6
   */
  public static PressureWord of(int pressure) {
    if (pressure < 0 || pressure > MOST) {
      throw new IllegalArgumentException("pressure " + pressure + " is not between 0 and " + MOST);
    }
    return switch (pressure) {
      case 0 -> NONE;
      case 1 -> COIN;
      case 2, 3 -> LIGHT;
      default -> CLEAR;
    };
  }

  /** Lower-case name used in words and on the wire. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
