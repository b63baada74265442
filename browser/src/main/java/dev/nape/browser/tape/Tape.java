package dev.nape.browser.tape;

import dev.nape.browser.json.JsonReader;
import dev.nape.browser.json.JsonWriter;
import dev.nape.browser.json.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A list of texts and whole numbers, being written or being read. */
public final class Tape {
  private final List<Object> values;
  private final boolean writing;
  private final Map<Object, List<Object>> tables = new HashMap<>();
  private final Map<Object, Map<Object, Integer>> numbers = new HashMap<>();
  private int at;

  private Tape(List<Object> values, boolean writing) {
    this.values = values;
    this.writing = writing;
  }

  /** The value as a JSON list; the same value gives the same text. */
  public static <T> String write(Shape<T> shape, T value) {
    Tape tape = new Tape(new ArrayList<>(), true);
    shape.through(new Pass<>(tape, value));
    JsonWriter json = new JsonWriter();
    return json.list(tape.values, one -> put(json, one)).text();
  }

  private static void put(JsonWriter json, Object value) {
    if (value instanceof Integer number) {
      json.value(number.intValue());
    } else {
      json.value(value.toString());
    }
  }

  /**
   * The value that {@link #write} wrote.
   *
   * @throws Refused if the text is none of that shape, or not whole
   */
  public static <T> T read(Shape<T> shape, String text) {
    Tape tape = new Tape(JsonReader.tape(text), false);
    try {
      T value = shape.through(new Pass<>(tape, null));
      if (tape.at < tape.values.size()) {
        throw damaged();
      }
      return value;
    } catch (IllegalArgumentException e) {
      throw damaged();
    }
  }

  static Refused damaged() {
    return new Refused("", "is damaged or of another version");
  }

  boolean writing() {
    return writing;
  }

  void put(Object value) {
    values.add(value);
  }

  String text() {
    if (next() instanceof String text) {
      return text;
    }
    throw damaged();
  }

  /** A number from 0 to below {@code limit}. */
  int whole(int limit) {
    int number = whole();
    if (number < 0 || number >= limit) {
      throw damaged();
    }
    return number;
  }

  int whole() {
    if (next() instanceof Integer number) {
      return number;
    }
    throw damaged();
  }

  private Object next() {
    if (at >= values.size()) {
      throw damaged();
    }
    return values.get(at++);
  }

  /** What was read of a shape so far. */
  List<Object> table(Object shape) {
    return tables.computeIfAbsent(shape, any -> new ArrayList<>());
  }

  /** The numbers of what was written of a shape so far. */
  Map<Object, Integer> numbers(Object shape) {
    return numbers.computeIfAbsent(shape, any -> new HashMap<>());
  }
}
