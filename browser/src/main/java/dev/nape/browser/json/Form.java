package dev.nape.browser.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes typed values out of one JSON object and collects what is wrong with it. */
public final class Form {
  private final Map<String, Item> fields;
  private final String path;
  private final List<Refused.Problem> problems;
  private final Set<String> known = new HashSet<>();

  private Form(Map<String, Item> fields, String path, List<Refused.Problem> problems) {
    this.fields = fields;
    this.path = path;
    this.problems = problems;
  }

  /**
   * The object that a text holds.
   *
   * @throws Refused if it holds none
   */
  public static Form of(String text) {
    return new Form(JsonReader.object(text).values(), "", new ArrayList<>());
  }

  /** The object under a key that has to be there. */
  public Form object(String key) {
    return switch (take(key)) {
      case Item.Fields inner -> new Form(inner.values(), path + key + ".", problems);
      case null -> {
        missing(key);
        yield empty(key);
      }
      case Item other -> {
        wrong(key, "has to be an object, not " + other.kind());
        yield empty(key);
      }
    };
  }

  private Form empty(String key) {
    return new Form(new LinkedHashMap<>(), path + key + ".", new ArrayList<>());
  }

  /** One of the values that {@code parse} knows, or the default when the key is left out. */
  public <T> T choice(String key, Function<String, Optional<T>> parse, T otherwise) {
    return switch (take(key)) {
      case Item.Text text -> parsed(key, text, parse).orElse(otherwise);
      case null -> otherwise;
      case Item other -> {
        wrong(key, "has to be a text, not " + other.kind());
        yield otherwise;
      }
    };
  }

  /** As {@link #choice}, but leaving it out is a problem. */
  public <T> T required(String key, Function<String, Optional<T>> parse, T stopgap) {
    if (take(key) == null) {
      missing(key);
      return stopgap;
    }
    return choice(key, parse, stopgap);
  }

  /** A list of different values that {@code parse} knows; nothing when the key is left out. */
  public <T> Set<T> set(String key, Function<String, Optional<T>> parse) {
    Set<T> found = new LinkedHashSet<>();
    for (Item item : list(key)) {
      if (item instanceof Item.Text text) {
        parsed(key, text, parse)
            .filter(value -> !found.add(value))
            .ifPresent(value -> wrong(key, Shown.quoted(text.value()) + " stands twice"));
      } else {
        wrong(key, "has to hold texts, not " + item.kind());
      }
    }
    return found;
  }

  private List<Item> list(String key) {
    return switch (take(key)) {
      case Item.Items items -> items.values();
      case null -> List.of();
      case Item other -> {
        wrong(key, "has to be a list, not " + other.kind());
        yield List.of();
      }
    };
  }

  /** A whole number between the limits, or nothing when the key is left out. */
  public OptionalInt whole(String key, int min, int max) {
    Item item = take(key);
    return item == null ? OptionalInt.empty() : whole(key, item, min, max);
  }

  /** A whole number between the limits that has to be there. */
  public int requiredWhole(String key, int min, int max) {
    if (take(key) == null) {
      missing(key);
    }
    return whole(key, min, max).orElse(min);
  }

  private OptionalInt whole(String key, Item item, int min, int max) {
    if (item instanceof Item.Numeral number
        && number.value() >= min
        && number.value() <= max
        && number.value() == (int) number.value()) {
      return OptionalInt.of((int) number.value());
    }
    wrong(key, "has to be a whole number from " + min + " to " + max);
    return OptionalInt.empty();
  }

  /** A true or false; the default when the key is left out. */
  public boolean flag(String key, boolean otherwise) {
    return switch (take(key)) {
      case Item.Word word when word.value() != null -> word.value();
      case null -> otherwise;
      case Item other -> {
        wrong(key, "has to be true or false, not " + other.kind());
        yield otherwise;
      }
    };
  }

  /**
   * Whole numbers by name, in the order of names; a name that {@code parse} does not know is wrong.
   */
  public <K extends Comparable<K>> Map<K, Integer> wholes(
      String key, Function<String, Optional<K>> parse, int min, int max) {
    Map<K, Integer> found = new TreeMap<>();
    entries(
        key,
        parse,
        (name, inner, item) ->
            whole(key + "." + inner, item, min, max).ifPresent(value -> found.put(name, value)));
    return found;
  }

  /** Numbers by name, in the order of names. */
  public <K extends Comparable<K>> Map<K, Double> numbers(
      String key, Function<String, Optional<K>> parse, int min, int max) {
    Map<K, Double> found = new TreeMap<>();
    entries(
        key,
        parse,
        (name, inner, item) -> {
          if (item instanceof Item.Numeral number
              && number.value() >= min
              && number.value() <= max) {
            found.put(name, number.value());
          } else {
            wrong(key + "." + inner, "has to be a number from " + min + " to " + max);
          }
        });
    return found;
  }

  private interface Entry<K> {
    void take(K name, String written, Item item);
  }

  private <K> void entries(String key, Function<String, Optional<K>> parse, Entry<K> taker) {
    switch (take(key)) {
      case Item.Fields inner ->
          inner
              .values()
              .forEach((name, item) ->
                  parse
                      .apply(name)
                      .ifPresentOrElse(
                          known -> taker.take(known, name, item),
                          () -> wrong(key, Shown.quoted(name) + " is not known")));
      case null -> {}
      case Item other -> wrong(key, "has to be an object, not " + other.kind());
    }
  }

  private <T> Optional<T> parsed(String key, Item.Text text, Function<String, Optional<T>> parse) {
    Optional<T> value = parse.apply(text.value());
    if (value.isEmpty()) {
      wrong(key, Shown.quoted(text.value()) + " is not known");
    }
    return value;
  }

  /** Ends the reading of this object: whatever was not asked for is unknown. */
  public void refuseUnknown() {
    fields.keySet().stream()
        .filter(key -> !known.contains(key))
        .forEach(key -> wrong(Shown.excerpt(key), "is not known here"));
  }

  /**
   * Ends the reading.
   *
   * @throws Refused if anything was wrong
   */
  public void refuseProblems() {
    if (!problems.isEmpty()) {
      throw new Refused(problems);
    }
  }

  private @Nullable Item take(String key) {
    known.add(key);
    return fields.get(key);
  }

  private void missing(String key) {
    wrong(key, "is missing");
  }

  private void wrong(String key, String detail) {
    problems.add(new Refused.Problem(path + key, detail));
  }
}
