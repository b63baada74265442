package dev.nape.server.screening;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import dev.nape.exchange.json.Rejected;
import dev.nape.exchange.session.AnswersJson;
import dev.nape.screening.Answers;
import dev.nape.screening.Condition;
import dev.nape.screening.InvalidAnswers;
import dev.nape.screening.Rules;
import dev.nape.server.screening.profile.HealthProfile;
import dev.nape.technique.TechniqueId;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Today's check from JSON: the input of {@code nape screen}, with {@code redFlags} needed. An empty
 * list says "none of these"; leaving it out says nothing.
 */
record CheckJson(Rules rules, HealthProfile profile) {

  private static final TimeBasedEpochRandomGenerator IDS =
      Generators.timeBasedEpochRandomGenerator();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * The check that a text holds.
   *
   * @throws Refused for whatever cannot be an answer, or is missing
   */
  TodaysCheck read(String json, ZonedDateTime now) {
    Answers answers = answers(json);
    require(says(json, "redFlags"), "redFlags", "is missing; [] says none of these");
    require(fitsAge(answers, now), "age", "does not fit the year of birth in the profile");
    require(saysWhere(answers), "avoid", "has to say where, for a condition that is about a place");
    return new TodaysCheck(
        IDS.generate(),
        now,
        answers.performer(),
        answers.phase(),
        answers.redFlags(),
        answers.conditions(),
        answers.unsure(),
        answers.doctorAware(),
        answers.therapistApproved().stream().map(TechniqueId::value).collect(Collectors.toSet()),
        answers.avoid());
  }

  private Answers answers(String json) {
    try {
      return AnswersJson.read(json, rules);
    } catch (Rejected rejected) {
      throw Refused.of(
          rejected.problems().stream()
              .map(problem -> new InvalidAnswers.Problem(problem.field(), problem.message()))
              .toList());
    }
  }

  private static boolean says(String json, String field) {
    try {
      JsonNode node = JSON.readTree(json);
      return node.has(field);
    } catch (JacksonException unreadable) {
      return false;
    }
  }

  private boolean fitsAge(Answers answers, ZonedDateTime now) {
    if (answers.age().isEmpty() || profile.birthYear().isEmpty()) {
      return true;
    }
    int older = now.getYear() - profile.birthYear().getAsInt();
    return answers.age().getAsInt() == older || answers.age().getAsInt() == older - 1;
  }

  private boolean saysWhere(Answers answers) {
    Set<String> said =
        Stream.concat(answers.conditions().stream(), answers.unsure().stream())
            .collect(Collectors.toSet());
    return !answers.avoid().isEmpty()
        || rules.conditions().stream()
            .filter(Condition::asksWhere)
            .map(Condition::id)
            .noneMatch(id -> said.contains(id) && !profile.places().containsKey(id));
  }

  private static void require(boolean holds, String field, String message) {
    if (!holds) {
      throw Refused.of(field, message);
    }
  }
}
