package dev.nape.knowledge;

import dev.nape.knowledge.yaml.Node;
import dev.nape.technique.TechniqueId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The files, read in a fixed order.
 *
 * @param order {@code techniques.yaml}
 * @param techniques one file each, in that order
 */
record Sheets(
    Node sources,
    Node body,
    Node order,
    Map<TechniqueId, Node> techniques,
    Node screening,
    Node programmes,
    Node intake,
    Node aftercare,
    Node emergency,
    Node evidence) {

  static Sheets of(Files files) {
    Node sources = files.read("sources.yaml");
    Node body = files.read("body.yaml");
    Node order = files.read("techniques.yaml");
    Map<TechniqueId, Node> techniques = new LinkedHashMap<>();
    for (Node place : order.need("order").items()) {
      TechniqueId id = new TechniqueId(place.text());
      if (techniques.containsKey(id)) {
        place.complain("the technique '%s' is here twice".formatted(id.value()));
      } else {
        techniques.put(id, files.read("techniques/" + id.value() + ".yaml"));
      }
    }
    return new Sheets(
        sources,
        body,
        order,
        Collections.unmodifiableMap(techniques),
        files.read("screening.yaml"),
        files.read("programmes.yaml"),
        files.read("intake.yaml"),
        files.read("aftercare.yaml"),
        files.read("emergency.yaml"),
        files.read("evidence.yaml"));
  }

  /** Every file. */
  List<Node> all() {
    Stream<Node> others =
        Stream.of(
            sources, body, order, screening, programmes, intake, aftercare, emergency, evidence);
    return Stream.concat(others, techniques.values().stream()).toList();
  }
}
