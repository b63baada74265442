package dev.nape.browser.knowledge;

import static dev.nape.browser.knowledge.BodyShapes.AREA;
import static dev.nape.browser.knowledge.BodyShapes.BASIS;
import static dev.nape.browser.knowledge.BodyShapes.ID;
import static dev.nape.browser.knowledge.TechniqueShapes.PHASE;
import static dev.nape.browser.knowledge.TechniqueShapes.TECHNIQUE_ID;

import dev.nape.browser.tape.Pass;
import dev.nape.browser.tape.Shape;
import dev.nape.evidence.Basis;
import dev.nape.screening.Condition;
import dev.nape.screening.Limits;
import dev.nape.screening.PhaseRule;
import dev.nape.screening.RedFlag;
import dev.nape.screening.Restriction;
import dev.nape.screening.Rules;
import dev.nape.screening.Verdict;
import dev.nape.screening.advice.EmergencyNumbers;
import dev.nape.screening.advice.StopSign;

/** What screening knows, and the signs that end a session. */
final class RuleShapes {
  private static final RedFlag.Urgency[] URGENCIES = RedFlag.Urgency.values();
  private static final RedFlag.Lift[] LIFTS = RedFlag.Lift.values();
  private static final Verdict[] VERDICTS = Verdict.values();
  private static final StopSign.Action[] ACTIONS = StopSign.Action.values();

  private static final Shape<Limits> LIMITS = Shape.shared(RuleShapes::limits);
  private static final Shape<Restriction.When> WHEN = Shape.shared(RuleShapes::when);
  private static final Shape<Restriction.Target> TARGET = Shape.shared(RuleShapes::target);
  private static final Shape<String> SENTENCE = Shape.shared(Shape.text());
  private static final Shape<Restriction> RESTRICTION = RuleShapes::restriction;
  private static final Shape<RedFlag> RED_FLAG = RuleShapes::redFlag;
  private static final Shape<Condition.Ages> AGES = RuleShapes::ages;
  private static final Shape<Condition> CONDITION = RuleShapes::condition;
  private static final Shape<PhaseRule> PHASE_RULE = RuleShapes::phaseRule;
  static final Shape<StopSign> STOP_SIGN = RuleShapes::stopSign;
  private static final Shape<EmergencyNumbers.Country> COUNTRY = RuleShapes::country;
  static final Shape<EmergencyNumbers> EMERGENCY = RuleShapes::emergency;
  static final Shape<Rules> RULES = RuleShapes::rules;

  private RuleShapes() {}

  private static Limits limits(Pass<Limits> pass) {
    return new Limits(
        pass.maybeWhole(Limits::maxPressure),
        pass.maybeWhole(Limits::maxMinutes),
        BodyShapes.areas(pass, Limits::only),
        BodyShapes.areas(pass, Limits::onlyAtHome),
        BodyShapes.areas(pass, Limits::avoid),
        pass.maybe(Shape.text(), Limits::words));
  }

  private static Restriction.When when(Pass<Restriction.When> pass) {
    return new Restriction.When(
        TechniqueShapes.phases(pass, Restriction.When::phases),
        pass.whole(Restriction.When::underAge));
  }

  private static Restriction.Target target(Pass<Restriction.Target> pass) {
    int kind = pass.whole(RuleShapes::kind);
    return switch (kind) {
      case 0 -> new Restriction.Everything();
      case 1 ->
          new Restriction.OfTechnique(
              pass.one(TECHNIQUE_ID, target -> ((Restriction.OfTechnique) target).technique()));
      case 2 ->
          new Restriction.OfArea(pass.one(AREA, target -> ((Restriction.OfArea) target).area()));
      default -> throw new IllegalArgumentException("no such target: " + kind);
    };
  }

  private static int kind(Restriction.Target target) {
    return switch (target) {
      case Restriction.Everything ignored -> 0;
      case Restriction.OfTechnique ignored -> 1;
      case Restriction.OfArea ignored -> 2;
    };
  }

  private static Restriction restriction(Pass<Restriction> pass) {
    return new Restriction(
        pass.one(TARGET, Restriction::target),
        pass.word(VERDICTS, Restriction::verdict),
        pass.one(LIMITS, Restriction::limits),
        pass.one(SENTENCE, Restriction::reason),
        pass.one(BASIS, Restriction::basis),
        pass.one(WHEN, Restriction::when));
  }

  private static RedFlag redFlag(Pass<RedFlag> pass) {
    return new RedFlag(
        pass.one(ID, RedFlag::id),
        pass.text(RedFlag::question),
        pass.text(RedFlag::why),
        pass.word(URGENCIES, RedFlag::urgency),
        pass.word(LIFTS, RedFlag::lift),
        pass.flag(RedFlag::advisory),
        pass.whole(RedFlag::onlyUnderAge),
        pass.maybe(Shape.text(), RedFlag::note),
        pass.one(BASIS, RedFlag::basis));
  }

  private static Condition.Ages ages(Pass<Condition.Ages> pass) {
    return new Condition.Ages(
        pass.whole(Condition.Ages::under),
        pass.whole(Condition.Ages::over),
        pass.flag(Condition.Ages::byAgeAlone));
  }

  private static Condition condition(Pass<Condition> pass) {
    return new Condition(
        pass.one(ID, Condition::id),
        pass.one(ID, Condition::group),
        pass.flag(Condition::daily),
        pass.text(Condition::question),
        pass.maybe(Shape.text(), Condition::note),
        pass.flag(Condition::advisory),
        pass.one(AGES, Condition::ages),
        pass.maybe(ID, Condition::contradicts),
        pass.list(RESTRICTION, Condition::restrictions));
  }

  private static PhaseRule phaseRule(Pass<PhaseRule> pass) {
    return new PhaseRule(
        pass.one(TECHNIQUE_ID, PhaseRule::technique),
        pass.one(PHASE, PhaseRule::phase),
        pass.word(VERDICTS, PhaseRule::verdict),
        pass.one(LIMITS, PhaseRule::limits),
        pass.one(SENTENCE, PhaseRule::reason),
        pass.one(BASIS, PhaseRule::basis));
  }

  private static StopSign stopSign(Pass<StopSign> pass) {
    return new StopSign(
        pass.text(StopSign::id),
        pass.text(StopSign::sign),
        pass.word(ACTIONS, StopSign::action),
        pass.text(StopSign::todo),
        pass.one(BASIS, StopSign::basis));
  }

  private static EmergencyNumbers.Country country(Pass<EmergencyNumbers.Country> pass) {
    return new EmergencyNumbers.Country(
        pass.text(EmergencyNumbers.Country::code),
        pass.text(EmergencyNumbers.Country::number),
        Basis.CONVENTION);
  }

  private static EmergencyNumbers emergency(Pass<EmergencyNumbers> pass) {
    return new EmergencyNumbers(
        pass.text(EmergencyNumbers::usual),
        pass.list(COUNTRY, EmergencyNumbers::countries),
        Basis.CONVENTION);
  }

  private static Rules rules(Pass<Rules> pass) {
    return new Rules(
        pass.text(Rules::version),
        pass.list(RED_FLAG, Rules::redFlags),
        pass.list(CONDITION, Rules::conditions),
        pass.list(PHASE_RULE, Rules::phaseRules),
        pass.list(TechniqueShapes.TECHNIQUE, Rules::techniques));
  }
}
