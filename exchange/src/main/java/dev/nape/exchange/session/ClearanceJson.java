package dev.nape.exchange.session;

import dev.nape.body.Area;
import dev.nape.evidence.Basis;
import dev.nape.screening.Clearance;
import dev.nape.screening.Cleared;
import dev.nape.screening.Permission;
import dev.nape.screening.Reason;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A clearance, as {@code nape screen} and the API write it. */
public final class ClearanceJson {
  static final JsonMapper JSON = JsonMapper.builder().build();

  private ClearanceJson() {}

  /** The clearance as one JSON object; the same clearance gives the same text. */
  public static String write(Clearance clearance) {
    ObjectNode json = JSON.createObjectNode();
    json.put("clearance", outcome(clearance));
    json.put("handsOn", clearance.handsOn());
    json.set("reasons", reasons(clearance));
    ObjectNode techniques = json.putObject("techniques");
    clearance
        .techniques()
        .forEach((id, permission) -> techniques.set(id.value(), permission(permission)));
    json.put("knowledgeVersion", clearance.knowledgeVersion());
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json);
  }

  /** The worst that fired: {@code emergency}, {@code urgent-same-day}, … or {@code cleared}. */
  public static String outcome(Clearance clearance) {
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

  static ArrayNode reasons(Clearance clearance) {
    ArrayNode reasons = JSON.createArrayNode();
    for (Reason reason : clearance.reasons()) {
      ObjectNode json = reasons.addObject();
      json.put("rule", reason.rule());
      json.put("action", reason.action());
      json.put("why", reason.why());
      reason.limit().ifPresent(limit -> json.put("limit", limit));
      json.put("source", source(reason.basis()));
      json.put("changes", reason.changes());
    }
    return reasons;
  }

  private static ObjectNode permission(Permission permission) {
    ObjectNode json = JSON.createObjectNode();
    json.put("verdict", permission.verdict().id());
    permission.maxPressure().ifPresent(pressure -> json.put("maxPressure", pressure));
    permission.maxMinutes().ifPresent(minutes -> json.put("maxMinutes", minutes));
    json.set("avoid", areas(permission.avoid()));
    if (!permission.areaPressure().isEmpty()) {
      ObjectNode pressures = json.putObject("areaPressure");
      permission.areaPressure().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(entry -> pressures.put(entry.getKey().id(), entry.getValue()));
    }
    if (!permission.limits().isEmpty()) {
      permission.limits().forEach(json.putArray("limits")::add);
    }
    permission.reasons().forEach(json.putArray("reasons")::add);
    return json;
  }

  private static ArrayNode areas(Collection<Area> areas) {
    ArrayNode json = JSON.createArrayNode();
    areas.stream().sorted().map(Area::id).forEach(json::add);
    return json;
  }

  /** What a statement rests on: titles with their strength, or that it is convention. */
  static String source(Basis basis) {
    String titles =
        basis.sources().stream()
            .map(source -> source.title() + " [" + source.grade() + "]")
            .collect(Collectors.joining("; "));
    return switch (basis.kind()) {
      case SOURCE -> titles;
      case SOURCE_FACT_OUR_VERDICT -> "fact: " + titles + "; the verdict is ours";
      case PROJECT_ARTICLE ->
          titles.isEmpty()
              ? "the articles Nape began with"
              : "the articles Nape began with; " + titles;
      case CONVENTION -> "clinical convention";
    };
  }
}
