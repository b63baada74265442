package dev.nape.browser.session;

import dev.nape.body.Area;
import dev.nape.body.Point;
import dev.nape.browser.json.JsonWriter;
import dev.nape.plan.SessionPlan;
import dev.nape.screening.Clearance;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a session plan. */
public final class PlanJson {
  private PlanJson() {}

  /**
   * The plan as one JSON object.
   *
   * @param plan empty when the clearance allows none
   */
  public static String write(Clearance clearance, Optional<SessionPlan> plan) {
    return new JsonWriter()
        .object(json -> {
          json.field("clearance", ClearanceJson.outcome(clearance));
          json.field("totalSeconds", plan.map(SessionPlan::totalSeconds).orElse(0));
          json.field("touchFree", plan.map(SessionPlan::touchFree).orElse(false));
          json.name("blocks")
              .list(
                  plan.map(SessionPlan::blocks).orElse(List.of()),
                  block -> json.object(inner -> block(inner, block)));
          json.name("omitted")
              .list(
                  plan.map(SessionPlan::omitted).orElse(List.of()),
                  left ->
                      json.object(inner ->
                          inner
                              .field("technique", left.technique().value())
                              .field("why", left.why())));
          json.name("aftercare").texts(plan.map(SessionPlan::aftercare).orElse(List.of()));
          ClearanceJson.reasons(json, clearance);
          json.field("knowledgeVersion", clearance.knowledgeVersion());
        })
        .text();
  }

  private static void block(JsonWriter json, SessionPlan.Block block) {
    json.field("section", block.section().id());
    json.field("technique", block.technique().value());
    json.field("protocol", block.protocol());
    json.field("title", block.title());
    json.field("position", block.position().id());
    json.field("seconds", block.seconds());
    json.name("steps").list(block.steps(), step -> json.object(inner -> step(inner, step)));
  }

  private static void step(JsonWriter json, SessionPlan.PlannedStep planned) {
    json.field("id", planned.step().id());
    maybe(json.name("area"), planned.step().region().area().map(Area::id));
    json.field("region", planned.step().region().id());
    maybe(json.name("point"), planned.step().point().map(Point::id));
    json.field("side", planned.sides().name().toLowerCase(Locale.ROOT));
    json.field("hands", planned.step().hands().name());
    json.field("pressure", planned.pressure());
    json.field("seconds", planned.work().seconds());
    json.field("repetitions", planned.work().repetitions());
    json.field("restSeconds", planned.work().restSeconds());
    json.field("totalSeconds", planned.seconds());
    json.field("breath", planned.step().breath().text());
    json.field("say", planned.step().instruction());
    json.field("why", planned.why());
    json.field("source", ClearanceJson.source(planned.basis()));
  }

  private static void maybe(JsonWriter json, Optional<String> value) {
    value.ifPresentOrElse(json::value, json::nothing);
  }
}
