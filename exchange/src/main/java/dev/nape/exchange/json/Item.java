package dev.nape.exchange.json;

import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value of a JSON text that still knows its line. */
sealed interface Item {
  int line();

  /** What it is called in a message. */
  String kind();

  record Fields(int line, LinkedHashMap<String, Item> values) implements Item {
    @Override
    public String kind() {
      return "an object";
    }
  }

  record Items(int line, List<Item> values) implements Item {
    @Override
    public String kind() {
      return "a list";
    }
  }

  record Text(int line, String value) implements Item {
    @Override
    public String kind() {
      return "a text";
    }
  }

  record Numeral(int line, double value, boolean whole) implements Item {
    @Override
    public String kind() {
      return "a number";
    }
  }

  /** True, false or null. */
  record Word(int line, @Nullable Boolean value) implements Item {
    @Override
    public String kind() {
      return value == null ? "null" : value.toString();
    }
  }
}
