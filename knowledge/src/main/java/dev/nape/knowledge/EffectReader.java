package dev.nape.knowledge;

import dev.nape.evidence.Basis;
import dev.nape.knowledge.names.Names;
import dev.nape.knowledge.yaml.Figure;
import dev.nape.knowledge.yaml.Node;
import dev.nape.screening.Limits;
import dev.nape.screening.Restriction;
import dev.nape.screening.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Reads what a condition does: one effect may speak of several techniques and areas. */
final class EffectReader {
  private static final Map<String, Verdict> VERDICTS = new LinkedHashMap<>();

  static {
    VERDICTS.put("bar", Verdict.BARRED);
    VERDICTS.put("ask-doctor", Verdict.ASK_DOCTOR);
    VERDICTS.put("therapist-only", Verdict.THERAPIST_ONLY);
    VERDICTS.put("limit", Verdict.LIMITED);
  }

  private final Names names;

  EffectReader(Names names) {
    this.names = names;
  }

  List<Restriction> read(Node node) {
    Limits limits = limits(node);
    Restriction.When when = when(node);
    String why = node.text("why");
    Basis basis = names.sources().basis(node);
    List<Restriction> result = new ArrayList<>();
    VERDICTS.forEach((word, verdict) ->
        targets(node, word)
            .forEach(t -> result.add(new Restriction(t, verdict, limits, why, basis, when))));
    if (VERDICTS.keySet().stream()
        .noneMatch(w -> node.find(w).isPresent() || node.find(w + "-areas").isPresent())) {
      node.complain("says none of %s".formatted(String.join(", ", VERDICTS.keySet())));
    }
    return result;
  }

  /** A case that answers alone decide; one that they do not decide stays in the words. */
  private static Restriction.When when(Node node) {
    return new Restriction.When(
        Names.phases(node, "in"),
        node.find("under-age").map(age -> Figure.of(age, "years").usual()).orElse(0));
  }

  private List<Restriction.Target> targets(Node node, String word) {
    List<Restriction.Target> targets = new ArrayList<>();
    if (node.find(word).filter(Node::isText).isPresent()) {
      Node all = node.need(word);
      if (!all.text().equals("all")) {
        all.complain("has to be a list of techniques, or all");
      }
      targets.add(new Restriction.Everything());
    } else {
      node.present(word, names.techniques()::at)
          .forEach(t -> targets.add(new Restriction.OfTechnique(t)));
    }
    node.present(word + "-areas", place -> place.one(Names.AREAS))
        .forEach(area -> targets.add(new Restriction.OfArea(area)));
    return targets;
  }

  /** Limits of a condition's effect or of a phase rule. */
  static Limits limits(Node node) {
    return new Limits(
        node.find("pressure")
            .map(place -> OptionalInt.of(Figure.limit(place)))
            .orElse(OptionalInt.empty()),
        TechniqueReader.minutes(node),
        Names.areas(node, "only"),
        Names.areas(node, "only-at-home"),
        Names.areas(node, "avoid"),
        node.maybe("words"));
  }
}
