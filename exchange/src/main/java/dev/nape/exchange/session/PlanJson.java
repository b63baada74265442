package dev.nape.exchange.session;

import dev.nape.body.Area;
import dev.nape.body.Point;
import dev.nape.plan.SessionPlan;
import dev.nape.screening.Clearance;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A session plan, as {@code nape plan} and the API write it. */
public final class PlanJson {
  private PlanJson() {}

  /**
   * The plan as one JSON object; the same plan gives the same text.
   *
   * @param plan empty when the clearance allows none
   */
  public static String write(Clearance clearance, Optional<SessionPlan> plan) {
    ObjectNode json = ClearanceJson.JSON.createObjectNode();
    json.put("clearance", ClearanceJson.outcome(clearance));
    json.put("totalSeconds", plan.map(SessionPlan::totalSeconds).orElse(0));
    json.put("touchFree", plan.map(SessionPlan::touchFree).orElse(false));
    ArrayNode blocks = json.putArray("blocks");
    plan.ifPresent(made -> made.blocks().forEach(block -> blocks.add(block(block))));
    ArrayNode omitted = json.putArray("omitted");
    plan.ifPresent(made ->
        made.omitted()
            .forEach(left ->
                omitted
                    .addObject()
                    .put("technique", left.technique().value())
                    .put("why", left.why())));
    ArrayNode aftercare = json.putArray("aftercare");
    plan.ifPresent(made -> made.aftercare().forEach(aftercare::add));
    json.set("reasons", ClearanceJson.reasons(clearance));
    json.put("knowledgeVersion", clearance.knowledgeVersion());
    return ClearanceJson.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json);
  }

  private static ObjectNode block(SessionPlan.Block block) {
    ObjectNode json = ClearanceJson.JSON.createObjectNode();
    json.put("section", block.section().id());
    json.put("technique", block.technique().value());
    json.put("protocol", block.protocol());
    json.put("title", block.title());
    json.put("position", block.position().id());
    json.put("seconds", block.seconds());
    ArrayNode steps = json.putArray("steps");
    block.steps().forEach(step -> steps.add(step(step)));
    return json;
  }

  private static ObjectNode step(SessionPlan.PlannedStep planned) {
    ObjectNode json = ClearanceJson.JSON.createObjectNode();
    json.put("id", planned.step().id());
    json.put("area", planned.step().region().area().map(Area::id).orElse(null));
    json.put("region", planned.step().region().id());
    json.put("point", planned.step().point().map(Point::id).orElse(null));
    json.put("side", planned.sides().name().toLowerCase(Locale.ROOT));
    json.put("hands", planned.step().hands().name());
    json.put("pressure", planned.pressure());
    json.put("seconds", planned.work().seconds());
    json.put("repetitions", planned.work().repetitions());
    json.put("restSeconds", planned.work().restSeconds());
    json.put("totalSeconds", planned.seconds());
    json.put("breath", planned.step().breath().text());
    json.put("say", planned.step().instruction());
    json.put("why", planned.why());
    json.put("source", ClearanceJson.source(planned.basis()));
    return json;
  }
}
