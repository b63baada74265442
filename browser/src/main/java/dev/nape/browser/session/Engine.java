package dev.nape.browser.session;

import dev.nape.browser.json.Refused;
import dev.nape.browser.knowledge.Carried;
import dev.nape.plan.InvalidRequest;
import dev.nape.plan.Planner;
import dev.nape.plan.SessionPlan;
import dev.nape.screening.Answers;
import dev.nape.screening.Clearance;
import dev.nape.screening.Cleared;
import dev.nape.screening.InvalidAnswers;
import dev.nape.screening.Screening;
import java.util.Optional;

/** Everything that was loaded, ready to answer. */
public final class Engine {
  private final Carried knowledge;
  private final Screening screening;
  private final Planner planner;
  private final AnswersJson answers;
  private final RequestJson requests;

  private Engine(Carried knowledge) {
    this.knowledge = knowledge;
    screening = new Screening(knowledge.rules());
    planner = new Planner(knowledge.repertoire());
    answers = new AnswersJson(knowledge.rules());
    requests = new RequestJson(knowledge.rules(), knowledge.repertoire());
  }

  /**
   * An engine with that knowledge.
   *
   * @throws Refused if the text is not whole
   */
  public static Engine of(String text) {
    try {
      return new Engine(Carried.read(text));
    } catch (Refused e) {
      throw new Refused("knowledge", e.problems().getFirst().detail());
    }
  }

  /** Of the knowledge. */
  public String version() {
    return knowledge.rules().version();
  }

  /** What the screens ask and show. */
  public String catalogue() {
    return CatalogueJson.write(knowledge);
  }

  /**
   * A clearance.
   *
   * @throws Refused if the answers cannot be used
   */
  public String screen(String json) {
    return ClearanceJson.write(clear(answers.read(json), ""));
  }

  /**
   * A clearance and a plan.
   *
   * @throws Refused if the request cannot be used
   */
  public String plan(String json) {
    Made made = make(json);
    return PlanJson.write(made.clearance(), made.plan());
  }

  /**
   * The plan second by second.
   *
   * @throws Refused if the request cannot be used
   */
  public String timeline(String json) {
    Made made = make(json);
    return TimelineJson.write(made.clearance(), made.plan());
  }

  private record Made(Clearance clearance, Optional<SessionPlan> plan) {}

  private Made make(String json) {
    RequestJson.AnswersAndRequest read = requests.read(json);
    Clearance clearance = clear(read.answers(), "answers.");
    if (!(clearance instanceof Cleared cleared)) {
      return new Made(clearance, Optional.empty());
    }
    try {
      return new Made(clearance, Optional.of(planner.plan(cleared, read.request())));
    } catch (InvalidRequest e) {
      InvalidRequest.Problem first = e.problems().getFirst();
      throw new Refused(first.field(), first.message());
    }
  }

  private Clearance clear(Answers given, String path) {
    try {
      return screening.clear(given);
    } catch (InvalidAnswers e) {
      InvalidAnswers.Problem first = e.problems().getFirst();
      throw new Refused(path + first.field(), first.message());
    }
  }
}
