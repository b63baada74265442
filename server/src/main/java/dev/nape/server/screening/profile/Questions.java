package dev.nape.server.screening.profile;

import dev.nape.body.Area;
import dev.nape.screening.Condition;
import dev.nape.screening.RedFlag;
import dev.nape.screening.Rules;
import dev.nape.technique.Technique;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is asked of a person, from the rules.
 *
 * @param rules everything that screening knows
 */
public record Questions(Rules rules) {

  /** The areas that a person can name, from head to foot; nobody works on eyes or front of neck. */
  public static final List<Area> PLACES =
      Stream.of(Area.values()).filter(Area::canBeNamed).toList();

  /** Asked in the profile: what stands and is not told by the age alone. */
  public List<Condition> standing() {
    return rules.conditions().stream()
        .filter(condition -> !condition.daily() && !condition.ages().byAgeAlone())
        .toList();
  }

  /** The same by group, in the order of the rules. */
  public Map<String, List<Condition>> standingByGroup() {
    return standing().stream()
        .collect(Collectors.groupingBy(Condition::group, LinkedHashMap::new, Collectors.toList()));
  }

  /** Asked each day. */
  public List<Condition> daily() {
    return rules.conditions().stream()
        .filter(condition -> condition.daily() && !condition.ages().byAgeAlone())
        .toList();
  }

  /** Warning signs that a doctor's standing word lifts. */
  public List<RedFlag> liftedByDoctor() {
    return rules.redFlags().stream()
        .filter(flag -> flag.urgency() != RedFlag.Urgency.EMERGENCY)
        .filter(flag -> flag.lift() == RedFlag.Lift.DOCTOR_AWARE)
        .toList();
  }

  /** Techniques that one may do alone once a therapist has shown them. */
  public List<Technique> shownByTherapist() {
    return rules.techniques().stream()
        .filter(technique -> technique.license() == Technique.License.AFTER_THERAPIST_APPROVAL)
        .toList();
  }
}
