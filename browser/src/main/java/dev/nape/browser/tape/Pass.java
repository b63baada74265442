package dev.nape.browser.tape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One value on its way to a tape or from it. On the way out each method takes a part of the value
 * and hands it back; on the way in it takes the part from the tape and asks nobody.
 *
 * @param <T> the type of the value
 */
public final class Pass<T> {
  private final Tape tape;
  private final @Nullable T value;

  Pass(Tape tape, @Nullable T value) {
    this.tape = tape;
    this.value = value;
  }

  private T given() {
    return Objects.requireNonNull(value);
  }

  private int put(int number) {
    tape.put(number);
    return number;
  }

  private <V> V pass(Shape<V> shape, V part) {
    return shape.through(new Pass<>(tape, part));
  }

  private <V> V take(Shape<V> shape) {
    return shape.through(new Pass<>(tape, null));
  }

  /** A whole number. */
  public int whole(ToIntFunction<T> part) {
    return tape.writing() ? put(part.applyAsInt(given())) : tape.whole();
  }

  /** True or false. */
  public boolean flag(Predicate<T> part) {
    return tape.writing() ? put(part.test(given()) ? 1 : 0) == 1 : tape.whole(2) == 1;
  }

  /** A text. */
  public String text(Function<T, String> part) {
    if (!tape.writing()) {
      return tape.text();
    }
    String text = part.apply(given());
    tape.put(text);
    return text;
  }

  /** One of the values of an enum. */
  public <E extends Enum<E>> E word(E[] values, Function<T, E> part) {
    return tape.writing()
        ? values[put(place(values, part.apply(given())))]
        : values[tape.whole(values.length)];
  }

  private static <E> int place(E[] values, E value) {
    return Arrays.asList(values).indexOf(value);
  }

  /** A part with a shape of its own. */
  public <V> V one(Shape<V> shape, Function<T, V> part) {
    return tape.writing() ? pass(shape, part.apply(given())) : take(shape);
  }

  /** A part that may be missing. */
  public <V> Optional<V> maybe(Shape<V> shape, Function<T, Optional<V>> part) {
    List<V> found = list(shape, value -> part.apply(value).map(List::of).orElse(List.of()));
    return found.stream().findFirst();
  }

  /** A whole number from 0 that may be missing. */
  public OptionalInt maybeWhole(Function<T, OptionalInt> part) {
    int number = whole(value -> part.apply(value).orElse(-1));
    return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** Parts in their order. */
  public <V> List<V> list(Shape<V> shape, Function<T, ? extends Collection<V>> parts) {
    List<V> found = new ArrayList<>();
    if (tape.writing()) {
      Collection<V> given = parts.apply(given());
      put(given.size());
      given.forEach(part -> found.add(pass(shape, part)));
    } else {
      for (int left = tape.whole(Integer.MAX_VALUE); left > 0; left--) {
        found.add(take(shape));
      }
    }
    return Collections.unmodifiableList(found);
  }

  /** Different parts; sets have no order of their own, so it is the natural one. */
  public <V extends Comparable<V>> Set<V> set(Shape<V> shape, Function<T, Set<V>> parts) {
    List<V> found = list(shape, value -> new TreeSet<>(parts.apply(value)));
    return Collections.unmodifiableSet(new LinkedHashSet<>(found));
  }

  /** Values of an enum of at most thirty, as the bits of one number. */
  public <E extends Enum<E>> Set<E> words(
      Class<E> type, E[] values, Function<T, ? extends Collection<E>> parts) {
    int bits =
        whole(value -> parts.apply(value).stream().mapToInt(one -> 1 << place(values, one)).sum());
    if (bits < 0 || bits >= 1 << values.length) {
      throw Tape.damaged();
    }
    Set<E> found = EnumSet.noneOf(type);
    for (int i = 0; i < values.length; i++) {
      if ((bits & 1 << i) != 0) {
        found.add(values[i]);
      }
    }
    return Collections.unmodifiableSet(found);
  }

  /** Values by key, in the natural order of keys. */
  public <K extends Comparable<K>, V> Map<K, V> map(
      Shape<K> key, Shape<V> shape, Function<T, Map<K, V>> parts) {
    Map<K, V> found = new LinkedHashMap<>();
    if (tape.writing()) {
      Map<K, V> given = new TreeMap<>(parts.apply(given()));
      put(given.size());
      given.forEach((name, part) -> found.put(pass(key, name), pass(shape, part)));
    } else {
      for (int left = tape.whole(Integer.MAX_VALUE); left > 0; left--) {
        K name = take(key);
        found.put(name, take(shape));
      }
    }
    return Collections.unmodifiableMap(found);
  }

  @SuppressWarnings("unchecked")
  T shared(Object name, Shape<T> shape) {
    if (tape.writing()) {
      Map<Object, Integer> numbers = tape.numbers(name);
      Integer number = numbers.get(given());
      put(number == null ? numbers.size() : number);
      if (number == null) {
        pass(shape, given());
        numbers.put(given(), numbers.size());
      }
      return given();
    }
    List<Object> table = tape.table(name);
    int number = tape.whole(table.size() + 1);
    if (number == table.size()) {
      table.add(take(shape));
    }
    return (T) table.get(number);
  }
}
