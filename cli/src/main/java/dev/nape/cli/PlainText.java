package dev.nape.cli;

/** Text from a file or a command line, fit to stand in one line of a terminal or a log. */
public final class PlainText {

  private PlainText() {}

  /**
   * Control characters, which would move the cursor or end the line, and those that turn the
   * direction of writing become a dot.
   */
  public static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().map(c -> isPlain(c) ? c : '·').forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static boolean isPlain(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      default -> true;
    };
  }
}
