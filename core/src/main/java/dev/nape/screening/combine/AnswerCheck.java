package dev.nape.screening.combine;

import dev.nape.screening.Answers;
import dev.nape.screening.Condition;
import dev.nape.screening.InvalidAnswers.Problem;
import dev.nape.screening.RedFlag;
import dev.nape.screening.Rules;
import dev.nape.technique.TechniqueId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what is unknown or contradictory in answers, all of it, in the order of the fields. */
public final class AnswerCheck {
  private static final int OLDEST = 120;

  private final List<RedFlag> flags;
  private final List<Condition> conditions;
  private final Set<String> flagIds = new HashSet<>();
  private final Set<String> conditionIds = new HashSet<>();
  private final Set<String> techniqueIds = new HashSet<>();

  /** Knows the ids of these rules. */
  public AnswerCheck(Rules rules) {
    flags = rules.redFlags();
    conditions = rules.conditions();
    flags.forEach(flag -> flagIds.add(flag.id()));
    conditions.forEach(condition -> conditionIds.add(condition.id()));
    rules.techniques().forEach(technique -> techniqueIds.add(technique.id().value()));
  }

  /** Every problem, none when the answers can be judged. */
  public List<Problem> problems(Answers answers) {
    List<Problem> problems = new ArrayList<>();
    if (answers.age().isPresent()
        && (answers.age().getAsInt() < 0 || answers.age().getAsInt() > OLDEST)) {
      problems.add(new Problem("age", Words.text("problem.age")));
    }
    unknown("redFlags", answers.redFlags(), flagIds, Set.of(), problems);
    flagsAgainstAge("redFlags", answers.redFlags(), answers, problems);
    unknown("conditions", answers.conditions(), conditionIds, Set.of(), problems);
    conditionsAgainstAge("conditions", answers.conditions(), answers, problems);
    conditionsAgainstEachOther(answers, problems);
    unknown("unsure", answers.unsure(), flagIds, conditionIds, problems);
    flagsAgainstAge("unsure", answers.unsure(), answers, problems);
    conditionsAgainstAge("unsure", answers.unsure(), answers, problems);
    answeredTwice(answers, problems);
    unknown("doctorAware", answers.doctorAware(), flagIds, conditionIds, problems);
    unknownTechniques(answers, problems);
    return problems;
  }

  private static void unknown(
      String field,
      Set<String> ids,
      Set<String> known,
      Set<String> alsoKnown,
      List<Problem> problems) {
    ids.stream()
        .filter(id -> !known.contains(id) && !alsoKnown.contains(id))
        .sorted()
        .forEach(id -> problems.add(new Problem(field, Words.text("problem.unknown", id))));
  }

  private void unknownTechniques(Answers answers, List<Problem> problems) {
    Set<String> ids = new HashSet<>();
    for (TechniqueId id : answers.therapistApproved()) {
      ids.add(id.value());
    }
    unknown("therapistApproved", ids, techniqueIds, Set.of(), problems);
  }

  private static void answeredTwice(Answers answers, List<Problem> problems) {
    answers.unsure().stream()
        .filter(id -> answers.redFlags().contains(id) || answers.conditions().contains(id))
        .sorted()
        .forEach(id -> problems.add(new Problem("unsure", Words.text("problem.twice", id))));
  }

  private void flagsAgainstAge(
      String field, Set<String> ids, Answers answers, List<Problem> problems) {
    if (answers.age().isEmpty() || ids.isEmpty()) {
      return;
    }
    int age = answers.age().getAsInt();
    flags.stream()
        .filter(flag -> flag.onlyUnderAge() > 0 && age >= flag.onlyUnderAge())
        .map(RedFlag::id)
        .filter(ids::contains)
        .forEach(id -> problems.add(againstAge(field, id)));
  }

  private void conditionsAgainstAge(
      String field, Set<String> ids, Answers answers, List<Problem> problems) {
    if (answers.age().isEmpty() || ids.isEmpty()) {
      return;
    }
    int age = answers.age().getAsInt();
    conditions.stream()
        .filter(condition -> condition.ages().byAgeAlone() && !condition.ages().holdAt(age))
        .map(Condition::id)
        .filter(ids::contains)
        .forEach(id -> problems.add(againstAge(field, id)));
  }

  private static Problem againstAge(String field, String id) {
    return new Problem(field, Words.text("problem.age-contradicts", id));
  }

  private void conditionsAgainstEachOther(Answers answers, List<Problem> problems) {
    List<Condition> yes =
        conditions.stream().filter(one -> answers.conditions().contains(one.id())).toList();
    Set<String> told = new HashSet<>();
    for (Condition one : yes) {
      if (one.contradicts().filter(answers.conditions()::contains).isPresent()
          && !told.contains(one.contradicts().get())) {
        told.add(one.id());
        String both = one.id() + ", " + one.contradicts().get();
        problems.add(new Problem("conditions", Words.text("problem.contradict", both)));
      }
    }
    agesAgainstEachOther(answers, yes, problems);
  }

  /** Without an age, answers may still speak of ages that nobody has at once. */
  private void agesAgainstEachOther(Answers answers, List<Condition> yes, List<Problem> problems) {
    if (answers.age().isPresent()) {
      return;
    }
    List<Condition> speaking = yes.stream().filter(one -> one.ages().byAgeAlone()).toList();
    List<RedFlag> young =
        flags.stream()
            .filter(flag -> flag.onlyUnderAge() > 0 && answers.redFlags().contains(flag.id()))
            .toList();
    for (int age = 0; age <= OLDEST; age++) {
      int now = age;
      if (speaking.stream().allMatch(one -> one.ages().holdAt(now))
          && young.stream().allMatch(flag -> now < flag.onlyUnderAge())) {
        return;
      }
    }
    String ids = String.join(", ", speaking.stream().map(Condition::id).toList());
    problems.add(new Problem("conditions", Words.text("problem.ages-contradict", ids)));
  }
}
