package dev.nape.knowledge.names;

import dev.nape.knowledge.yaml.Node;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All things of one kind, by id.
 *
 * @param <T> what they are
 */
public final class Known<T> {
  private final String kind;
  private final Map<String, T> byId = new LinkedHashMap<>();
  private final Set<String> used = new LinkedHashSet<>();

  /** None yet, of a kind such as {@code point}. */
  public Known(String kind) {
    this.kind = kind;
  }

  /** Adds one; complains at its place when the id is taken. */
  public void add(String id, T thing, Node place) {
    if (byId.putIfAbsent(id, thing) != null) {
      place.complain("the %s '%s' is here twice".formatted(kind, id));
    }
  }

  /** The thing whose id stands at a place; complains there if there is none. */
  public Optional<T> at(Node place) {
    return named(place.text(), place);
  }

  /** The thing of that id; complains at the place if there is none. */
  public Optional<T> named(String id, Node place) {
    Optional<T> found = Optional.ofNullable(byId.get(id));
    if (found.isPresent()) {
      used.add(id);
    } else if (!id.isEmpty()) {
      place.complain("there is no %s '%s'".formatted(kind, id));
    }
    return found;
  }

  /** The thing of that id, if there is one. */
  public Optional<T> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All, in the order they were added. */
  public List<T> all() {
    return List.copyOf(byId.values());
  }

  /** Whether anything referred to that id. */
  public boolean isUsed(String id) {
    return used.contains(id);
  }
}
