package dev.nape.screening;

import dev.nape.screening.combine.AnswerCheck;
import dev.nape.screening.combine.ConditionReasons;
import dev.nape.screening.combine.Flags;
import dev.nape.screening.combine.Held;
import dev.nape.screening.combine.Permissions;
import dev.nape.technique.TechniqueId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Is massage safe for me, now? A pure function from answers to a clearance, by these rules:
 *
 * <ol>
 *   <li>Any emergency flag answered yes or "not sure" gives {@link Clearance.Emergency}, whatever
 *       else was answered. Nothing lifts it.
 *   <li>Any other flag gives {@link Clearance.Refer}, the most urgent deciding, until a doctor is
 *       aware of it. An advisory flag is told and refers nobody.
 *   <li>Otherwise {@link Cleared}. For each technique the phase, the hands, the dose and every
 *       condition that holds (yes, "not sure" or by age) are joined: the strictest verdict wins,
 *       limits add up. See {@link dev.nape.screening.combine} for each.
 *   <li>A condition answered "not sure" holds as if yes and asks for a doctor for everything that
 *       touches. A doctor's agreement turns "ask a doctor" into its limits and never lifts a bar.
 *   <li>The front of the neck and the eyes are left alone by everybody, always.
 *   <li>All that fired is told, never the first only: flags by urgency, conditions, phase, hands.
 * </ol>
 *
 * No answer ever loosens a clearance. Where sources were silent or disagreed, {@code
 * docs/clinical-clarifications.md} says how they were read. One instance serves all threads.
 */
public final class Screening {
  private final Rules rules;
  private final AnswerCheck check;
  private final ConditionReasons conditionReasons;
  private final Permissions permissions;

  /**
   * Prepares these rules; takes up to a few tenths of a second at first, so keep the instance.
   *
   * @throws IllegalArgumentException if a technique lacks a rule for a phase
   */
  public Screening(Rules rules) {
    this.rules = rules;
    check = new AnswerCheck(rules);
    conditionReasons = new ConditionReasons(rules);
    permissions = new Permissions(rules);
  }

  /**
   * The clearance for these answers: always the same for the same answers.
   *
   * @throws InvalidAnswers if any answer is unknown or contradicts another; it holds all problems
   */
  public Clearance clear(Answers answers) {
    List<InvalidAnswers.Problem> problems = check.problems(answers);
    if (!problems.isEmpty()) {
      throw new InvalidAnswers(problems);
    }
    Flags flags = Flags.in(rules.redFlags(), answers);
    List<Held> held = Held.in(rules.conditions(), answers);
    List<Reason> reasons = new ArrayList<>(flags.reasons());
    reasons.addAll(conditionReasons.of(held, answers));
    reasons.addAll(permissions.reasons(answers.phase()));
    return flags
        .worst()
        .map(urgency -> blocked(urgency, answers, flags.blocking(), reasons))
        .orElseGet(() -> cleared(answers, held, reasons));
  }

  private Clearance blocked(
      RedFlag.Urgency urgency, Answers answers, List<String> flags, List<Reason> reasons) {
    Map<TechniqueId, Permission> barred = permissions.blocked(answers, flags);
    List<Reason> all = List.copyOf(reasons);
    return switch (urgency) {
      case EMERGENCY -> new Clearance.Emergency(all, barred, rules.version());
      case URGENT_SAME_DAY, SEE_DOCTOR_BEFORE_MASSAGE ->
          new Clearance.Refer(urgency, all, barred, rules.version());
    };
  }

  private Clearance cleared(Answers answers, List<Held> held, List<Reason> reasons) {
    Map<TechniqueId, Permission> techniques = permissions.cleared(answers, held);
    reasons.addAll(permissions.besides(techniques, answers));
    Set<String> conditions =
        held.stream().map(one -> one.condition().id()).collect(Collectors.toUnmodifiableSet());
    return new Cleared(
        answers.phase(),
        answers.performer(),
        conditions,
        reasons,
        techniques,
        permissions.handsOn(techniques),
        rules.version());
  }
}
