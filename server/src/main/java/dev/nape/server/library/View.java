package dev.nape.server.library;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A drawing of the body map. Hands, feet and the leg are drawn as the left one. */
public enum View {
  FRONT,
  LEFT,
  RIGHT,
  BACK,
  PALM,
  HAND,
  SOLE,
  FOOT,
  LEG;

  /** Lower-case name used in addresses and files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it shows the head and neck; otherwise it shows a hand, a foot or the leg. */
  public boolean head() {
    return compareTo(BACK) <= 0;
  }

  /** The view of that id, or empty. */
  public static Optional<View> of(String id) {
    return Arrays.stream(values()).filter(view -> view.id().equals(id)).findFirst();
  }
}
