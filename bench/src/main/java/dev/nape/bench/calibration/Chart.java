package dev.nape.bench.calibration;

import java.util.Locale;

/**
 * A picture in SVG with a frame, grid and two axes; readable on light and on dark ground. Numbers
 * are mapped by the caller's scales.
 */
final class Chart {

  static final int WIDTH = 760;
  static final int LEFT = 64;
  static final int RIGHT = 24;
  static final int TOP = 64;
  static final int BOTTOM = 56;

  private static final String STYLE =
      """
      text { font: 13px system-ui, sans-serif; fill: #1b2430; }
      .title { font-size: 17px; font-weight: 600; }
      .quiet { fill: #56616f; }
      .ground { fill: #ffffff; }
      .grid { stroke: #d9dee5; stroke-width: 1; }
      .line { fill: none; stroke-width: 2; }
      .limit { stroke: #b3261e; stroke-width: 1.5; stroke-dasharray: 6 4; }
      .band { fill: #1d6fd1; opacity: 0.1; }
      .a { stroke: #1d5fb8; fill: #1d5fb8; } .b { stroke: #a04a00; fill: #a04a00; }
      .c { stroke: #1d7a45; fill: #1d7a45; } .d { stroke: #7a3fb0; fill: #7a3fb0; }
      .e { stroke: #8a7400; fill: #8a7400; }
      .hollow, .line { fill: none; }
      text.a, text.b, text.c, text.d, text.e { stroke: none; }
      @media (prefers-color-scheme: dark) {
        text { fill: #e6eaf0; } .quiet { fill: #a5b0bd; } .ground { fill: #11161d; }
        .grid { stroke: #2b3440; } .limit { stroke: #ff8a80; } .band { fill: #7ab8ff; }
        .a { stroke: #7ab8ff; fill: #7ab8ff; } .b { stroke: #ffb066; fill: #ffb066; }
        .c { stroke: #74d69a; fill: #74d69a; } .d { stroke: #cf9dff; fill: #cf9dff; }
        .e { stroke: #e6cf5c; fill: #e6cf5c; }
        .hollow, .line { fill: none; }
      }
      """;

  private final StringBuilder svg = new StringBuilder(8_192);
  private final int height;

  Chart(int height, String title, String subtitle) {
    this.height = height;
    String size = " width='" + WIDTH + "' height='" + height + "'";
    add(
        "<svg xmlns='http://www.w3.org/2000/svg' role='img' viewBox='0 0 "
            + WIDTH
            + " "
            + height
            + "'"
            + size
            + "><title>"
            + title
            + "</title>");
    add("<style>\n" + STYLE + "</style>");
    add("<rect class='ground'" + size + "/>");
    text("title", LEFT - 40, 26, "start", title);
    text("quiet", LEFT - 40, 46, "start", subtitle);
  }

  int bottom() {
    return height - BOTTOM;
  }

  static int right() {
    return WIDTH - RIGHT;
  }

  Chart text(String style, double x, double y, String anchor, String words) {
    String escaped = words.replace("&", "&amp;").replace("<", "&lt;");
    return add(
        "<text class='"
            + style
            + "' text-anchor='"
            + anchor
            + at("x", x)
            + at("y", y)
            + "'>"
            + escaped
            + "</text>");
  }

  Chart line(String style, double x1, double y1, double x2, double y2) {
    return add(
        "<line class='"
            + style
            + at("x1", x1)
            + at("y1", y1)
            + at("x2", x2)
            + at("y2", y2)
            + "'/>");
  }

  Chart dot(String style, double x, double y, double radius) {
    return add("<circle class='" + style + at("cx", x) + at("cy", y) + at("r", radius) + "'/>");
  }

  Chart path(String style, String d) {
    return add("<path class='" + style + "' d='" + d + "'/>");
  }

  /** A tick of the horizontal axis, with its line across. */
  Chart across(double x, String words) {
    line("grid", x, TOP, x, bottom());
    return text("quiet", x, bottom() + 18, "middle", words);
  }

  /** A tick of the vertical axis, with its line across. */
  Chart up(double y, String words) {
    line("grid", LEFT, y, right(), y);
    return text("quiet", LEFT - 8, y + 4, "end", words);
  }

  private Chart add(String element) {
    svg.append(element).append('\n');
    return this;
  }

  /** One more attribute after another. */
  private static String at(String attribute, double number) {
    return String.format(Locale.ROOT, "' %s='%.1f", attribute, number);
  }

  @Override
  public String toString() {
    return svg + "</svg>\n";
  }
}
