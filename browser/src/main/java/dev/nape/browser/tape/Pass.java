package dev.nape.browser.tape;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * One value on its way to a tape or from it. On the way out each method takes a part of the value
 * and hands it back; on the way in it takes the part from the tape and asks nobody. A browser only
 * reads, so the compiler leaves out the other half.
 *
 * @param <T> the type of the value
 */
public sealed interface Pass<T> permits Reading, Writing {

  /** A whole number. */
  int whole(ToIntFunction<T> part);

  /** A text. */
  String text(Function<T, String> part);

  /** One of the values of an enum. */
  <E extends Enum<E>> E word(E[] values, Function<T, E> part);

  /** A part with a shape of its own. */
  <V> V one(Shape<V> shape, Function<T, V> part);

  /** Parts in their order. */
  <V> List<V> list(Shape<V> shape, Function<T, ? extends Collection<V>> parts);

  /** Values of an enum of at most thirty, as the bits of one number. */
  <E extends Enum<E>> Set<E> words(
      Class<E> type, E[] values, Function<T, ? extends Collection<E>> parts);

  /** Values by key, in the natural order of keys. */
  <K extends Comparable<K>, V> Map<K, V> map(
      Shape<K> key, Shape<V> shape, Function<T, Map<K, V>> parts);

  /** The value itself, in full the first time it comes under that name. */
  T shared(Object name, Shape<T> shape);

  /** True or false. */
  default boolean flag(Predicate<T> part) {
    return whole(value -> part.test(value) ? 1 : 0) == 1;
  }

  /** A part that may be missing. */
  default <V> Optional<V> maybe(Shape<V> shape, Function<T, Optional<V>> part) {
    List<V> found = list(shape, value -> part.apply(value).map(List::of).orElse(List.of()));
    return found.stream().findFirst();
  }

  /** A whole number from 0 that may be missing. */
  default OptionalInt maybeWhole(Function<T, OptionalInt> part) {
    int number = whole(value -> part.apply(value).orElse(-1));
    return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** Different parts; sets have no order of their own, so it is the natural one. */
  default <V extends Comparable<V>> Set<V> set(Shape<V> shape, Function<T, Set<V>> parts) {
    return Set.copyOf(list(shape, value -> new TreeSet<>(parts.apply(value))));
  }
}
