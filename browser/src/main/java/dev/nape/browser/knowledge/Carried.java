package dev.nape.browser.knowledge;

import dev.nape.body.Region;
import dev.nape.browser.tape.Pass;
import dev.nape.browser.tape.Shape;
import dev.nape.browser.tape.Tape;
import dev.nape.plan.Repertoire;
import dev.nape.screening.Rules;
import dev.nape.screening.advice.EmergencyNumbers;
import dev.nape.screening.advice.StopSign;
import java.util.List;

/**
 * What of the knowledge travels into a browser: all that screening and planning need, and what the
 * screens show.
 *
 * @param rules for screening
 * @param repertoire for planning
 * @param regions of the body map, all of them
 * @param stopSigns what ends a session
 * @param emergency whom to call
 */
public record Carried(
    Rules rules,
    Repertoire repertoire,
    List<Region> regions,
    List<StopSign> stopSigns,
    EmergencyNumbers emergency) {

  private static final Shape<Carried> SHAPE = Carried::through;

  /**
   * As text; the same knowledge gives the same text. It is read once and written again: what a
   * browser never shows is gone by then, and what only differed in that is written once.
   */
  public String write() {
    return Tape.write(SHAPE, read(Tape.write(SHAPE, this)));
  }

  /**
   * What {@link #write} wrote, without what no browser shows.
   *
   * @throws dev.nape.browser.json.Refused if the text is not whole or of another version
   */
  public static Carried read(String text) {
    return Tape.read(SHAPE, text);
  }

  private static Carried through(Pass<Carried> pass) {
    return new Carried(
        pass.one(RuleShapes.RULES, Carried::rules),
        pass.one(PlanShapes.REPERTOIRE, Carried::repertoire),
        pass.list(BodyShapes.REGION, Carried::regions),
        pass.list(RuleShapes.STOP_SIGN, Carried::stopSigns),
        pass.one(RuleShapes.EMERGENCY, Carried::emergency));
  }
}
