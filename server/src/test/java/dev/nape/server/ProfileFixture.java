package dev.nape.server;

import dev.nape.knowledge.Knowledge;
import dev.nape.screening.Condition;
import dev.nape.server.screening.profile.Questions;
import java.util.List;
import java.util.stream.Collectors;

/** Health profiles as the API takes them, with every question that the knowledge asks. */
public final class ProfileFixture {

  private final List<String> questions;

  public ProfileFixture(Knowledge knowledge) {
    questions = new Questions(knowledge.rules()).standing().stream().map(Condition::id).toList();
  }

  /** Everything no; born in 1990. */
  public String healthy() {
    return with("");
  }

  /** Everything no but one answer. */
  public String but(String id, String said) {
    return with("").replace("\"" + id + "\":\"no\"", "\"" + id + "\":\"" + said + "\"");
  }

  /** Everything no, and more fields. */
  public String with(String more) {
    String answers =
        questions.stream().map(id -> "\"" + id + "\":\"no\"").collect(Collectors.joining(","));
    return "{\"birthYear\":1990,\"conditions\":{" + answers + "}" + more + "}";
  }

  /** One question is left open. */
  public String without(String id) {
    return with("").replaceAll(",?\"" + id + "\":\"no\"", "").replace("{,", "{");
  }
}
