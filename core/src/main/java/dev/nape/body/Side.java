package dev.nape.body;

/** The side of the body, as the person names it. */
public enum Side {
  LEFT,
  RIGHT,
  BOTH
}
