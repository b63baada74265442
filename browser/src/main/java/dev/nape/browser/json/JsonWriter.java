package dev.nape.browser.json;

import java.util.function.Consumer;

/** Writes one compact JSON text; the same calls give the same text. */
public final class JsonWriter {
  private static final String HEX = "0123456789abcdef";
  private static final int LOW_BITS = 0xf;

  private final StringBuilder text = new StringBuilder();
  private boolean separated = true;

  /** A writer with nothing written. */
  public JsonWriter() {}

  /** What was written. */
  public String text() {
    return text.toString();
  }

  /** An object whose fields {@code inner} writes. */
  public JsonWriter object(Consumer<JsonWriter> inner) {
    return enclosed('{', '}', inner);
  }

  /** A list whose values {@code inner} writes. */
  public JsonWriter list(Consumer<JsonWriter> inner) {
    return enclosed('[', ']', inner);
  }

  private JsonWriter enclosed(char open, char close, Consumer<JsonWriter> inner) {
    separate();
    text.append(open);
    separated = true;
    inner.accept(this);
    text.append(close);
    separated = false;
    return this;
  }

  /** The name of a field; its value has to be written next. */
  public JsonWriter name(String name) {
    value(name);
    text.append(':');
    separated = true;
    return this;
  }

  /** A list of one value each. */
  public <T> JsonWriter list(Iterable<T> values, Consumer<T> each) {
    return list(inner -> values.forEach(each));
  }

  /** A list of texts. */
  public JsonWriter texts(Iterable<String> values) {
    return list(values, this::value);
  }

  /** A text. */
  public JsonWriter value(String value) {
    separate();
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      character(value.charAt(i));
    }
    text.append('"');
    return this;
  }

  /** A whole number. */
  public JsonWriter value(int value) {
    separate();
    text.append(value);
    return this;
  }

  /** A whole number, such as an instant. */
  public JsonWriter value(long value) {
    separate();
    text.append(value);
    return this;
  }

  /** True or false. */
  public JsonWriter value(boolean value) {
    separate();
    text.append(value);
    return this;
  }

  /** A null. */
  public JsonWriter nothing() {
    separate();
    text.append("null");
    return this;
  }

  /** A field with a text. */
  public JsonWriter field(String name, String value) {
    return name(name).value(value);
  }

  /** A field with a whole number. */
  public JsonWriter field(String name, int value) {
    return name(name).value(value);
  }

  /** A field with true or false. */
  public JsonWriter field(String name, boolean value) {
    return name(name).value(value);
  }

  private void separate() {
    if (!separated) {
      text.append(',');
    }
    separated = false;
  }

  private void character(char c) {
    switch (c) {
      case '"', '\\' -> text.append('\\').append(c);
      case '\n' -> text.append("\\n");
      default -> {
        if (c < ' ') {
          text.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & LOW_BITS));
        } else {
          text.append(c);
        }
      }
    }
  }
}
