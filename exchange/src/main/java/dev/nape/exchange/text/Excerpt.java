package dev.nape.exchange.text;

/** What may be shown of a text that somebody else wrote. */
public final class Excerpt {
  private static final int LONGEST = 120;

  private Excerpt() {}

  /**
   * The beginning of a text. A file may hold anything; a message goes to terminals, logs and pages.
   * Control characters and those that turn the direction of writing become a dot.
   */
  public static String of(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .limit(LONGEST)
        .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '·' : c)
        .forEach(shown::appendCodePoint);
    return text.codePointCount(0, text.length()) > LONGEST
        ? shown.append('…').toString()
        : shown.toString();
  }
}
