package dev.nape.server.sync;

import tools.jackson.databind.JsonNode;

/** Refuses characters that JSON can write and no database text can hold. */
final class Characters {

  private Characters() {}

  static void check(JsonNode node) {
    check("", node);
  }

  private static void check(String path, JsonNode node) {
    if (node.isString()) {
      require(path, node.stringValue());
    }
    int index = 0;
    for (JsonNode element : node.isArray() ? node.values() : java.util.List.<JsonNode>of()) {
      check(path + "[" + index++ + "]", element);
    }
    node.properties()
        .forEach(property -> {
          require(path, property.getKey());
          check(
              path.isEmpty() ? property.getKey() : path + "." + property.getKey(),
              property.getValue());
        });
  }

  private static void require(String path, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean paired =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (c == 0 || (Character.isSurrogate(c) && !paired)) {
        throw new Reading.Refused(path, "A character in it cannot be kept.");
      }
      i += paired ? 1 : 0;
    }
  }
}
