package dev.nape.diary;

/** The phase of a programme or personal trial that a day belongs to. */
public enum StudyPhase {
  /** Before anything was tried. */
  BASELINE,
  /** With what is being tried. */
  ON,
  /** Without it, after the start. */
  OFF,
  /** Between phases; counted in neither. */
  WASHOUT
}
