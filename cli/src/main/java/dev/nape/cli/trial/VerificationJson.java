package dev.nape.cli.trial;

import dev.nape.exchange.trial.SealedTrialJson;
import dev.nape.trial.design.Protocol;
import dev.nape.trial.design.Verification;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was found out, as JSON. */
final class VerificationJson {

  private static final JsonMapper JSON = new JsonMapper();

  private VerificationJson() {}

  static String write(Verification found) {
    ObjectNode json = JSON.createObjectNode();
    switch (found) {
      case Verification.Genuine genuine -> {
        json.put("verdict", "genuine");
        json.set("protocol", protocol(genuine.schedule().protocol()));
        json.set("days", SealedTrialJson.days(genuine.schedule().days()));
      }
      case Verification.Unopened unopened -> {
        json.put("verdict", "unopened");
        json.set("protocol", protocol(unopened.protocol()));
      }
      case Verification.Altered altered -> {
        json.put("verdict", "altered");
        ArrayNode differences = json.putArray("differences");
        altered
            .differences()
            .forEach(
                d -> differences.addObject().put("field", d.field()).put("detail", d.detail()));
      }
    }
    return JSON.writeValueAsString(json);
  }

  private static ObjectNode protocol(Protocol protocol) {
    return JSON.createObjectNode()
        .put("subject", protocol.subject())
        .put("blockDays", protocol.blocks().days())
        .put("washOutDays", protocol.blocks().washOut())
        .put("cycles", protocol.cycles())
        .put("start", protocol.start().toString())
        .put("zone", protocol.zone().getId())
        .put("outcome", protocol.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
