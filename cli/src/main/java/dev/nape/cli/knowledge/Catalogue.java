package dev.nape.cli.knowledge;

import dev.nape.cli.PlainText;
import dev.nape.knowledge.Knowledge;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Everything with an id, by kind. */
final class Catalogue {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String version;
  private final SequencedMap<String, SequencedMap<String, Entry>> kinds = new LinkedHashMap<>();

  private record Entry(String name, Object thing) {}

  Catalogue(Knowledge knowledge) {
    version = knowledge.version();
    add("techniques", knowledge.techniques(), t -> t.id().value(), t -> t.name());
    add("red-flags", knowledge.rules().redFlags(), f -> f.id(), f -> f.question());
    add("conditions", knowledge.rules().conditions(), c -> c.id(), c -> c.question());
    add("stop-signs", knowledge.stopSigns(), s -> s.id(), s -> s.sign());
    add("global-rules", knowledge.globalRules(), g -> g.id(), g -> g.rule());
    add("regions", knowledge.body().regions(), r -> r.id(), r -> r.name());
    add("points", knowledge.body().points(), p -> p.id(), p -> p.name());
    add("muscles", knowledge.body().muscles(), m -> m.id(), m -> m.name());
    add("zones", knowledge.body().zones(), z -> z.id(), z -> z.name());
    add("programmes", knowledge.programmes(), p -> p.id(), p -> p.name());
    add("studies", knowledge.evidence().studies(), s -> s.id(), s -> s.title());
    add("sources", knowledge.sources(), s -> s.id(), s -> s.title());
  }

  private <T> void add(
      String kind, List<T> things, Function<T, String> id, Function<T, String> name) {
    SequencedMap<String, Entry> entries = new LinkedHashMap<>();
    things.forEach(thing -> entries.put(id.apply(thing), new Entry(name.apply(thing), thing)));
    kinds.put(kind, entries);
  }

  Set<String> kinds() {
    return kinds.keySet();
  }

  /** How much there is of each kind. */
  String summary(boolean json) {
    ObjectNode counts = JSON.createObjectNode();
    counts.put("knowledgeVersion", version);
    kinds.forEach((kind, entries) -> counts.put(kind, entries.size()));
    return written(counts, json);
  }

  /** Ids and names. */
  String list(List<String> wanted, boolean json) {
    ObjectNode listed = JSON.createObjectNode();
    for (String kind : wanted) {
      ObjectNode names = listed.putObject(kind);
      entries(kind).forEach((id, entry) -> names.put(id, entry.name()));
    }
    return written(listed, json);
  }

  private Map<String, Entry> entries(String kind) {
    return kinds.getOrDefault(kind, new LinkedHashMap<>());
  }

  /** Everything of that id, under its kind; empty when nothing has it. */
  Optional<String> show(String id, boolean json) {
    ObjectNode found = JSON.createObjectNode();
    kinds.forEach((kind, entries) -> {
      Entry entry = entries.get(id);
      if (entry != null) {
        found.set(kind, JSON.valueToTree(entry.thing()));
      }
    });
    return found.isEmpty() ? Optional.empty() : Optional.of(written(found, json));
  }

  private static String written(JsonNode node, boolean json) {
    if (json) {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node);
    }
    StringBuilder text = new StringBuilder();
    indent(node, 0, text);
    return text.toString().stripTrailing();
  }

  private static void indent(JsonNode node, int depth, StringBuilder text) {
    switch (node) {
      case ObjectNode object ->
          object
              .properties()
              .forEach(entry -> line(entry.getKey() + ":", entry.getValue(), depth, text));
      case ArrayNode array -> array.forEach(item -> line("-", item, depth, text));
      default -> text.append("  ".repeat(depth)).append(PlainText.of(node.asString())).append('\n');
    }
  }

  private static void line(String label, JsonNode value, int depth, StringBuilder text) {
    if (value.isNull() || (value.isContainer() && value.isEmpty())) {
      return;
    }
    text.append("  ".repeat(depth)).append(label);
    if (value.isContainer()) {
      text.append('\n');
      indent(value, depth + 1, text);
    } else {
      text.append(' ').append(PlainText.of(value.asString())).append('\n');
    }
  }
}
