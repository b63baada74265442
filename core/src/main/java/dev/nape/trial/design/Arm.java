package dev.nape.trial.design;

/** What a block is for. */
public enum Arm {
  /** Scheduled massage. */
  ON,
  /** No scheduled massage; in an attack massage stays as free as ever. */
  OFF;

  public Arm other() {
    return this == ON ? OFF : ON;
  }
}
