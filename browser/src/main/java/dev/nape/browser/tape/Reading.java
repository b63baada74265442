package dev.nape.browser.tape;

import dev.nape.browser.json.JsonReader;
import dev.nape.browser.json.Refused;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** A value on its way in. */
final class Reading<T> implements Pass<T> {
  private final Tape tape;

  private Reading(Tape tape) {
    this.tape = tape;
  }

  /** What is read, how far, and what was read that comes again. */
  private static final class Tape {
    private final List<Object> values;
    private final Map<Object, List<Object>> tables = new HashMap<>();
    private int at;

    Tape(List<Object> values) {
      this.values = values;
    }

    Object next() {
      if (at >= values.size()) {
        throw damaged();
      }
      return values.get(at++);
    }

    int whole() {
      if (next() instanceof Integer number) {
        return number;
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
  }

  static <T> T value(Shape<T> shape, String text) {
    Tape tape = new Tape(JsonReader.tape(text));
    try {
      T value = shape.through(new Reading<>(tape));
      if (tape.at < tape.values.size()) {
        throw damaged();
      }
      return value;
    } catch (IllegalArgumentException e) {
      throw damaged();
    }
  }

  private static Refused damaged() {
    return new Refused("", "is damaged or of another version");
  }

  private <V> V take(Shape<V> shape) {
    return shape.through(new Reading<>(tape));
  }

  @Override
  public int whole(ToIntFunction<T> part) {
    return tape.whole();
  }

  @Override
  public String text(Function<T, String> part) {
    if (tape.next() instanceof String text) {
      return text;
    }
    throw damaged();
  }

  @Override
  public <E extends Enum<E>> E word(E[] values, Function<T, E> part) {
    return values[tape.whole(values.length)];
  }

  @Override
  public <V> V one(Shape<V> shape, Function<T, V> part) {
    return take(shape);
  }

  @Override
  public <V> List<V> list(Shape<V> shape, Function<T, ? extends Collection<V>> parts) {
    List<V> found = new ArrayList<>();
    for (int left = tape.whole(Integer.MAX_VALUE); left > 0; left--) {
      found.add(take(shape));
    }
    return Collections.unmodifiableList(found);
  }

  @Override
  public <E extends Enum<E>> Set<E> words(
      Class<E> type, E[] values, Function<T, ? extends Collection<E>> parts) {
    int bits = tape.whole(1 << values.length);
    Set<E> found = EnumSet.noneOf(type);
    for (int i = 0; i < values.length; i++) {
      if ((bits & 1 << i) != 0) {
        found.add(values[i]);
      }
    }
    return Collections.unmodifiableSet(found);
  }

  @Override
  public <K extends Comparable<K>, V> Map<K, V> map(
      Shape<K> key, Shape<V> shape, Function<T, Map<K, V>> parts) {
    Map<K, V> found = new LinkedHashMap<>();
    for (int left = tape.whole(Integer.MAX_VALUE); left > 0; left--) {
      K name = take(key);
      found.put(name, take(shape));
    }
    return Collections.unmodifiableMap(found);
  }

  @Override
  @SuppressWarnings("unchecked")
  public T shared(Object name, Shape<T> shape) {
    List<Object> table = tape.tables.computeIfAbsent(name, any -> new ArrayList<>());
    int number = tape.whole(table.size() + 1);
    if (number == table.size()) {
      table.add(take(shape));
    }
    return (T) table.get(number);
  }
}
