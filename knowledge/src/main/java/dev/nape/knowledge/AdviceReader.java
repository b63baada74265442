package dev.nape.knowledge;

import dev.nape.evidence.Basis;
import dev.nape.knowledge.names.Names;
import dev.nape.knowledge.yaml.Figure;
import dev.nape.knowledge.yaml.Node;
import dev.nape.screening.advice.Advice;
import dev.nape.screening.advice.Disagreement;
import dev.nape.screening.advice.MedicineLimit;
import dev.nape.screening.advice.PhaseDefinition;
import dev.nape.screening.advice.Statement;
import dev.nape.technique.Phase;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Reads what {@code screening.yaml} says to everybody. */
final class AdviceReader {
  private static final int PRESSURES = 7;

  private final Names names;

  AdviceReader(Names names) {
    this.names = names;
  }

  Advice read(Node file) {
    Node phases = file.need("phases");
    Node pressure = file.need("pressure");
    Node medicines = file.need("medicines");
    return new Advice(
        Arrays.stream(Phase.values()).map(p -> phase(p, phases.need(p.id()))).toList(),
        IntStream.range(0, PRESSURES).mapToObj(n -> pressure.text(n + " of 10")).toList(),
        RuleReader.named(medicines.need("limits"), this::limit),
        RuleReader.named(medicines.need("rules"), this::statement),
        RuleReader.named(file.need("consent"), this::statement),
        RuleReader.named(file.need("disclaimers"), this::statement),
        file.need("disagreements").items().stream().map(this::disagreement).toList(),
        file.texts("uncertain"));
  }

  private PhaseDefinition phase(Phase phase, Node node) {
    return new PhaseDefinition(
        phase,
        node.text("name"),
        node.text("definition"),
        node.text("advice"),
        names.sources().basis(node));
  }

  private MedicineLimit limit(String id, Node node) {
    return new MedicineLimit(
        id,
        node.text("medicine"),
        Figure.of(node.need("days"), "/month").usual(),
        Figure.of(node.need("for-more-than"), "months").usual(),
        node.text("text"),
        names.sources().basis(node));
  }

  /** A sentence alone is convention; with sources it has fields. */
  private Statement statement(String id, Node node) {
    return node.isText()
        ? new Statement(id, node.text(), Basis.CONVENTION)
        : new Statement(id, node.text("text"), names.sources().basis(node));
  }

  private Disagreement disagreement(Node node) {
    return new Disagreement(
        node.text("topic"),
        node.text("sources-say"),
        node.text("we-use"),
        List.copyOf(node.present("sources", names.sources()::at)));
  }
}
