package dev.nape.browser.json;

/** What a message shows of a text that somebody else wrote: its beginning, without tricks. */
final class Shown {
  private static final int LONGEST = 120;
  private static final char LAST_CONTROL = '\u009f';

  private Shown() {}

  static String quoted(String text) {
    return "“" + excerpt(text) + "”";
  }

  static String excerpt(String text) {
    StringBuilder shown = new StringBuilder();
    int[] characters = text.codePoints().limit(LONGEST + 1L).toArray();
    for (int i = 0; i < Math.min(characters.length, LONGEST); i++) {
      shown.appendCodePoint(hidden(characters[i]) ? '·' : characters[i]);
    }
    return characters.length > LONGEST ? shown.append('…').toString() : shown.toString();
  }

  /** Control characters, and those that turn the direction of writing or take no room. */
  private static boolean hidden(int c) {
    return c < ' '
        || (c >= '\u007f' && c <= LAST_CONTROL)
        || c == '\u00ad'
        || (c >= '\u200b' && c <= '\u200f')
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u206f')
        || c == '\ufeff';
  }
}
