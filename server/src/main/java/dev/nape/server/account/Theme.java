package dev.nape.server.account;

/** How the screen looks; see the stylesheet. */
public enum Theme {
  DARK,
  BLACKOUT,
  PAPER,
  CONTRAST
}
