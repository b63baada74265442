package dev.nape.browser.json;

/** A JSON text and how far it has been read. */
final class Characters {
  private static final int LONGEST_NUMBER = 1000;
  private static final int HEX_DIGITS = 4;
  private static final int HEX = 16;
  private static final int HUGE = 9999;

  private final String text;
  private int at;

  Characters(String text) {
    this.text = text;
  }

  static Refused unreadable() {
    return new Refused("", "is not readable JSON");
  }

  /** The next character that is no space; 0 at the end. Nothing is taken. */
  char peek() {
    while (at < text.length() && " \n\r\t".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() ? text.charAt(at) : 0;
  }

  boolean atEnd() {
    peek();
    return at == text.length();
  }

  /** Takes that character if it comes next. */
  boolean take(char wanted) {
    boolean there = peek() == wanted;
    if (there) {
      at++;
    }
    return there;
  }

  void expect(char wanted) {
    if (!take(wanted)) {
      throw unreadable();
    }
  }

  /** Takes a word, at whose beginning the reading stands. */
  void expect(String word) {
    if (!text.startsWith(word, at)) {
      throw unreadable();
    }
    at += word.length();
  }

  private char next() {
    if (at >= text.length()) {
      throw unreadable();
    }
    return text.charAt(at++);
  }

  /** A text in quotes, at which the reading stands. */
  String string() {
    expect('"');
    int from = at;
    while (true) {
      char c = next();
      if (c == '"') {
        return text.substring(from, at - 1);
      }
      if (c == '\\') {
        return escaped(from);
      }
      if (c < ' ') {
        throw unreadable();
      }
    }
  }

  /** The rest of a text in quotes whose first backslash was just taken. */
  private String escaped(int from) {
    StringBuilder read = new StringBuilder(text.substring(from, at - 1)).append(escape());
    while (true) {
      char c = next();
      if (c == '"') {
        return read.toString();
      }
      if (c < ' ') {
        throw unreadable();
      }
      read.append(c == '\\' ? escape() : c);
    }
  }

  private char escape() {
    char c = next();
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> throw unreadable();
    };
  }

  private char unicode() {
    int code = 0;
    for (int i = 0; i < HEX_DIGITS; i++) {
      int digit = "0123456789abcdef".indexOf(lower(next()));
      if (digit < 0) {
        throw unreadable();
      }
      code = code * HEX + digit;
    }
    return (char) code;
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'F' ? (char) (c - 'A' + 'a') : c;
  }

  /** A number, at which the reading stands. */
  double number() {
    int from = at;
    integer();
    if (at < text.length() && text.charAt(at) == '.') {
      at++;
      digits();
    }
    int exponent = 0;
    int mantissaEnd = at;
    if (at < text.length() && "eE".indexOf(text.charAt(at)) >= 0) {
      exponent = exponent();
    }
    if (at - from > LONGEST_NUMBER || !endsHere()) {
      throw unreadable();
    }
    return Decimal.of(text, from, mantissaEnd, exponent);
  }

  private int exponent() {
    at++;
    boolean negative = at < text.length() && text.charAt(at) == '-';
    if (at < text.length() && "+-".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    int from = at;
    digits();
    int size = at - from > 4 ? HUGE : Integer.parseInt(text.substring(from, at));
    return negative ? -size : size;
  }

  /** A whole number of at most nine digits, at which the reading stands. */
  int whole() {
    int from = at;
    integer();
    if (at - from > 9 || !endsHere()) {
      throw unreadable();
    }
    return Integer.parseInt(text.substring(from, at));
  }

  private void integer() {
    if (at < text.length() && text.charAt(at) == '-') {
      at++;
    }
    int from = at;
    digits();
    if (text.charAt(from) == '0' && at > from + 1) {
      throw unreadable();
    }
  }

  private void digits() {
    int from = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    if (at == from) {
      throw unreadable();
    }
  }

  private boolean endsHere() {
    return at == text.length() || " \n\r\t,]}".indexOf(text.charAt(at)) >= 0;
  }
}
