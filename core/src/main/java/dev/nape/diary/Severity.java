package dev.nape.diary;

/** How bad a headache is, in the words of the four-point verbal scale used in migraine trials. */
public enum Severity {
  NONE,
  MILD,
  MODERATE,
  SEVERE
}
