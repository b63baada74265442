package dev.nape.diary;

/** What the pain feels like; ICHD-3 asks whether it pulsates. */
public enum Quality {
  PULSATING,
  PRESSING,
  STABBING,
  BURNING
}
