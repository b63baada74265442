package dev.nape.cli;

import dev.nape.trial.Estimate;
import dev.nape.trial.Finding;
import dev.nape.trial.FirstAnswer;
import tools.jackson.databind.node.ObjectNode;

/** The numbers of a finding, by its design. */
final class FindingJson {

  private FindingJson() {}

  static void write(Finding finding, ObjectNode node) {
    switch (finding) {
      case FirstAnswer answer ->
          answer.estimate().ifPresent(e -> write(e, Methods.FIRST_ANSWER, node));
    }
  }

  private static void write(Estimate estimate, String method, ObjectNode node) {
    node.putObject("estimate")
        .put("fewerPer28", estimate.fewerPer28())
        .put("low", estimate.range().low())
        .put("high", estimate.range().high())
        .put("method", method);
  }
}
