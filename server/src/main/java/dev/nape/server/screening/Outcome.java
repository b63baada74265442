package dev.nape.server.screening;

import dev.nape.screening.Clearance;
import dev.nape.screening.Cleared;
import dev.nape.screening.Permission;
import dev.nape.screening.Reason;
import dev.nape.screening.RedFlag;
import dev.nape.screening.Verdict;
import dev.nape.technique.TechniqueId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What screening answered, to be read again later. It says what a {@link Clearance} said and opens
 * nothing.
 *
 * @param kind the worst that fired
 * @param handsOn whether any technique was left that touches
 * @param reasons every rule that fired, most urgent first
 * @param techniques by id, in the order of ids
 * @param knowledgeVersion content hash of the knowledge that gave it
 */
public record Outcome(
    Kind kind,
    boolean handsOn,
    List<Reason> reasons,
    Map<String, Permission> techniques,
    String knowledgeVersion) {

  /** The worst that fired. */
  public enum Kind {
    EMERGENCY,
    URGENT_SAME_DAY,
    SEE_DOCTOR,
    CLEARED;

    private static Kind of(RedFlag.Urgency urgency) {
      return switch (urgency) {
        case EMERGENCY -> EMERGENCY;
        case URGENT_SAME_DAY -> URGENT_SAME_DAY;
        case SEE_DOCTOR_BEFORE_MASSAGE -> SEE_DOCTOR;
      };
    }
  }

  /** What a clearance says. */
  public static Outcome of(Clearance clearance) {
    Map<String, Permission> techniques = new LinkedHashMap<>();
    clearance.techniques().forEach((id, permission) -> techniques.put(id.value(), permission));
    return new Outcome(
        kind(clearance),
        clearance.handsOn(),
        clearance.reasons(),
        techniques,
        clearance.knowledgeVersion());
  }

  private static Kind kind(Clearance clearance) {
    return switch (clearance) {
      case Clearance.Emergency _ -> Kind.EMERGENCY;
      case Clearance.Refer refer -> Kind.of(refer.urgency());
      case Cleared _ -> Kind.CLEARED;
    };
  }

  /** Whether massage, or at least rest without touch, was possible. */
  public boolean isCleared() {
    return kind == Kind.CLEARED;
  }

  /** Ids of the techniques with a verdict, in the order of ids. */
  public List<TechniqueId> with(Verdict verdict) {
    return techniques.entrySet().stream()
        .filter(technique -> technique.getValue().verdict() == verdict)
        .map(technique -> new TechniqueId(technique.getKey()))
        .toList();
  }
}
