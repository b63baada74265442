package dev.nape.browser.tape;

/**
 * How one type lies on a tape. One description serves both directions: it builds the value from
 * what {@link Pass} hands out, and on the way out that is the parts of the value itself. So writing
 * and reading cannot drift apart.
 *
 * @param <T> the type
 */
@FunctionalInterface
public interface Shape<T> {
  /** The value, each part taken through {@code pass} exactly once. */
  T through(Pass<T> pass);

  /** A text. */
  static Shape<String> text() {
    return pass -> pass.text(text -> text);
  }

  /** A whole number. */
  static Shape<Integer> whole() {
    return pass -> pass.whole(number -> number);
  }

  /** One of the values of an enum. */
  static <E extends Enum<E>> Shape<E> word(E[] values) {
    return pass -> pass.word(values, value -> value);
  }

  /** Written in full the first time it comes, and by its number from then on. */
  static <T> Shape<T> shared(Shape<T> shape) {
    return new Shape<>() {
      @Override
      public T through(Pass<T> pass) {
        return pass.shared(this, shape);
      }
    };
  }
}
