package dev.nape.technique;

import dev.nape.body.Region;
import dev.nape.evidence.Basis;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A way of working with the hands, or of resting.
 *
 * @param id its name in files and rules
 * @param name in plain words
 * @param synonyms other names
 * @param what what it is, a few sentences
 * @param kind whether hands touch, and whether Nape plans it
 * @param license who may do it at all
 * @param self limits of one's own or a partner's hands
 * @param therapist limits of a therapist's hands
 * @param follows techniques whose rules hold for this one because no rule names it: the strictest
 *     of them all, wherever it is done
 * @param dose how much is too much
 * @param regions where it is done
 * @param equipment what is needed
 * @param sensations what is usually felt
 * @param stop when to let go
 * @param usefulness how much sense it makes in each phase; a phase left out is {@code AVOID}
 * @param goals what it is done for
 * @param notWith ids of conditions with which no plan holds it, whatever its clearance
 * @param basis what its safety rules rest on
 * @param reason why the rules are as they are
 * @param protocols what to do, step by step; empty for referral
 * @param note one more sentence, if there is one
 */
public record Technique(
    TechniqueId id,
    String name,
    List<String> synonyms,
    String what,
    Kind kind,
    License license,
    HandsLimit self,
    HandsLimit therapist,
    List<TechniqueId> follows,
    Dose dose,
    List<Region> regions,
    List<Equipment> equipment,
    List<String> sensations,
    List<String> stop,
    Map<Phase, Usefulness> usefulness,
    Set<Goal> goals,
    Set<String> notWith,
    Basis basis,
    String reason,
    List<Protocol> protocols,
    Optional<String> note) {

  /** Whether hands touch, and whether Nape plans it. */
  public enum Kind {
    HANDS_ON,
    /** Rest and breath: nothing is touched. */
    TOUCH_FREE,
    /** Shown and recorded, never planned or taught. */
    REFERRAL
  }

  /** Who may do it at all. */
  public enum License {
    ANYONE,
    /** Alone only after a therapist has shown it. */
    AFTER_THERAPIST_APPROVAL,
    LICENSED_THERAPIST
  }

  /** How much sense it makes in a phase, most first. */
  public enum Usefulness {
    BEST,
    OK,
    CAUTION,
    AVOID
  }

  /**
   * A thing needed.
   *
   * @param id kebab-case
   * @param name in plain words
   */
  public record Equipment(String id, String name) {}
}
