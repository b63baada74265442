package dev.nape.exchange.plot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The page that every picture of its own stands on: style, ground, title. */
final class Sheet {

  static final int MARGIN = 32;

  private static final String STYLE = load();

  private Sheet() {}

  /** Opens the picture; close it with {@link #close}. */
  static Svg open(double width, double height, String title, String subtitle) {
    Svg svg = new Svg();
    svg.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "width",
        Svg.number(width),
        "height",
        Svg.number(height),
        "viewBox",
        "0 0 " + Svg.number(width) + " " + Svg.number(height),
        "role",
        "img");
    svg.leaf("title", title).leaf("desc", subtitle);
    svg.open("style").raw(STYLE).close("style");
    svg.empty("rect", "class", "bg", "width", "100%", "height", "100%");
    svg.text("title", MARGIN, MARGIN + 26, title);
    return svg.text("sub", MARGIN, MARGIN + 52, subtitle);
  }

  static String close(Svg svg) {
    return svg.close("svg").raw("\n").toString();
  }

  private static String load() {
    try (InputStream in =
        Objects.requireNonNull(Sheet.class.getResourceAsStream("standalone.css"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
