package dev.nape.server.planner;

/** Whether a plan that was made once may still be followed. */
public enum Freshness {
  /** The same would be made now. */
  CURRENT,
  /** The knowledge is another one now. */
  KNOWLEDGE_CHANGED,
  /** Today's check, or the health profile, has to be answered first. */
  CHECK_NEEDED,
  /** Today's answers lead to another plan. */
  ANSWERS_CHANGED,
  /** Today's answers stop massage. */
  STOPPED
}
