package dev.nape.exchange.plot;

/** SVG text under construction. Whatever people wrote is escaped on its way in. */
final class Svg {

  private final StringBuilder text = new StringBuilder(4_096);

  Svg open(String element, String... attributes) {
    start(element, attributes);
    text.append('>');
    return this;
  }

  Svg empty(String element, String... attributes) {
    start(element, attributes);
    text.append("/>");
    return this;
  }

  Svg close(String element) {
    text.append("</").append(element).append('>');
    return this;
  }

  Svg path(String style, String d) {
    return empty("path", "class", style, "d", d);
  }

  Svg text(String style, double x, double y, String words) {
    open("text", "class", style, "x", number(x), "y", number(y));
    text.append(escape(words));
    return close("text");
  }

  Svg leaf(String element, String words) {
    open(element);
    text.append(escape(words));
    return close(element);
  }

  /** Text that is SVG or CSS already. */
  Svg raw(String svg) {
    text.append(svg);
    return this;
  }

  private void start(String element, String... attributes) {
    text.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      text.append(' ')
          .append(attributes[i])
          .append("=\"")
          .append(escape(attributes[i + 1]))
          .append('"');
    }
  }

  /** To a tenth, without a needless point: finer is not seen, and only makes files longer. */
  static String number(double value) {
    long tenths = Math.round(value * 10);
    return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
  }

  private static String escape(String words) {
    StringBuilder escaped = new StringBuilder(words.length());
    words.codePoints().forEach(c -> append(escaped, c));
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, int c) {
    switch (c) {
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '&' -> escaped.append("&amp;");
      case '"' -> escaped.append("&quot;");
      case '\'' -> escaped.append("&#39;");
      default -> escaped.appendCodePoint(isXml(c) ? c : 0xFFFD);
    }
  }

  /** XML 1.0 has no place at all for most control characters, not even escaped. */
  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c < 0x7F)
        || (c >= 0xA0 && c < 0xD800)
        || (c >= 0xE000 && c < 0xFFFE)
        || c >= 0x10000;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
