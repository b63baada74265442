package dev.nape.exchange;

/** The diary files that Nape reads. */
public enum Format {
  /** Nape's own: a row a day, dates as 2026-11-21. */
  PLAIN_CSV,
  /** The diaries of a non-drug headache programme, published as the data set KosteckiDillon. */
  KOSTECKI_DILLON,
  /** The export of the app of that name: a row an attack. */
  MIGRAINE_BUDDY
}
