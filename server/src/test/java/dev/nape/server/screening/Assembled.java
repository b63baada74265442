package dev.nape.server.screening;

import dev.nape.screening.Rules;
import dev.nape.server.screening.profile.HealthProfile;
import dev.nape.technique.Performer;

/** What the server asks screening, for tests of whoever else asks it. */
public final class Assembled {

  private Assembled() {}

  /** Profile and check together. */
  public static AnswersBody answers(
      Rules rules, HealthProfile profile, TodaysCheck check, Performer performer) {
    return AnswersBody.of(new Assembly(rules, profile, check).answers(performer));
  }
}
