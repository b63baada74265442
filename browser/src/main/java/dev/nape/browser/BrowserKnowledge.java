package dev.nape.browser;

import dev.nape.body.Region;
import dev.nape.browser.knowledge.Carried;
import dev.nape.plan.Repertoire;
import dev.nape.screening.Rules;
import dev.nape.screening.advice.EmergencyNumbers;
import dev.nape.screening.advice.StopSign;
import java.util.List;

/**
 * The knowledge as the text that {@link Nape#load} reads. It is written when a server starts and
 * not when it is built, because a server may have knowledge of its own.
 */
public final class BrowserKnowledge {
  private BrowserKnowledge() {}

  /**
   * The text: one JSON list, the same for the same knowledge.
   *
   * @param regions of the body map, all of them
   */
  public static String write(
      Rules rules,
      Repertoire repertoire,
      List<Region> regions,
      List<StopSign> stopSigns,
      EmergencyNumbers emergency) {
    return new Carried(rules, repertoire, regions, stopSigns, emergency).write();
  }
}
