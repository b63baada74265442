package dev.nape.server.diary;

import dev.nape.diary.Attack;
import dev.nape.diary.Medication;
import dev.nape.diary.PainReading;
import dev.nape.diary.Relief;
import dev.nape.diary.Symptoms;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The part of an attack that is read and written as a whole, kept as one JSON document. */
record Details(
    Symptoms symptoms,
    List<Medication> medications,
    List<Relief> reliefs,
    List<PainReading> readings) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static Details of(Attack attack) {
    return new Details(
        attack.symptoms(), attack.medications(), attack.reliefs(), attack.readings());
  }

  static String toJson(Attack attack) {
    return JSON.writeValueAsString(of(attack));
  }

  static Details of(String json) {
    return JSON.readValue(json, Details.class);
  }
}
