package dev.nape.server.diary;

/** What became of a record that was sent: the same record twice is one record. */
public enum Saved {
  CREATED,
  CHANGED,
  UNCHANGED
}
