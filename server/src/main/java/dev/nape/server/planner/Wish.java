package dev.nape.server.planner;

import dev.nape.exchange.json.Rejected;
import dev.nape.exchange.session.RequestJson;
import dev.nape.knowledge.Knowledge;
import dev.nape.plan.SessionRequest;
import dev.nape.screening.InvalidAnswers;
import dev.nape.server.screening.Refused;
import dev.nape.technique.Performer;

/**
 * What a person wishes for.
 *
 * @param performer whose hands work
 * @param json the rest: the input of {@code nape plan} without its answers
 */
public record Wish(Performer performer, String json) {

  /**
   * The wish as the planner takes it.
   *
   * @throws Refused for whatever cannot be wished for
   */
  SessionRequest request(Knowledge knowledge) {
    try {
      return RequestJson.readRequest(json, knowledge.rules(), knowledge.repertoire());
    } catch (Rejected rejected) {
      throw Refused.of(
          rejected.problems().stream()
              .map(problem -> new InvalidAnswers.Problem(problem.field(), problem.message()))
              .toList());
    }
  }
}
