package dev.nape.exchange.json;

import dev.nape.exchange.text.Excerpt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes typed values out of one JSON object and collects what is wrong with it. */
public final class Reader {
  private final Item.Fields fields;
  private final String path;
  private final List<Rejected.Problem> problems;
  private final Set<String> known = new LinkedHashSet<>();

  private Reader(Item.Fields fields, String path, List<Rejected.Problem> problems) {
    this.fields = fields;
    this.path = path;
    this.problems = problems;
  }

  /**
   * The object that a text holds.
   *
   * @throws Rejected if it holds none, or gives a key twice
   */
  public static Reader of(String json) {
    return new Reader(ItemReader.read(json), "", new ArrayList<>());
  }

  /** The object under a key that has to be there. */
  public Reader object(String key) {
    return switch (take(key)) {
      case Item.Fields inner -> new Reader(inner, path + key + ".", problems);
      case null -> {
        missing(key);
        yield empty(key, fields.line());
      }
      case Item other -> {
        wrong(other.line(), key, "has to be an object, not " + other.kind());
        yield empty(key, other.line());
      }
    };
  }

  private Reader empty(String key, int line) {
    return new Reader(
        new Item.Fields(line, new LinkedHashMap<>()), path + key + ".", new ArrayList<>());
  }

  /** One of the values that {@code parse} knows, or the default when the key is left out. */
  public <T> T choice(String key, Function<String, Optional<T>> parse, T otherwise) {
    return switch (take(key)) {
      case Item.Text text -> parsed(key, text, parse).orElse(otherwise);
      case null -> otherwise;
      case Item other -> {
        wrong(other.line(), key, "has to be a text, not " + other.kind());
        yield otherwise;
      }
    };
  }

  /** As {@link #choice}, but leaving it out is a problem. */
  public <T> T required(String key, Function<String, Optional<T>> parse, T stopgap) {
    if (!has(key)) {
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
            .ifPresent(value -> wrong(text.line(), key, shown(text.value()) + " stands twice"));
      } else {
        wrong(item.line(), key, "has to hold texts, not " + item.kind());
      }
    }
    return found;
  }

  private List<Item> list(String key) {
    return switch (take(key)) {
      case Item.Items items -> items.values();
      case null -> List.of();
      case Item other -> {
        wrong(other.line(), key, "has to be a list, not " + other.kind());
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
    if (!has(key)) {
      missing(key);
    }
    return whole(key, min, max).orElse(min);
  }

  OptionalInt whole(String key, Item item, int min, int max) {
    if (item instanceof Item.Numeral number
        && number.value() == Math.rint(number.value())
        && number.value() >= min
        && number.value() <= max) {
      return OptionalInt.of((int) number.value());
    }
    wrong(item.line(), key, "has to be a whole number from %d to %d".formatted(min, max));
    return OptionalInt.empty();
  }

  /** A true or false; the default when the key is left out. */
  public boolean flag(String key, boolean otherwise) {
    return switch (take(key)) {
      case Item.Word(int line, @Nullable Boolean value) when value != null -> value;
      case null -> otherwise;
      case Item other -> {
        wrong(other.line(), key, "has to be true or false, not " + other.kind());
        yield otherwise;
      }
    };
  }

  /**
   * Whole numbers by name, in the order of names; a name that {@code parse} does not know is wrong.
   */
  public <K extends Comparable<K>> Map<K, Integer> wholes(
      String key, Function<String, Optional<K>> parse, int min, int max) {
    return new Entries(this, key).wholes(parse, min, max);
  }

  /** Numbers by name, in the order of names. */
  public <K extends Comparable<K>> Map<K, Double> numbers(
      String key, Function<String, Optional<K>> parse, double min, double max) {
    return new Entries(this, key).numbers(parse, min, max);
  }

  /** A text that {@code parse} takes and that has to be there; otherwise {@code why} is wrong. */
  public <T> Optional<T> value(String key, Function<String, Optional<T>> parse, String why) {
    if (!has(key)) {
      missing(key);
    }
    return optionalValue(key, parse, why);
  }

  /** The same, where leaving the key out is no problem. */
  public <T> Optional<T> optionalValue(
      String key, Function<String, Optional<T>> parse, String why) {
    Item item = take(key);
    if (item == null) {
      return Optional.empty();
    }
    Optional<T> value =
        item instanceof Item.Text text ? parse.apply(text.value()) : Optional.empty();
    if (value.isEmpty()) {
      wrong(item.line(), key, why);
    }
    return value;
  }

  /** The objects of a list; none when the key is left out. */
  public List<Reader> objects(String key) {
    List<Reader> found = new ArrayList<>();
    List<Item> items = list(key);
    for (int i = 0; i < items.size(); i++) {
      String place = key + "[" + i + "]";
      if (items.get(i) instanceof Item.Fields inner) {
        found.add(new Reader(inner, path + place + ".", problems));
      } else {
        wrong(items.get(i).line(), place, "has to be an object, not " + items.get(i).kind());
      }
    }
    return found;
  }

  private boolean has(String key) {
    known.add(key);
    return fields.values().containsKey(key);
  }

  private <T> Optional<T> parsed(String key, Item.Text text, Function<String, Optional<T>> parse) {
    Optional<T> value = parse.apply(text.value());
    if (value.isEmpty()) {
      wrong(text.line(), key, shown(text.value()) + " is not known");
    }
    return value;
  }

  /** Ends the reading of this object: whatever was not asked for is unknown. */
  public void rejectUnknown() {
    fields.values().entrySet().stream()
        .filter(entry -> !known.contains(entry.getKey()))
        .forEach(entry ->
            wrong(entry.getValue().line(), Excerpt.of(entry.getKey()), "is not known here"));
  }

  /**
   * Ends the reading.
   *
   * @throws Rejected if anything was wrong
   */
  public void rejectProblems() {
    if (!problems.isEmpty()) {
      throw new Rejected(
          problems.stream().sorted(Comparator.comparingInt(Rejected.Problem::line)).toList());
    }
  }

  /** The line of a field of this object, or of the object itself. */
  public int lineOf(String key) {
    Item item = fields.values().get(key);
    return item == null ? fields.line() : item.line();
  }

  @Nullable Item take(String key) {
    known.add(key);
    return fields.values().get(key);
  }

  private void missing(String key) {
    wrong(fields.line(), key, "is missing");
  }

  void wrong(int line, String key, String message) {
    problems.add(new Rejected.Problem(line, path + key, message));
  }

  static String shown(String value) {
    return "“" + Excerpt.of(value) + "”";
  }
}
