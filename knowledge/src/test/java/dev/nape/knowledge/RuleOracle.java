package dev.nape.knowledge;

import dev.nape.body.Area;
import dev.nape.screening.Answers;
import dev.nape.screening.Clearance;
import dev.nape.screening.Condition;
import dev.nape.screening.Permission;
import dev.nape.screening.Reason;
import dev.nape.screening.Restriction;
import dev.nape.screening.Rules;
import dev.nape.screening.Verdict;
import dev.nape.technique.Performer;
import dev.nape.technique.Technique;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads the rules one by one and says what a clearance owes each, with none of the program's code:
 * what is barred stays barred, what needs a doctor waits, no cap is passed.
 */
final class RuleOracle {
  private final Rules rules;

  RuleOracle(Rules rules) {
    this.rules = rules;
  }

  /** The first thing that a clearance without red flags owes and does not give. */
  Optional<String> broken(Answers answers, Clearance clearance) {
    Set<String> told = new HashSet<>();
    for (Reason reason : clearance.reasons()) {
      told.add(reason.rule());
    }
    List<Condition> held =
        rules.conditions().stream().filter(condition -> holds(condition, answers)).toList();
    for (Technique technique : rules.techniques()) {
      Permission given = clearance.techniques().get(technique.id());
      boolean whole =
          given != null
              && told.containsAll(given.reasons())
              && given.avoid().contains(Area.NECK_FRONT)
              && given.avoid().contains(Area.EYES);
      if (!whole) {
        return Optional.of(technique.id() + " of " + answers + ": " + given);
      }
      if (technique.kind() == Technique.Kind.TOUCH_FREE) {
        continue;
      }
      for (Condition condition : held) {
        if (breaks(condition, technique, answers, given)) {
          return Optional.of(condition.id() + " in " + answers + ": " + given);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean holds(Condition condition, Answers answers) {
    boolean old =
        answers.age().isPresent()
            && condition.ages().over() > 0
            && answers.age().getAsInt() > condition.ages().over();
    boolean young =
        answers.age().isPresent() && answers.age().getAsInt() < condition.ages().under();
    return answers.conditions().contains(condition.id()) || old || young;
  }

  private static boolean breaks(
      Condition condition, Technique technique, Answers answers, Permission given) {
    boolean aware = answers.doctorAware().contains(condition.id());
    for (Restriction restriction : condition.restrictions()) {
      if (restriction.when().holds(answers.phase(), answers.age())
          && breaks(condition, restriction, technique, aware, answers.performer(), given)) {
        return true;
      }
    }
    return false;
  }

  private static boolean breaks(
      Condition condition,
      Restriction restriction,
      Technique technique,
      boolean aware,
      Performer performer,
      Permission given) {
    Verdict owed = owed(condition, restriction.verdict(), aware, performer);
    return switch (restriction.target()) {
      case Restriction.Everything _ -> breaks(owed, restriction, technique, given);
      case Restriction.OfTechnique one ->
          (one.technique().equals(technique.id()) || technique.follows().contains(one.technique()))
              && breaks(owed, restriction, technique, given);
      case Restriction.OfArea one ->
          owed.compareTo(Verdict.LIMITED) > 0 && !given.avoid().contains(one.area());
    };
  }

  private static Verdict owed(
      Condition condition, Verdict verdict, boolean aware, Performer performer) {
    if (condition.advisory()) {
      return Verdict.LIMITED;
    }
    boolean lifted =
        (verdict == Verdict.ASK_DOCTOR && aware)
            || (verdict == Verdict.THERAPIST_ONLY && performer == Performer.THERAPIST);
    return lifted ? Verdict.LIMITED : verdict;
  }

  private static boolean breaks(
      Verdict owed, Restriction restriction, Technique technique, Permission given) {
    if (given.verdict().compareTo(owed) < 0) {
      return true;
    }
    return technique.kind() == Technique.Kind.HANDS_ON
        && given.verdict() != Verdict.BARRED
        && (passes(given.maxPressure(), restriction.limits().maxPressure())
            || passes(given.maxMinutes(), restriction.limits().maxMinutes()));
  }

  private static boolean passes(OptionalInt given, OptionalInt most) {
    return most.isPresent() && Strictness.cap(given) > most.getAsInt();
  }
}
