package dev.nape.exchange.json;

/** Where a field stands in a JSON text that was read before. */
public final class Lines {
  private Lines() {}

  /**
   * The line of a field.
   *
   * @param path keys joined by dots, such as {@code answers.conditions}
   * @return from 1; the line of the innermost object that is there
   */
  public static int of(String json, String path) {
    Item item = ItemReader.read(json);
    for (String key : path.split("\\.", -1)) {
      Item inner = item instanceof Item.Fields fields ? fields.values().get(key) : null;
      if (inner == null) {
        break;
      }
      item = inner;
    }
    return item.line();
  }
}
