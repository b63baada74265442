package dev.nape.knowledge;

import dev.nape.evidence.Basis;
import dev.nape.knowledge.names.Names;
import dev.nape.knowledge.yaml.Figure;
import dev.nape.knowledge.yaml.Node;
import dev.nape.technique.Dose;
import dev.nape.technique.Goal;
import dev.nape.technique.HandsLimit;
import dev.nape.technique.Phase;
import dev.nape.technique.Protocol;
import dev.nape.technique.Technique;
import dev.nape.technique.TechniqueId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** Reads {@code techniques/*.yaml}: one technique each. */
final class TechniqueReader {
  static final Map<String, Goal> GOALS = Names.words(Goal.values(), Goal::id);
  private static final Map<String, Technique.Kind> KINDS =
      Names.words(Technique.Kind.values(), TechniqueReader::id);
  private static final Map<String, Technique.License> LICENSES =
      Map.of(
          "anyone", Technique.License.ANYONE,
          "after-therapist-approval", Technique.License.AFTER_THERAPIST_APPROVAL,
          "licensed-therapist", Technique.License.LICENSED_THERAPIST);
  private static final Set<String> HANDS = Set.of("self", "therapist");

  private final Names names;
  private final StepReader steps;

  TechniqueReader(Names names) {
    this.names = names;
    this.steps = new StepReader(names);
  }

  Technique read(TechniqueId id, Node node) {
    Technique.Kind kind = Names.word(node, "kind", KINDS, Technique.Kind.HANDS_ON);
    boolean referral = kind == Technique.Kind.REFERRAL;
    Technique technique =
        new Technique(
            id,
            node.text("name"),
            node.list("synonyms", Node::text),
            node.text("what"),
            kind,
            node.need("who").one(LICENSES).orElse(Technique.License.LICENSED_THERAPIST),
            limit(node.find("self")),
            limit(node.find("therapist")),
            node.present("follows", names.techniques()::at),
            referral ? new Dose(0, 0, 0, 0, Basis.CONVENTION) : dose(node.need("dose")),
            node.present("regions", names.regions()::at),
            node.present("equipment", names.equipment()::at),
            node.list("feel", Node::text),
            node.list("stop", Node::text),
            useful(node.find("useful")),
            Names.ordered(new TreeSet<>(node.present("goals", place -> place.one(GOALS)))),
            names.notWith(node),
            names.sources().basis(node),
            node.text("reason"),
            node.find("protocols").map(this::protocols).orElse(List.of()),
            node.maybe("note"));
    TechniqueChecks.check(technique, node);
    return technique;
  }

  private static HandsLimit limit(Optional<Node> found) {
    if (found.isEmpty()) {
      return new HandsLimit(OptionalInt.empty(), OptionalInt.empty(), Set.of(), "");
    }
    Node node = found.get();
    Node pressure = node.need("pressure");
    boolean never = pressure.isText() && pressure.text().equals("never");
    return new HandsLimit(
        never ? OptionalInt.empty() : OptionalInt.of(Figure.limit(pressure)),
        minutes(node),
        Names.areas(node, "only"),
        node.maybe("words").orElse(""));
  }

  static OptionalInt minutes(Node node) {
    return node.find("minutes")
        .map(place -> OptionalInt.of(Figure.of(place, "min").usual()))
        .orElse(OptionalInt.empty());
  }

  private Dose dose(Node node) {
    return new Dose(
        Figure.of(node.need("session"), "min").usual(),
        Figure.of(node.need("day"), "times").usual(),
        Figure.of(node.need("week"), "times").usual(),
        Figure.of(node.need("gap"), "h").usual(),
        names.sources().basis(node));
  }

  private static Map<Phase, Technique.Usefulness> useful(Optional<Node> found) {
    Map<Phase, Technique.Usefulness> result = new EnumMap<>(Phase.class);
    for (Technique.Usefulness usefulness : Technique.Usefulness.values()) {
      found.ifPresent(node ->
          Names.phases(node, id(usefulness)).forEach(phase -> result.put(phase, usefulness)));
    }
    return Collections.unmodifiableMap(result);
  }

  private List<Protocol> protocols(Node node) {
    return node.fields().entrySet().stream()
        .map(entry -> protocol(entry.getKey(), entry.getValue()))
        .toList();
  }

  private Protocol protocol(String id, Node node) {
    Set<String> notWith = names.notWith(node);
    String by = node.text("by");
    if (!by.isEmpty() && !HANDS.contains(by)) {
      node.need("by").complain("'%s' is none of self, therapist".formatted(by));
    }
    Protocol protocol =
        new Protocol(
            id,
            node.text("title"),
            by.equals("therapist"),
            node.flag("approval"),
            node.present("positions", names.positions()::at),
            node.need("steps").fields().entrySet().stream()
                .flatMap(
                    step -> steps.read(id + "-" + step.getKey(), step.getValue(), notWith).stream())
                .toList());
    names.protocols().add(id, protocol, node);
    return protocol;
  }

  private static String id(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
