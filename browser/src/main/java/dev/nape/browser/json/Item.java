package dev.nape.browser.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of a JSON text. */
public sealed interface Item {
  /** What it is called in a message. */
  String kind();

  /**
   * An object.
   *
   * @param values in the order of the text
   */
  record Fields(Map<String, Item> values) implements Item {
    @Override
    public String kind() {
      return "an object";
    }
  }

  /**
   * A list.
   *
   * @param values in the order of the text
   */
  record Items(List<Item> values) implements Item {
    @Override
    public String kind() {
      return "a list";
    }
  }

  /**
   * A text.
   *
   * @param value without its quotes
   */
  record Text(String value) implements Item {
    @Override
    public String kind() {
      return "a text";
    }
  }

  /**
   * A number, whole or not.
   *
   * @param value nearest double
   */
  record Numeral(double value) implements Item {
    @Override
    public String kind() {
      return "a number";
    }
  }

  /**
   * True, false or null.
   *
   * @param value null for null
   */
  record Word(@Nullable Boolean value) implements Item {
    @Override
    public String kind() {
      return value == null ? "null" : value ? "true" : "false";
    }
  }
}
