package dev.nape.server.diary.web.timeline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a person wants to see on the timeline. */
public record Shown(Set<String> parts) {

  /** Everything there is to see, in the order of the page. */
  public static final List<String> PARTS = List.of("pain", "massage", "medicine", "phase");

  /**
   * @param filtered whether somebody chose; nothing chosen is then nothing shown
   */
  static Shown of(boolean filtered, @Nullable List<String> show) {
    if (!filtered) {
      return new Shown(Set.copyOf(PARTS));
    }
    return new Shown(show == null ? Set.of() : Set.copyOf(show));
  }

  public boolean has(String part) {
    return parts.contains(part);
  }

  /** What is not to be seen, as names for the stylesheet. */
  public String hidden() {
    return PARTS.stream()
        .filter(part -> !has(part))
        .map(part -> " hide-" + part)
        .collect(Collectors.joining());
  }

  /** The same choice as the tail of an address. */
  public String query() {
    StringBuilder query = new StringBuilder("&filtered=1");
    PARTS.stream().filter(this::has).forEach(part -> query.append("&show=").append(part));
    return parts.containsAll(PARTS) ? "" : query.toString();
  }
}
