package dev.nape.browser.session;

import dev.nape.body.Area;
import dev.nape.browser.json.JsonWriter;
import dev.nape.evidence.Basis;
import dev.nape.evidence.Source;
import dev.nape.screening.Clearance;
import dev.nape.screening.Cleared;
import dev.nape.screening.Permission;
import dev.nape.screening.Reason;
import java.util.Map;
import java.util.TreeMap;

/** Writes a clearance. */
public final class ClearanceJson {
  private ClearanceJson() {}

  /** The clearance as one JSON object. */
  public static String write(Clearance clearance) {
    return new JsonWriter()
        .object(json -> {
          json.field("clearance", outcome(clearance));
          json.field("handsOn", clearance.handsOn());
          reasons(json, clearance);
          json.name("techniques")
              .object(techniques ->
                  clearance
                      .techniques()
                      .forEach(
                          (id, permission) -> permission(techniques.name(id.value()), permission)));
          json.field("knowledgeVersion", clearance.knowledgeVersion());
        })
        .text();
  }

  /** The worst that fired: {@code emergency}, {@code urgent-same-day}, … or {@code cleared}. */
  static String outcome(Clearance clearance) {
    return switch (clearance) {
      case Clearance.Emergency ignored -> "emergency";
      case Clearance.Refer refer ->
          switch (refer.urgency()) {
            case EMERGENCY -> "emergency";
            case URGENT_SAME_DAY -> "urgent-same-day";
            case SEE_DOCTOR_BEFORE_MASSAGE -> "see-doctor";
          };
      case Cleared ignored -> "cleared";
    };
  }

  static void reasons(JsonWriter json, Clearance clearance) {
    json.name("reasons")
        .list(clearance.reasons(), reason -> json.object(inner -> reason(inner, reason)));
  }

  private static void reason(JsonWriter json, Reason reason) {
    json.field("rule", reason.rule());
    json.field("action", reason.action());
    json.field("why", reason.why());
    reason.limit().ifPresent(limit -> json.field("limit", limit));
    json.field("source", source(reason.basis()));
    json.field("changes", reason.changes());
  }

  private static void permission(JsonWriter json, Permission permission) {
    json.object(inner -> {
      inner.field("verdict", permission.verdict().id());
      permission.maxPressure().ifPresent(pressure -> inner.field("maxPressure", pressure));
      permission.maxMinutes().ifPresent(minutes -> inner.field("maxMinutes", minutes));
      inner.name("avoid").texts(permission.avoid().stream().sorted().map(Area::id).toList());
      if (!permission.areaPressure().isEmpty()) {
        Map<Area, Integer> pressures = new TreeMap<>(permission.areaPressure());
        inner
            .name("areaPressure")
            .object(areas -> pressures.forEach((area, most) -> areas.field(area.id(), most)));
      }
      if (!permission.limits().isEmpty()) {
        inner.name("limits").texts(permission.limits());
      }
      inner.name("reasons").texts(permission.reasons());
    });
  }

  /** What a statement rests on: titles with their strength, or that it is convention. */
  static String source(Basis basis) {
    StringBuilder titles = new StringBuilder();
    for (Source source : basis.sources()) {
      titles.append(titles.isEmpty() ? "" : "; ");
      titles.append(source.title()).append(" [").append(source.grade().name()).append(']');
    }
    return switch (basis.kind()) {
      case SOURCE -> titles.toString();
      case SOURCE_FACT_OUR_VERDICT -> "fact: " + titles + "; the verdict is ours";
      case PROJECT_ARTICLE ->
          titles.isEmpty()
              ? "the articles Nape began with"
              : "the articles Nape began with; " + titles;
      case CONVENTION -> "clinical convention";
    };
  }
}
