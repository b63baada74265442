package dev.nape.server.library;

import dev.nape.server.library.Drawing.Belly;
import dev.nape.server.library.Drawing.Box;
import dev.nape.server.library.Drawing.Shape;
import dev.nape.server.library.Drawing.Spot;
import dev.nape.server.site.Page;
import java.util.List;
import java.util.Optional;

/**
 * A drawing as one page shows it; the template {@code library/figure} draws it.
 *
 * @param drawing which
 * @param box the part of it that is shown
 * @param lines whether the borders between regions are drawn
 * @param focus whether muscles that are not marked step back
 * @param muscles shown, deepest first
 * @param zones shown
 * @param regions shown
 * @param points shown
 */
public record Figure(
    Drawing drawing,
    Box box,
    boolean lines,
    boolean focus,
    List<Mark<Belly>> muscles,
    List<Shape> zones,
    List<Mark<Shape>> regions,
    List<Mark<Spot>> points) {

  /**
   * One part of it.
   *
   * @param <T> what kind of part
   * @param part which
   * @param name in plain words
   * @param side the person's own: left, right or midline
   * @param style further classes in the stylesheet, such as {@code never} or {@code trigger}
   * @param link where a tap leads, if anywhere
   * @param on whether it is marked
   */
  public record Mark<T>(
      T part, String name, String side, String style, Optional<String> link, boolean on) {

    /** Its name with its side, as it is read out. */
    public String label(Page page) {
      return side.equals("midline")
          ? name
          : page.text("library.sided", name, page.text("library.side." + side));
    }

    /** All its classes after the first. */
    public String styles() {
      return (style.isEmpty() ? "" : " " + style) + (on ? " on" : "");
    }
  }

  /** Radius of a point, so that it is about 13 pixels wide on a phone. */
  public String radius() {
    return Drawing.text(Math.round(box.width() / 5.5) / 10.0);
  }

  /**
   * Radius of the spot around a point that takes the tap: 45 pixels wide on a phone, and less where
   * the next point is near, so that no spot lies over another.
   */
  public String reach(Mark<Spot> mark) {
    double nearest =
        points.stream()
            .filter(other -> !other.equals(mark))
            .mapToDouble(other ->
                Math.hypot(other.part().x() - mark.part().x(), other.part().y() - mark.part().y()))
            .min()
            .orElse(Double.MAX_VALUE);
    return Drawing.text(Math.floor(Math.min(box.width() / 15.9, nearest / 2) * 10) / 10);
  }
}
