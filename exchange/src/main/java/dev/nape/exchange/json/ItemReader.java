package dev.nape.exchange.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads a JSON text into items with lines; a key given twice is a problem, not a choice. */
final class ItemReader {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(20)
                  .maxDocumentLength(1_000_000)
                  .maxStringLength(10_000)
                  .build())
          .build();

  private final JsonParser parser;
  private final List<Rejected.Problem> problems;

  private ItemReader(JsonParser parser, List<Rejected.Problem> problems) {
    this.parser = parser;
    this.problems = problems;
  }

  /**
   * The object that the text holds.
   *
   * @throws Rejected if the text is no JSON object, or gives a key twice
   */
  static Item.Fields read(String json) {
    List<Rejected.Problem> problems = new ArrayList<>();
    try (JsonParser parser =
        JSON.createParser(tools.jackson.core.ObjectReadContext.empty(), json)) {
      ItemReader reader = new ItemReader(parser, problems);
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new Rejected(List.of(new Rejected.Problem(1, "", "is not a JSON object")));
      }
      Item.Fields fields = reader.fields("");
      if (parser.nextToken() != null) {
        problems.add(new Rejected.Problem(reader.line(), "", "goes on after its end"));
      }
      if (!problems.isEmpty()) {
        throw new Rejected(problems);
      }
      return fields;
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      throw new Rejected(List.of(new Rejected.Problem(line, "", "is not readable JSON")));
    }
  }

  private int line() {
    return Math.max(1, parser.currentTokenLocation().getLineNr());
  }

  private Item.Fields fields(String path) {
    int line = line();
    LinkedHashMap<String, Item> values = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      int keyLine = line();
      parser.nextToken();
      if (values.putIfAbsent(key, item(path + key + ".")) != null) {
        problems.add(new Rejected.Problem(keyLine, path + key, "is given twice"));
      }
    }
    return new Item.Fields(line, values);
  }

  private Item.Items items(String path) {
    int line = line();
    List<Item> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(item(path));
    }
    return new Item.Items(line, values);
  }

  private Item item(String path) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> fields(path);
      case START_ARRAY -> items(path);
      case VALUE_STRING -> new Item.Text(line(), parser.getString());
      case VALUE_NUMBER_INT -> new Item.Numeral(line(), parser.getDoubleValue(), true);
      case VALUE_NUMBER_FLOAT -> new Item.Numeral(line(), parser.getDoubleValue(), false);
      case VALUE_TRUE -> new Item.Word(line(), Boolean.TRUE);
      case VALUE_FALSE -> new Item.Word(line(), Boolean.FALSE);
      default -> new Item.Word(line(), null);
    };
  }
}
