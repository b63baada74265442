package dev.nape.browser.tape;

import dev.nape.browser.json.JsonWriter;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** A value on its way out. */
final class Writing<T> implements Pass<T> {
  private final Tape tape;
  private final T value;

  private Writing(Tape tape, T value) {
    this.tape = tape;
    this.value = value;
  }

  /** What is written so far: the text, and the numbers of what it holds. */
  private record Tape(JsonWriter json, Map<Object, Map<Object, Integer>> numbers) {
    int put(int number) {
      json.value(number);
      return number;
    }
  }

  static <T> String text(Shape<T> shape, T value) {
    return new JsonWriter()
        .list(json -> shape.through(new Writing<>(new Tape(json, new HashMap<>()), value)))
        .text();
  }

  private <V> V pass(Shape<V> shape, V part) {
    return shape.through(new Writing<>(tape, part));
  }

  @Override
  public int whole(ToIntFunction<T> part) {
    return tape.put(part.applyAsInt(value));
  }

  @Override
  public String text(Function<T, String> part) {
    String text = part.apply(value);
    tape.json.value(text);
    return text;
  }

  private static <E> int place(E[] values, E one) {
    return Arrays.asList(values).indexOf(one);
  }

  @Override
  public <E extends Enum<E>> E word(E[] values, Function<T, E> part) {
    return values[tape.put(place(values, part.apply(value)))];
  }

  @Override
  public <V> V one(Shape<V> shape, Function<T, V> part) {
    return pass(shape, part.apply(value));
  }

  @Override
  public <V> List<V> list(Shape<V> shape, Function<T, ? extends Collection<V>> parts) {
    Collection<V> given = parts.apply(value);
    tape.put(given.size());
    return given.stream().map(part -> pass(shape, part)).toList();
  }

  @Override
  public <E extends Enum<E>> Set<E> words(
      Class<E> type, E[] values, Function<T, ? extends Collection<E>> parts) {
    Set<E> given = Set.copyOf(parts.apply(value));
    tape.put(given.stream().mapToInt(one -> 1 << place(values, one)).sum());
    return given;
  }

  @Override
  public <K extends Comparable<K>, V> Map<K, V> map(
      Shape<K> key, Shape<V> shape, Function<T, Map<K, V>> parts) {
    Map<K, V> given = new TreeMap<>(parts.apply(value));
    tape.put(given.size());
    given.forEach((name, part) -> {
      pass(key, name);
      pass(shape, part);
    });
    return given;
  }

  @Override
  public T shared(Object name, Shape<T> shape) {
    Map<Object, Integer> numbers = tape.numbers.computeIfAbsent(name, any -> new HashMap<>());
    Integer number = numbers.get(value);
    tape.put(number == null ? numbers.size() : number);
    if (number == null) {
      pass(shape, value);
      numbers.put(value, numbers.size());
    }
    return value;
  }
}
