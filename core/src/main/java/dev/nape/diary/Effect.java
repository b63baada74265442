package dev.nape.diary;

/** How much something helped, in the person's own judgement. */
public enum Effect {
  HELPED,
  HELPED_SOMEWHAT,
  DID_NOT_HELP,
  UNSURE
}
