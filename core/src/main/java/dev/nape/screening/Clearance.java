package dev.nape.screening;

import dev.nape.technique.TechniqueId;
import java.util.List;
import java.util.Map;

/** The answer of a screening. Only {@link Screening} makes one. */
public sealed interface Clearance permits Clearance.Emergency, Clearance.Refer, Cleared {

  /** Every rule that fired, most urgent first. */
  List<Reason> reasons();

  /** What may be done with each technique, every known technique present, in the order of ids. */
  Map<TechniqueId, Permission> techniques();

  /** Content hash of the knowledge that gave this answer. */
  String knowledgeVersion();

  /** Whether any technique is left that touches. */
  boolean handsOn();

  /** Stop; call for help now. */
  record Emergency(
      List<Reason> reasons, Map<TechniqueId, Permission> techniques, String knowledgeVersion)
      implements Clearance {
    @Override
    public boolean handsOn() {
      return false;
    }
  }

  /**
   * No massage before a doctor has looked.
   *
   * @param urgency today, or before the next massage
   */
  record Refer(
      RedFlag.Urgency urgency,
      List<Reason> reasons,
      Map<TechniqueId, Permission> techniques,
      String knowledgeVersion)
      implements Clearance {
    @Override
    public boolean handsOn() {
      return false;
    }
  }
}
