package dev.nape.cli.analyze.report;

import dev.nape.trial.CycleAnswer;
import dev.nape.trial.Estimate;
import dev.nape.trial.Finding;
import dev.nape.trial.FirstAnswer;
import dev.nape.trial.method.Method;
import tools.jackson.databind.node.ObjectNode;

/** The numbers of a finding, by its design. */
final class FindingJson {

  private FindingJson() {}

  static void write(Finding finding, ObjectNode node) {
    write(finding.method(), node);
    switch (finding) {
      case FirstAnswer answer -> {
        answer.estimate().ifPresent(e -> write(e, Methods.FIRST_ANSWER, node));
        node.put("confirmed", false);
      }
      case CycleAnswer answer -> write(answer, node);
    }
  }

  private static void write(CycleAnswer answer, ObjectNode node) {
    answer.estimate().ifPresent(e -> write(e, Methods.CYCLES, node));
    if (answer.moderatedP().isPresent()) {
      ObjectNode p = node.putObject("p").put("moderated", answer.moderatedP().getAsDouble());
      answer.exactP().ifPresent(exact -> p.put("exact", exact));
    }
    answer.evidence().ifPresent(e -> node.put("evidence", e));
    node.put("confirmed", answer.confirmed()).put("cycles", answer.cycles());
    answer
        .weeksNeeded()
        .ifPresent(weeks ->
            node.putObject("weeksNeeded")
                .put("halving", weeks.halving())
                .put("third", weeks.third()));
  }

  private static void write(Method method, ObjectNode node) {
    ObjectNode json = node.putObject("method");
    json.put("name", method.name()).put("version", method.version());
    ObjectNode parameters = json.putObject("parameters");
    method.parameters().forEach(parameters::put);
  }

  private static void write(Estimate estimate, String method, ObjectNode node) {
    node.putObject("estimate")
        .put("fewerPer28", estimate.fewerPer28())
        .put("low", estimate.range().low())
        .put("high", estimate.range().high())
        .put("method", method);
  }
}
