package dev.nape.server.screening.profile;

import dev.nape.body.Area;
import dev.nape.technique.TechniqueId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a person answered about conditions that stand.
 *
 * @param birthYear year of birth; empty when it was not told
 * @param conditions answers by id of the condition; a question that was not answered is not there
 * @param doctorAgreed by id of a condition or red flag: the day on which a doctor knew and agreed
 * @param places by id of a condition: the areas it is about, left alone by everybody
 * @param therapistApproved techniques that a therapist has shown
 */
public record HealthProfile(
    OptionalInt birthYear,
    Map<String, Said> conditions,
    Map<String, LocalDate> doctorAgreed,
    Map<String, Set<Area>> places,
    Set<TechniqueId> therapistApproved) {

  /** Nothing was answered yet. */
  public static final HealthProfile EMPTY =
      new HealthProfile(OptionalInt.empty(), Map.of(), Map.of(), Map.of(), Set.of());

  /** Copies the collections. */
  public HealthProfile {
    conditions = Map.copyOf(conditions);
    doctorAgreed = Map.copyOf(doctorAgreed);
    places = Map.copyOf(places);
    therapistApproved = Set.copyOf(therapistApproved);
  }

  /** Whether a condition was answered yes or "not sure". */
  public boolean holds(String condition) {
    Said said = conditions.get(condition);
    return said != null && said.holds();
  }

  /** The same with "no" to every one of these questions that has no answer. */
  public HealthProfile withNoTo(Iterable<String> questions) {
    Map<String, Said> filled = new HashMap<>(conditions);
    questions.forEach(question -> filled.putIfAbsent(question, Said.NO));
    return new HealthProfile(birthYear, filled, doctorAgreed, places, therapistApproved);
  }
}
