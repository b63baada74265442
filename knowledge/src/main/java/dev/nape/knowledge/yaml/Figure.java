package dev.nape.knowledge.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole figure with its unit, such as {@code 30 s (10–60) [after drticm]}.
 *
 * @param usual the figure
 * @param min the least, or the figure itself
 * @param max the most, or the figure itself
 * @param cites where it comes from, if it says so
 */
public record Figure(int usual, int min, int max, Optional<Cites> cites) {
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<usual>\\d{1,5}) (?<unit>[^\\s()\\[\\]]+)(?: \\((?<min>\\d{1,5})–(?<max>\\d{1,5})\\))?"
              + "(?: \\[(?<after>after )?(?<id>[a-z0-9-]+)])?");
  private static final Pattern PRESSURE =
      Pattern.compile(
          "(?<usual>\\d{1,2})(?:–(?<max>\\d{1,2}))? of 10(?: \\[(?<after>after )?(?<id>[a-z0-9-]+)])?");
  private static final Figure NONE = new Figure(0, 0, 0, Optional.empty());

  /** The highest pressure ever used, of 10. */
  private static final int FIRMEST = 6;

  /**
   * A source named behind a figure.
   *
   * @param id of the source
   * @param after whether the source speaks of something else: another part of the body, other
   *     people
   */
  public record Cites(String id, boolean after) {}

  /** The figure at a place, which has to be in that unit. */
  public static Figure of(Node node, String unit) {
    if (node.isMissing()) {
      return NONE;
    }
    String text = node.text();
    Matcher m = FIGURE.matcher(text);
    if (!m.matches()) {
      node.complain("'%s' is no figure with its unit, such as '30 %s'".formatted(text, unit));
      return NONE;
    }
    if (!m.group("unit").equals(unit)) {
      node.complain("'%s' has to be in %s".formatted(text, unit));
      return NONE;
    }
    int usual = Integer.parseInt(m.group("usual"));
    int min = m.group("min") == null ? usual : Integer.parseInt(m.group("min"));
    int max = m.group("max") == null ? usual : Integer.parseInt(m.group("max"));
    if (min > usual || usual > max) {
      node.complain("%d is not between %d and %d".formatted(usual, min, max));
      return NONE;
    }
    return new Figure(usual, min, max, cites(m));
  }

  /** A time in s, min or h, as seconds. */
  public static int seconds(Node node) {
    if (node.isMissing()) {
      return 0;
    }
    String text = node.text();
    if (text.endsWith(" min")) {
      return of(node, "min").usual() * 60;
    }
    return text.endsWith(" h") ? of(node, "h").usual() * 3600 : of(node, "s").usual();
  }

  /** A pressure, such as {@code 2–3 of 10}: usually 2, at most 3. */
  public static Figure pressure(Node node) {
    return readPressure(node).orElse(NONE);
  }

  /** A pressure that limits others; a bad one limits nothing, so that it is told only once. */
  public static int limit(Node node) {
    return readPressure(node).map(Figure::max).orElse(FIRMEST);
  }

  private static Optional<Figure> readPressure(Node node) {
    if (node.isMissing()) {
      return Optional.empty();
    }
    String text = node.text();
    Matcher m = PRESSURE.matcher(text);
    if (!m.matches()) {
      node.complain("'%s' is no pressure, such as '2–3 of 10'".formatted(text));
      return Optional.empty();
    }
    int usual = Integer.parseInt(m.group("usual"));
    int max = m.group("max") == null ? usual : Integer.parseInt(m.group("max"));
    if (usual > max) {
      node.complain("a pressure of %d is more than %d".formatted(usual, max));
      return Optional.empty();
    }
    if (max > FIRMEST) {
      node.complain("a pressure of %s: more than %d of 10 is never used".formatted(text, FIRMEST));
      return Optional.empty();
    }
    return Optional.of(new Figure(usual, 0, max, cites(m)));
  }

  private static Optional<Cites> cites(Matcher m) {
    return Optional.ofNullable(m.group("id")).map(id -> new Cites(id, m.group("after") != null));
  }
}
