package dev.nape.screening;

import java.util.List;
import java.util.Optional;

/**
 * A standing or present condition that restricts massage.
 *
 * @param id such as {@code C-ANTICOAGULANT}
 * @param group questions asked together, such as {@code blood}
 * @param daily whether it is asked each day and not only in the health profile
 * @param question asked of the person
 * @param note shown beside it, if there is one
 * @param advisory whether it only advises and caps (see docs/clinical-clarifications.md)
 * @param ages ages at which it holds without being asked
 * @param contradicts id of a condition that cannot hold at the same time, if there is one
 * @param restrictions what it does, at least one
 */
public record Condition(
    String id,
    String group,
    boolean daily,
    String question,
    Optional<String> note,
    boolean advisory,
    Ages ages,
    Optional<String> contradicts,
    List<Restriction> restrictions) {

  /** Whether it is about a place that only the person knows. */
  public boolean asksWhere() {
    return restrictions.stream()
        .map(Restriction::target)
        .anyMatch(target -> target instanceof Restriction.OfArea one && one.area().isPersonal());
  }

  /**
   * Ages in years at which a condition holds by itself.
   *
   * @param under holds below this age; 0 for none
   * @param over holds above this age; 0 for none
   * @param byAgeAlone whether the question asks nothing but the age, so that another age
   *     contradicts a yes
   */
  public record Ages(int under, int over, boolean byAgeAlone) {

    /** Holds at no age by itself. */
    public static final Ages NONE = new Ages(0, 0, false);

    /** Whether it holds at that age in years. */
    public boolean holdAt(int age) {
      return age < under || (over > 0 && age > over);
    }
  }
}
