package dev.nape.server.diary.web.attack;

import dev.nape.diary.Answer;
import dev.nape.diary.Attack;
import dev.nape.diary.Severity;
import dev.nape.diary.Symptoms;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.util.MultiValueMap;

/**
 * An attack as its page shows it and sends it: text, whatever it says.
 *
 * @param worst a number from 0 to 10, or the name of a severity, or nothing
 * @param company what came with it, by name
 */
public record AttackForm(
    When start,
    When end,
    String worst,
    Map<String, String> company,
    List<MedicationRow> medications,
    List<ReliefRow> reliefs,
    String notes) {

  /** The yes-or-no questions, in the order of the page. */
  public static final List<String> SYMPTOMS = List.of("nausea", "light", "sound", "moving", "aura");

  /** A new attack on a day; {@code start} may still lack its time. */
  static AttackForm empty(When start) {
    return new AttackForm(
        start, new When("", "", start.zone()), "", Map.of(), List.of(), List.of(), "");
  }

  static AttackForm of(Attack attack) {
    ZoneId zone = attack.start().getZone();
    return new AttackForm(
        When.of(attack.start(), zone),
        When.of(attack.end(), zone),
        worst(attack),
        company(attack.symptoms()),
        attack.medications().stream().map(row -> MedicationRow.of(row, zone)).toList(),
        attack.reliefs().stream().map(ReliefRow::of).toList(),
        attack.notes());
  }

  static AttackForm of(MultiValueMap<String, String> sent) {
    Map<String, String> company = new LinkedHashMap<>();
    for (String question : List.of("side", "quality")) {
      company.put(question, one(sent, question));
    }
    SYMPTOMS.forEach(symptom -> company.put(symptom, one(sent, symptom)));
    return new AttackForm(
        new When(one(sent, "startDate"), one(sent, "startTime"), one(sent, "startZone")),
        new When(one(sent, "endDate"), one(sent, "endTime"), one(sent, "endZone")),
        one(sent, "worst"),
        company,
        medications(sent),
        reliefs(sent),
        one(sent, "notes"));
  }

  /** What was said to a question; empty when nothing was. */
  public String answer(String question) {
    return company.getOrDefault(question, "");
  }

  /** With one more empty row each, so that there is always a place to write. */
  AttackForm withRoom(boolean moreMedications, boolean moreReliefs) {
    return new AttackForm(
        start,
        end,
        worst,
        company,
        withRoom(medications, MedicationRow.EMPTY, moreMedications ? 2 : 1),
        withRoom(reliefs, ReliefRow.EMPTY, moreReliefs ? 2 : 1),
        notes);
  }

  private static <T> List<T> withRoom(List<T> rows, T empty, int room) {
    List<T> roomy = new ArrayList<>(rows.stream().filter(row -> !row.equals(empty)).toList());
    for (int i = 0; i < room; i++) {
      roomy.add(empty);
    }
    return List.copyOf(roomy);
  }

  private static String worst(Attack attack) {
    if (attack.peak() != null) {
      return Integer.toString(attack.peak().score());
    }
    Severity severity = attack.severity();
    if (severity == null) {
      return "";
    }
    return severity == Severity.NONE ? "0" : severity.name();
  }

  private static Map<String, String> company(Symptoms symptoms) {
    return Map.of(
        "side", symptoms.side() == null ? "" : symptoms.side().name(),
        "quality", symptoms.quality() == null ? "" : symptoms.quality().name(),
        "nausea", said(symptoms.nausea()),
        "light", said(symptoms.light()),
        "sound", said(symptoms.sound()),
        "moving", said(symptoms.worseOnMoving()),
        "aura", said(symptoms.aura()));
  }

  private static String said(Answer answer) {
    return answer.isRecorded() ? answer.name() : "";
  }

  private static List<MedicationRow> medications(MultiValueMap<String, String> sent) {
    List<MedicationRow> rows = new ArrayList<>();
    for (int i = 0; i < all(sent, "medicationName").size(); i++) {
      rows.add(
          new MedicationRow(
              at(sent, "medicationName", i),
              at(sent, "medicationKind", i),
              at(sent, "medicationTaken", i),
              at(sent, "medicationEffect", i)));
    }
    return rows;
  }

  private static List<ReliefRow> reliefs(MultiValueMap<String, String> sent) {
    List<ReliefRow> rows = new ArrayList<>();
    for (int i = 0; i < all(sent, "reliefMethod").size(); i++) {
      rows.add(new ReliefRow(at(sent, "reliefMethod", i), at(sent, "reliefEffect", i)));
    }
    return rows;
  }

  private static String one(MultiValueMap<String, String> sent, String field) {
    return Objects.requireNonNullElse(sent.getFirst(field), "");
  }

  private static List<String> all(MultiValueMap<String, String> sent, String field) {
    List<String> values = sent.get(field);
    return values == null ? List.of() : values;
  }

  private static String at(MultiValueMap<String, String> sent, String field, int row) {
    List<String> values = all(sent, field);
    return row < values.size() ? values.get(row) : "";
  }
}
