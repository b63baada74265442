package dev.nape.knowledge;

import dev.nape.body.Muscle;
import dev.nape.body.Point;
import dev.nape.knowledge.yaml.Node;
import dev.nape.screening.PhaseRule;
import dev.nape.technique.PainRoute;
import dev.nape.technique.Phase;
import dev.nape.technique.Protocol;
import dev.nape.technique.Step;
import dev.nape.technique.Technique;
import dev.nape.technique.TechniqueId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What has to hold between files: every rule is there, and everything can be reached. */
final class Checks {
  private static final String NOWHERE =
      "no route, goal or outline leads here, and it has no goal and useful phase of its own";

  private final Knowledge knowledge;
  private final Sheets sheets;

  private Checks(Knowledge knowledge, Sheets sheets) {
    this.knowledge = knowledge;
    this.sheets = sheets;
  }

  static void check(Knowledge knowledge, Sheets sheets) {
    Checks checks = new Checks(knowledge, sheets);
    for (Phase phase : Phase.values()) {
      checks.phase(phase);
    }
    checks.reachedTechniques();
    checks.reachedBody();
  }

  /** Exactly one rule in each phase, for every technique that needs rules of its own. */
  private void phase(Phase phase) {
    Node place = sheets.screening().need("phase-rules").need(phase.id());
    List<TechniqueId> ruled =
        knowledge.rules().phaseRules().stream()
            .filter(rule -> rule.phase() == phase)
            .map(PhaseRule::technique)
            .toList();
    for (Technique technique : knowledge.techniques()) {
      String id = technique.id().value();
      long rules = ruled.stream().filter(technique.id()::equals).count();
      if (rules > 1) {
        place.complain("%s has two rules for %s".formatted(phase.id(), id));
      } else if (rules == 0 && needsRules(technique)) {
        place.complain("%s has no rule for %s".formatted(phase.id(), id));
      }
    }
  }

  private boolean needsRules(Technique technique) {
    boolean ruledElsewhere =
        knowledge.rules().phaseRules().stream()
            .anyMatch(rule -> rule.technique().equals(technique.id()));
    return ruledElsewhere
        || (technique.kind() == Technique.Kind.HANDS_ON && technique.follows().isEmpty());
  }

  private void reachedTechniques() {
    Set<String> protocols = protocols();
    for (Technique technique : knowledge.techniques()) {
      boolean named =
          technique.protocols().stream().map(Protocol::id).anyMatch(protocols::contains);
      boolean wished = !technique.goals().isEmpty() && !technique.usefulness().isEmpty();
      Node file = sheets.techniques().get(technique.id());
      if (file != null && !technique.protocols().isEmpty() && !named && !wished) {
        file.need("protocols").complain(NOWHERE);
      }
    }
  }

  private void reachedBody() {
    Set<Muscle> muscles =
        knowledge.routes().stream().flatMap(r -> r.muscles().stream()).collect(Collectors.toSet());
    Set<Point> points = points(muscles);
    Node places = sheets.body();
    knowledge.body().muscles().stream()
        .filter(muscle -> !muscles.contains(muscle))
        .map(muscle -> places.need("muscles").need(muscle.id()))
        .forEach(place -> place.complain("no route leads here"));
    knowledge.body().points().stream()
        .filter(point -> !points.contains(point))
        .map(point -> places.need("points").need(point.id()))
        .forEach(place -> place.complain("no route, muscle or step leads here"));
  }

  private Set<String> protocols() {
    Set<String> named = new HashSet<>();
    for (PainRoute route : knowledge.routes()) {
      Stream.of(route.self(), route.therapist(), route.gentle(), route.attack())
          .forEach(named::addAll);
    }
    knowledge.goals().values().forEach(named::addAll);
    knowledge.outlines().stream()
        .flatMap(outline -> outline.protocols().values().stream())
        .forEach(named::addAll);
    return named;
  }

  private Set<Point> points(Set<Muscle> muscles) {
    Stream<Point> routes = knowledge.routes().stream().flatMap(r -> r.points().stream());
    Stream<Point> felt = muscles.stream().map(Muscle::points).flatMap(Collection::stream);
    Stream<Point> pressed =
        knowledge.techniques().stream()
            .flatMap(t -> t.protocols().stream())
            .flatMap(p -> p.steps().stream())
            .map(Step::point)
            .flatMap(Optional::stream);
    return Stream.of(routes, felt, pressed).flatMap(s -> s).collect(Collectors.toSet());
  }
}
