package dev.nape.browser.tape;

/** A value as a list of texts and whole numbers. */
public final class Tape {
  private Tape() {}

  /** The value as a JSON list; the same value gives the same text. */
  public static <T> String write(Shape<T> shape, T value) {
    return Writing.text(shape, value);
  }

  /**
   * The value that {@link #write} wrote.
   *
   * @throws dev.nape.browser.json.Refused if the text is none of that shape, or not whole
   */
  public static <T> T read(Shape<T> shape, String text) {
    return Reading.value(shape, text);
  }
}
