package dev.nape.server.screening.profile;

/** An answer to one question. A question that was not answered has none. */
public enum Said {
  YES,
  NO,
  UNSURE;

  /** Whether it has to be heeded: "not sure" is never a no. */
  public boolean holds() {
    return this != NO;
  }
}
