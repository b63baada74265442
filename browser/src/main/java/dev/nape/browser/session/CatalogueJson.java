package dev.nape.browser.session;

import dev.nape.body.Area;
import dev.nape.browser.json.JsonWriter;
import dev.nape.browser.knowledge.Carried;
import dev.nape.screening.Condition;
import dev.nape.screening.RedFlag;
import dev.nape.screening.advice.EmergencyNumbers;
import dev.nape.screening.advice.FlagGroup;
import dev.nape.screening.advice.StopSign;
import dev.nape.technique.Goal;
import dev.nape.technique.PainRoute;
import dev.nape.technique.Technique;
import java.util.Arrays;

/** Writes what the screens ask and show. */
public final class CatalogueJson {
  private CatalogueJson() {}

  /** The catalogue as one JSON object. */
  public static String write(Carried carried) {
    return new JsonWriter()
        .object(json -> {
          json.field("version", carried.rules().version());
          asked(json, carried);
          body(json, carried);
          things(json, carried);
          json.name("stopSigns")
              .list(carried.stopSigns(), sign -> json.object(inner -> stopSign(inner, sign)));
          json.name("emergency").object(inner -> emergency(inner, carried.emergency()));
          json.name("aftercare").texts(carried.repertoire().aftercare());
        })
        .text();
  }

  private static void asked(JsonWriter json, Carried carried) {
    json.name("redFlags")
        .list(carried.rules().redFlags(), flag -> json.object(inner -> redFlag(inner, flag)));
    json.name("conditions")
        .list(
            carried.rules().conditions(),
            condition -> json.object(inner -> condition(inner, condition)));
  }

  private static void body(JsonWriter json, Carried carried) {
    json.name("zones")
        .list(
            carried.repertoire().routes().stream().map(PainRoute::zone).toList(),
            zone -> named(json, zone.id(), zone.name()));
    json.name("areas").texts(Arrays.stream(Area.values()).map(Area::id).toList());
    json.name("regions")
        .list(
            carried.regions(),
            region ->
                json.object(inner -> {
                  inner.field("id", region.id()).field("name", region.name()).name("area");
                  region.area().map(Area::id).ifPresentOrElse(inner::value, inner::nothing);
                  inner.field("never", region.never());
                }));
  }

  private static void things(JsonWriter json, Carried carried) {
    json.name("goals").texts(Arrays.stream(Goal.values()).map(Goal::id).toList());
    json.name("positions")
        .list(carried.repertoire().positions(), one -> named(json, one.id(), one.name()));
    json.name("equipment")
        .list(carried.repertoire().equipment(), one -> named(json, one.id(), one.name()));
    json.name("techniques")
        .list(
            carried.rules().techniques(),
            one ->
                json.object(inner ->
                    inner
                        .field("id", one.id().value())
                        .field("name", one.name())
                        .field(
                            "shownByTherapist",
                            one.license() == Technique.License.AFTER_THERAPIST_APPROVAL)));
  }

  private static void named(JsonWriter json, String id, String name) {
    json.object(inner -> inner.field("id", id).field("name", name));
  }

  private static void redFlag(JsonWriter json, RedFlag flag) {
    json.field("id", flag.id());
    json.field("group", FlagGroup.of(flag).id());
    json.field("question", flag.question());
    flag.note().ifPresent(note -> json.field("note", note));
    json.field("urgency", flag.urgency().id());
    json.field("lift", flag.lift() == RedFlag.Lift.EPISODE ? "episode" : "doctor-aware");
    unlessNone(json, "onlyUnder", flag.onlyUnderAge());
  }

  private static void condition(JsonWriter json, Condition condition) {
    json.field("id", condition.id());
    json.field("group", condition.group());
    json.field("question", condition.question());
    condition.note().ifPresent(note -> json.field("note", note));
    json.field("standing", !condition.daily());
    json.field("place", condition.asksWhere());
    json.field("byAgeAlone", condition.ages().byAgeAlone());
    unlessNone(json, "under", condition.ages().under());
    unlessNone(json, "over", condition.ages().over());
    condition.contradicts().ifPresent(other -> json.field("contradicts", other));
  }

  private static void unlessNone(JsonWriter json, String field, int age) {
    if (age > 0) {
      json.field(field, age);
    }
  }

  private static void stopSign(JsonWriter json, StopSign sign) {
    json.field("id", sign.id());
    json.field("sign", sign.sign());
    json.field("action", sign.todo());
    json.field("level", sign.action().id());
    json.field("source", ClearanceJson.source(sign.basis()));
  }

  private static void emergency(JsonWriter json, EmergencyNumbers numbers) {
    json.field("default", numbers.usual());
    json.name("countries")
        .list(
            numbers.countries(),
            country ->
                json.object(inner ->
                    inner.field("code", country.code()).field("number", country.number())));
  }
}
