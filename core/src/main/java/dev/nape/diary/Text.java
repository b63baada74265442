package dev.nape.diary;

/** Bounds on what a person writes: a record stays a record, and never becomes a file store. */
final class Text {

  static final int NOTES = 5_000;

  private Text() {}

  static void require(String field, String text, int longest) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(field + " is empty");
    }
    atMost(field, text, longest);
  }

  static void atMost(String field, String text, int longest) {
    if (text.length() > longest) {
      throw new IllegalArgumentException(
          field + " is longer than " + longest + " characters: " + text.length());
    }
    if (text.indexOf('\0') >= 0) {
      throw new IllegalArgumentException(field + " holds a null character");
    }
  }
}
