package dev.nape.knowledge;

import dev.nape.body.Region;
import dev.nape.evidence.Basis;
import dev.nape.knowledge.names.Names;
import dev.nape.knowledge.yaml.Figure;
import dev.nape.knowledge.yaml.Node;
import dev.nape.technique.Amount;
import dev.nape.technique.Step;
import dev.nape.technique.Work;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads one step of a protocol. */
final class StepReader {
  private static final Map<String, Step.Sides> SIDES =
      Names.words(Step.Sides.values(), side -> side.name().toLowerCase(Locale.ROOT));
  private static final Amount ONCE = new Amount(1, 1, 1, Basis.CONVENTION);
  private static final Amount NOTHING = new Amount(0, 0, 0, Basis.CONVENTION);

  private final Names names;

  StepReader(Names names) {
    this.names = names;
  }

  /** The step, or nothing when it names no place or no touch. */
  Optional<Step> read(String id, Node node, Set<String> notWithAny) {
    Optional<Region> region = names.regions().at(node.need("at"));
    Optional<Step.Hands> hands = names.hands().at(node.need("hands"));
    Optional<Step.Breath> breath =
        node.find("breath")
            .map(names.breaths()::at)
            .orElseGet(() -> names.breaths().named("natural", node));
    Figure pressure = Figure.pressure(node.need("pressure"));
    Set<String> notWith = new TreeSet<>(notWithAny);
    notWith.addAll(names.notWith(node));
    Step step =
        new Step(
            id,
            node.text("do"),
            region.orElse(
                new Region("", "", Optional.empty(), 6, 6, false, false, Optional.empty())),
            node.find("point").flatMap(names.points()::at),
            Names.word(node, "side", SIDES, Step.Sides.BOTH),
            hands.orElse(new Step.Hands("", "")),
            pressure.usual(),
            pressure.max(),
            basis(pressure, node, "pressure"),
            work(node),
            node.find("wear").map(wear -> Figure.of(wear, "h").usual() * 3600).orElse(0),
            breath.orElse(new Step.Breath("", "")),
            Names.ordered(notWith),
            node.flag("optional"),
            node.maybe("note"));
    node.find("wear").ifPresent(wear -> names.sources().basis(Figure.of(wear, "h"), wear));
    region
        .filter(Region::never)
        .ifPresent(never -> node.complain("nobody may work at '%s'".formatted(never.id())));
    return region.isPresent() && hands.isPresent() ? Optional.of(step) : Optional.empty();
  }

  private Work work(Node node) {
    Optional<Node> contractRelax = node.find("contract-relax");
    if (contractRelax.isPresent()) {
      return contractRelax(contractRelax.get());
    }
    Amount repeat = node.find("repeat").map(place -> amount(place, "times")).orElse(ONCE);
    Optional<Amount> pace = node.find("pace").map(place -> amount(place, "/min"));
    int rest = node.find("rest").map(place -> Figure.of(place, "s").usual()).orElse(0);
    Optional<Node> hold = node.find("hold");
    if (hold.isPresent()) {
      return new Work.Hold(amount(hold.get(), "s"), pace, repeat, rest);
    }
    if (pace.isEmpty()) {
      node.complain("has neither 'hold' nor 'pace' nor 'contract-relax'");
    }
    return new Work.Strokes(pace.orElse(ONCE), repeat, rest);
  }

  private Work contractRelax(Node node) {
    return new Work.ContractRelax(
        amount(node.need("cycles"), "times"),
        amount(node.need("push"), "s"),
        amount(node.need("relax"), "s"),
        amount(node.need("stretch"), "s"),
        amount(node.need("effort"), "%"));
  }

  private Amount amount(Node node, String unit) {
    Figure figure = Figure.of(node, unit);
    return node.isMissing()
        ? NOTHING
        : new Amount(
            figure.usual(), figure.min(), figure.max(), names.sources().basis(figure, node));
  }

  private Basis basis(Figure figure, Node node, String field) {
    return names.sources().basis(figure, node.find(field).orElse(node));
  }
}
