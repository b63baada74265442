package dev.nape.browser.session;

import dev.nape.body.Point;
import dev.nape.body.Side;
import dev.nape.browser.json.JsonWriter;
import dev.nape.plan.SessionPlan;
import dev.nape.plan.SessionPlan.PlannedStep;
import dev.nape.screening.Clearance;
import dev.nape.session.Cue;
import dev.nape.session.PressureWord;
import dev.nape.session.SessionRun;
import dev.nape.session.Timeline;
import dev.nape.technique.Step;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a session second by second, and the run that it begins with. */
public final class TimelineJson {
  private TimelineJson() {}

  /**
   * The session as one JSON object.
   *
   * @param plan empty when the clearance allows none
   */
  public static String write(Clearance clearance, Optional<SessionPlan> plan) {
    List<Cue> cues = plan.map(Timeline::of).orElse(List.of());
    return new JsonWriter()
        .object(json -> {
          json.field("clearance", ClearanceJson.outcome(clearance));
          json.field("totalSeconds", plan.map(SessionPlan::totalSeconds).orElse(0));
          json.field("touchFree", plan.map(SessionPlan::touchFree).orElse(false));
          json.field("knowledgeVersion", clearance.knowledgeVersion());
          json.name("cues").list(cues, cue -> json.object(inner -> cue(inner, cue)));
          RunJson.write(json.name("run"), SessionRun.of(cues));
        })
        .text();
  }

  private static void cue(JsonWriter json, Cue cue) {
    json.field("at", cue.at()).field("seconds", cue.seconds()).field("kind", cue.kind().id());
    cue.stage().ifPresent(stage -> json.field("stage", stage.id()));
    json.field("say", cue.say());
    cue.sayPartner().ifPresent(say -> json.field("sayPartner", say));
    json.field("side", cue.side().map(TimelineJson::id).orElse("none"));
    json.field("repetition", cue.repetition()).field("of", cue.of());
    json.name("haptic").list(cue.haptic(), json::value);
    cue.part().ifPresent(part -> part(json, part));
    cue.part().ifPresent(part -> breath(json, cue, part.step().step().breath()));
  }

  private static void part(JsonWriter json, Cue.Part part) {
    PlannedStep planned = part.step();
    Step step = planned.step();
    json.field("block", part.number()).field("index", part.index());
    json.field("title", part.block().title());
    json.field("technique", part.block().technique().value());
    json.field("protocol", part.block().protocol());
    json.field("step", step.id());
    json.field("region", step.region().id()).field("place", step.region().name());
    step.point().map(Point::id).ifPresent(point -> json.field("point", point));
    json.field("hands", step.hands().name());
    json.field("pressure", planned.pressure());
    json.field("pressureWord", PressureWord.of(planned.pressure()).id());
    json.field("why", planned.why()).field("source", ClearanceJson.source(planned.basis()));
  }

  private static void breath(JsonWriter json, Cue cue, Step.Breath breath) {
    json.name("breath")
        .object(inner -> {
          inner.field("text", breath.text());
          cue.rhythm()
              .ifPresent(rhythm -> inner.field("in", rhythm.in()).field("out", rhythm.out()));
        });
  }

  private static String id(Side side) {
    return side.name().toLowerCase(Locale.ROOT);
  }
}
