package dev.nape.exchange.plot;

import java.util.List;

/**
 * What the marks mean, in words beside a sample of each.
 *
 * @param sample SVG of 28 by 14
 */
record Key(String sample, String words) {

  private static final int SAMPLE = 40;
  private static final int GAP = 28;
  private static final int LINE = 26;

  /** About the width of a letter at this size: SVG text cannot be measured here. */
  private static final double LETTER = 7.2;

  static String path(String style, String d) {
    return new Svg().path(style, d).toString();
  }

  static String dot(String style) {
    return new Svg().empty("circle", "class", style, "cx", "14", "cy", "7", "r", "4.5").toString();
  }

  private double width() {
    return SAMPLE + words.length() * LETTER + GAP;
  }

  /** How many lines the keys take, within a width. */
  static int lines(List<Key> keys, double within) {
    return draw(keys, 0, 0, within, new Svg());
  }

  static int heightOf(int lines) {
    return lines * LINE;
  }

  /** Draws keys one after another, in as many lines as they need, and says how many. */
  static int draw(List<Key> keys, double left, double top, double within, Svg svg) {
    double x = 0;
    int line = 0;
    for (Key key : keys) {
      if (x > 0 && x + key.width() - GAP > within) {
        x = 0;
        line++;
      }
      double y = top + line * LINE;
      svg.open("g", "transform", "translate(" + Svg.number(left + x) + " " + Svg.number(y) + ")");
      svg.raw(key.sample).text("key", SAMPLE, 12, key.words).close("g");
      x += key.width();
    }
    return line + 1;
  }
}
