package dev.nape.knowledge;

import dev.nape.body.Area;
import dev.nape.knowledge.yaml.Node;
import dev.nape.screening.Answers;
import dev.nape.screening.Verdict;
import dev.nape.technique.Performer;
import dev.nape.technique.Phase;
import dev.nape.technique.TechniqueId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One person and what a screening has to answer; of what is not said anything may be.
 *
 * @param invalid the fields that have a problem; empty for answers that can be judged
 * @param reasons "RULE action" of reasons that have to be there
 * @param verdicts of techniques
 * @param others the verdict of every technique that touches and is not among them
 */
record ScreeningCase(
    String name,
    Answers answers,
    List<String> invalid,
    Optional<String> clearance,
    Optional<Boolean> handsOn,
    List<String> reasons,
    Map<TechniqueId, Verdict> verdicts,
    Optional<Verdict> others,
    List<Expected> techniques) {

  /** What is expected of one technique; {@code avoid} may hold more, {@code reasons} are all. */
  record Expected(
      TechniqueId technique,
      Optional<Verdict> verdict,
      Optional<OptionalInt> maxPressure,
      Optional<OptionalInt> maxMinutes,
      Set<Area> avoid,
      Set<Area> open,
      Map<Area, Integer> areaPressure,
      Optional<String> words,
      Optional<List<String>> reasons) {

    static Expected read(String id, Node node) {
      return new Expected(
          new TechniqueId(id),
          node.maybe("verdict").map(ScreeningCase::verdict),
          cap(node, "maxPressure"),
          cap(node, "maxMinutes"),
          areas(node, "avoid"),
          areas(node, "open"),
          areaPressure(node),
          node.maybe("words"),
          node.find("reasons").map(reasons -> reasons.items().stream().map(Node::text).toList()));
    }

    private static Optional<OptionalInt> cap(Node node, String field) {
      return node.maybe(field)
          .map(text ->
              text.equals("none") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text)));
    }

    private static Map<Area, Integer> areaPressure(Node node) {
      Map<Area, Integer> pressures = new LinkedHashMap<>();
      node.find("areaPressure")
          .ifPresent(areas ->
              areas
                  .fields()
                  .forEach(
                      (area, most) -> pressures.put(area(area), Integer.parseInt(most.text()))));
      return pressures;
    }
  }

  static ScreeningCase read(Node node) {
    Map<TechniqueId, Verdict> verdicts = new LinkedHashMap<>();
    Optional<Node> listed = node.find("verdicts");
    for (Verdict verdict : Verdict.values()) {
      listed.stream()
          .flatMap(lists -> lists.list(verdict.id(), Node::text).stream())
          .forEach(id -> verdicts.put(new TechniqueId(id), verdict));
    }
    return new ScreeningCase(
        node.text("case"),
        answers(node.need("answers")),
        node.list("invalid", Node::text),
        node.maybe("clearance"),
        node.maybe("hands-on").map(text -> text.equals("true")),
        node.list("reasons", Node::text),
        verdicts,
        listed.flatMap(lists -> lists.maybe("others")).map(ScreeningCase::verdict),
        techniques(node));
  }

  private static List<Expected> techniques(Node node) {
    return node.find("techniques").stream()
        .flatMap(all -> all.fields().entrySet().stream())
        .map(entry -> Expected.read(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Answers answers(Node node) {
    return new Answers(
        node.maybe("age")
            .map(age -> OptionalInt.of(Integer.parseInt(age)))
            .orElse(OptionalInt.empty()),
        node.maybe("performer").map(ScreeningCase::performer).orElse(Performer.SELF),
        one(Phase.values(), Phase::id, node.text("phase")),
        Set.copyOf(node.list("redFlags", Node::text)),
        Set.copyOf(node.list("conditions", Node::text)),
        Set.copyOf(node.list("unsure", Node::text)),
        Set.copyOf(node.list("doctorAware", Node::text)),
        node.list("therapistApproved", Node::text).stream()
            .map(TechniqueId::new)
            .collect(Collectors.toUnmodifiableSet()),
        areas(node, "avoid"));
  }

  private static Performer performer(String id) {
    return one(Performer.values(), Performer::id, id);
  }

  private static Verdict verdict(String id) {
    return one(Verdict.values(), Verdict::id, id);
  }

  private static Set<Area> areas(Node node, String field) {
    return node.list(field, Node::text).stream()
        .map(ScreeningCase::area)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Area area(String id) {
    return Area.of(id).orElseThrow(() -> new IllegalArgumentException("no area: " + id));
  }

  private static <T> T one(T[] all, Function<T, String> id, String wanted) {
    return Arrays.stream(all)
        .filter(value -> id.apply(value).equals(wanted))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown: " + wanted));
  }
}
