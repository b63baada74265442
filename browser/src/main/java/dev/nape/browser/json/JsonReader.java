package dev.nape.browser.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a JSON text strictly; a key given twice is a problem, not a choice. */
public final class JsonReader {
  private static final int MOST_CHARACTERS = 1_000_000;
  private static final int DEEPEST = 20;

  private final Characters text;
  private final List<Refused.Problem> problems = new ArrayList<>();
  private int depth;

  private JsonReader(String text) {
    this.text = new Characters(text);
  }

  /**
   * The object that the text holds.
   *
   * @throws Refused if the text is no JSON object, or gives a key twice
   */
  public static Item.Fields object(String text) {
    if (text.length() > MOST_CHARACTERS) {
      throw Characters.unreadable();
    }
    JsonReader reader = new JsonReader(text);
    if (!(reader.item("") instanceof Item.Fields fields)) {
      throw new Refused("", "is not a JSON object");
    }
    if (!reader.text.atEnd()) {
      reader.problems.add(new Refused.Problem("", "goes on after its end"));
    }
    if (!reader.problems.isEmpty()) {
      throw new Refused(reader.problems);
    }
    return fields;
  }

  /**
   * The list of texts and whole numbers that a text of any length holds: what carries the
   * knowledge.
   *
   * @return {@link String} and {@link Integer} only
   * @throws Refused if it holds anything else
   */
  public static List<Object> tape(String text) {
    Characters characters = new Characters(text);
    List<Object> values = new ArrayList<>();
    characters.expect('[');
    while (!characters.take(']')) {
      if (!values.isEmpty()) {
        characters.expect(',');
      }
      values.add(characters.peek() == '"' ? characters.string() : characters.whole());
    }
    if (!characters.atEnd()) {
      throw Characters.unreadable();
    }
    return values;
  }

  private Item item(String path) {
    return switch (text.peek()) {
      case '{' -> fields(path);
      case '[' -> items(path);
      case '"' -> new Item.Text(text.string());
      case 't' -> word("true", Boolean.TRUE);
      case 'f' -> word("false", Boolean.FALSE);
      case 'n' -> word("null", null);
      default -> new Item.Numeral(text.number());
    };
  }

  private Item word(String word, @Nullable Boolean value) {
    text.expect(word);
    return new Item.Word(value);
  }

  private Item.Fields fields(String path) {
    enter('{');
    Map<String, Item> values = new LinkedHashMap<>();
    boolean first = true;
    while (!text.take('}')) {
      if (!first) {
        text.expect(',');
      }
      first = false;
      text.peek();
      String key = text.string();
      text.expect(':');
      if (values.putIfAbsent(key, item(path + key + ".")) != null) {
        problems.add(new Refused.Problem(path + key, "is given twice"));
      }
    }
    depth--;
    return new Item.Fields(values);
  }

  private Item.Items items(String path) {
    enter('[');
    List<Item> values = new ArrayList<>();
    while (!text.take(']')) {
      if (!values.isEmpty()) {
        text.expect(',');
      }
      values.add(item(path));
    }
    depth--;
    return new Item.Items(values);
  }

  private void enter(char bracket) {
    text.expect(bracket);
    depth++;
    if (depth > DEEPEST) {
      throw Characters.unreadable();
    }
  }
}
