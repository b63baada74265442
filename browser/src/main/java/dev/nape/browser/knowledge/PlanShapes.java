package dev.nape.browser.knowledge;

import static dev.nape.browser.knowledge.BodyShapes.ID;
import static dev.nape.browser.knowledge.BodyShapes.MUSCLE;
import static dev.nape.browser.knowledge.BodyShapes.POINT;
import static dev.nape.browser.knowledge.BodyShapes.ZONE;
import static dev.nape.browser.knowledge.TechniqueShapes.EQUIPMENT;
import static dev.nape.browser.knowledge.TechniqueShapes.GOAL;
import static dev.nape.browser.knowledge.TechniqueShapes.POSITION;
import static dev.nape.browser.knowledge.TechniqueShapes.TECHNIQUE;
import static dev.nape.browser.knowledge.TechniqueShapes.TECHNIQUE_ID;

import dev.nape.browser.tape.Pass;
import dev.nape.browser.tape.Shape;
import dev.nape.evidence.Basis;
import dev.nape.evidence.Certainty;
import dev.nape.plan.Outline;
import dev.nape.plan.Repertoire;
import dev.nape.plan.Section;
import dev.nape.plan.Template;
import dev.nape.technique.Goal;
import dev.nape.technique.PainRoute;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What planning knows. What a browser never shows stays at home. */
final class PlanShapes {
  private static final Shape<Section> SECTION = Shape.word(Section.values());
  private static final Shape<Certainty> CERTAINTY = Shape.word(Certainty.values());
  private static final Shape<List<String>> IDS = pass -> ids(pass, ids -> ids);
  private static final Shape<PainRoute> ROUTE = PlanShapes::route;
  private static final Shape<Template> TEMPLATE = PlanShapes::template;
  private static final Shape<Outline> OUTLINE = PlanShapes::outline;
  static final Shape<Repertoire> REPERTOIRE = PlanShapes::repertoire;

  private PlanShapes() {}

  private static <T> List<String> ids(Pass<T> pass, Function<T, List<String>> ids) {
    return pass.list(ID, ids);
  }

  private static PainRoute route(Pass<PainRoute> pass) {
    return new PainRoute(
        pass.one(ZONE, PainRoute::zone),
        pass.list(MUSCLE, PainRoute::muscles),
        pass.list(POINT, PainRoute::points),
        ids(pass, PainRoute::self),
        ids(pass, PainRoute::therapist),
        ids(pass, PainRoute::gentle),
        ids(pass, PainRoute::attack),
        "");
  }

  private static Template template(Pass<Template> pass) {
    return new Template(
        pass.text(Template::id),
        pass.flag(Template::byTherapist),
        pass.whole(Template::seconds),
        pass.map(SECTION, Shape.whole(), Template::sections),
        Basis.CONVENTION);
  }

  private static Outline outline(Pass<Outline> pass) {
    Template template = pass.one(TEMPLATE, Outline::template);
    return new Outline(
        template,
        "",
        TechniqueShapes.phases(pass, Outline::phases),
        TechniqueShapes.goals(pass, Outline::goals),
        pass.list(POSITION, Outline::positions),
        pass.map(SECTION, IDS, Outline::protocols),
        Optional.empty());
  }

  private static Repertoire repertoire(Pass<Repertoire> pass) {
    return new Repertoire(
        pass.list(TECHNIQUE, Repertoire::techniques),
        pass.list(ROUTE, Repertoire::routes),
        goals(pass),
        pass.list(OUTLINE, Repertoire::outlines),
        pass.map(TECHNIQUE_ID, CERTAINTY, Repertoire::certainty),
        pass.list(POSITION, Repertoire::positions),
        pass.list(EQUIPMENT, Repertoire::equipment),
        pass.list(Shape.text(), Repertoire::aftercare));
  }

  private static Map<Goal, List<String>> goals(Pass<Repertoire> pass) {
    return pass.map(GOAL, IDS, Repertoire::goals);
  }
}
