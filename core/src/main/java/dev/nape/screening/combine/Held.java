package dev.nape.screening.combine;

import dev.nape.screening.Answers;
import dev.nape.screening.Condition;
import java.util.ArrayList;
import java.util.List;

/**
 * A condition that holds for these answers.
 *
 * @param index its place among the conditions
 * @param condition which
 * @param state how far it is known
 * @param byAge whether nothing but the age told it
 */
public record Held(int index, Condition condition, State state, boolean byAge) {

  /** How far a condition is known. */
  public enum State {
    /** Answered yes, or told by the age. */
    YES,
    /** Answered "not sure", and no doctor knows of it. */
    UNSURE,
    /** A doctor knows of it and agrees, whether it was answered yes or "not sure". */
    AWARE
  }

  /** All that hold, in the order of the rules: answered yes or "not sure", or by age. */
  public static List<Held> in(List<Condition> conditions, Answers answers) {
    List<Held> held = new ArrayList<>();
    for (int i = 0; i < conditions.size(); i++) {
      Condition condition = conditions.get(i);
      boolean yes = answers.conditions().contains(condition.id());
      boolean unsure = answers.unsure().contains(condition.id());
      boolean age = answers.age().isPresent() && condition.ages().holdAt(answers.age().getAsInt());
      if (yes || unsure || age) {
        held.add(new Held(i, condition, state(condition, answers, unsure), !yes && !unsure));
      }
    }
    return held;
  }

  private static State state(Condition condition, Answers answers, boolean unsure) {
    if (answers.doctorAware().contains(condition.id())) {
      return State.AWARE;
    }
    return unsure ? State.UNSURE : State.YES;
  }
}
