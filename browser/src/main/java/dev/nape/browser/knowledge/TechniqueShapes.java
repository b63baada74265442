package dev.nape.browser.knowledge;

import static dev.nape.browser.knowledge.BodyShapes.BASIS;
import static dev.nape.browser.knowledge.BodyShapes.ID;
import static dev.nape.browser.knowledge.BodyShapes.POINT;
import static dev.nape.browser.knowledge.BodyShapes.REGION;

import dev.nape.browser.tape.Pass;
import dev.nape.browser.tape.Shape;
import dev.nape.evidence.Basis;
import dev.nape.technique.Amount;
import dev.nape.technique.Dose;
import dev.nape.technique.Goal;
import dev.nape.technique.HandsLimit;
import dev.nape.technique.Phase;
import dev.nape.technique.Protocol;
import dev.nape.technique.Step;
import dev.nape.technique.Technique;
import dev.nape.technique.TechniqueId;
import dev.nape.technique.Work;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Techniques with their protocols. What a browser never shows stays at home. */
final class TechniqueShapes {
  private static final Phase[] PHASES = Phase.values();
  private static final Goal[] GOALS = Goal.values();
  private static final Step.Sides[] SIDES = Step.Sides.values();
  private static final Technique.Kind[] KINDS = Technique.Kind.values();
  private static final Technique.License[] LICENSES = Technique.License.values();

  static final Shape<TechniqueId> TECHNIQUE_ID =
      Shape.shared(pass -> new TechniqueId(pass.text(TechniqueId::value)));
  static final Shape<Phase> PHASE = Shape.word(PHASES);
  static final Shape<Goal> GOAL = Shape.word(GOALS);
  static final Shape<Protocol.Position> POSITION = Shape.shared(TechniqueShapes::position);
  static final Shape<Technique.Equipment> EQUIPMENT = Shape.shared(TechniqueShapes::equipment);
  static final Shape<Technique> TECHNIQUE = Shape.shared(TechniqueShapes::technique);

  private static final Shape<Technique.Usefulness> USEFULNESS =
      Shape.word(Technique.Usefulness.values());
  private static final Shape<Step.Hands> HANDS = Shape.shared(TechniqueShapes::hands);
  private static final Shape<Step.Breath> BREATH = Shape.shared(TechniqueShapes::breath);
  private static final Shape<Amount> AMOUNT = Shape.shared(TechniqueShapes::amount);
  private static final Shape<Work.Hold> HOLD = TechniqueShapes::hold;
  private static final Shape<Work.Strokes> STROKES = TechniqueShapes::strokes;
  private static final Shape<Work.ContractRelax> CONTRACT_RELAX = TechniqueShapes::contractRelax;
  private static final Shape<Work> WORK = TechniqueShapes::work;
  private static final Shape<HandsLimit> HANDS_LIMIT = TechniqueShapes::handsLimit;
  private static final Shape<Dose> DOSE = TechniqueShapes::dose;
  private static final Shape<Step> STEP = TechniqueShapes::step;
  private static final Shape<Protocol> PROTOCOL = TechniqueShapes::protocol;

  private TechniqueShapes() {}

  static <T> Set<Phase> phases(Pass<T> pass, Function<T, Set<Phase>> phases) {
    return pass.words(Phase.class, PHASES, phases);
  }

  static <T> Set<Goal> goals(Pass<T> pass, Function<T, Set<Goal>> goals) {
    return pass.words(Goal.class, GOALS, goals);
  }

  private static Protocol.Position position(Pass<Protocol.Position> pass) {
    return new Protocol.Position(
        pass.text(Protocol.Position::id),
        pass.text(Protocol.Position::name),
        pass.text(Protocol.Position::setup),
        pass.set(ID, Protocol.Position::notWith),
        phases(pass, Protocol.Position::phases));
  }

  private static Technique.Equipment equipment(Pass<Technique.Equipment> pass) {
    return new Technique.Equipment(
        pass.text(Technique.Equipment::id), pass.text(Technique.Equipment::name));
  }

  private static Step.Hands hands(Pass<Step.Hands> pass) {
    return new Step.Hands(pass.text(Step.Hands::id), pass.text(Step.Hands::name));
  }

  private static Step.Breath breath(Pass<Step.Breath> pass) {
    return new Step.Breath(pass.text(Step.Breath::id), pass.text(Step.Breath::text));
  }

  private static Amount amount(Pass<Amount> pass) {
    return new Amount(
        pass.whole(Amount::usual),
        pass.whole(Amount::min),
        pass.whole(Amount::max),
        Basis.CONVENTION);
  }

  private static Work work(Pass<Work> pass) {
    int kind = pass.whole(TechniqueShapes::kind);
    return switch (kind) {
      case 0 -> pass.one(HOLD, work -> (Work.Hold) work);
      case 1 -> pass.one(STROKES, work -> (Work.Strokes) work);
      case 2 -> pass.one(CONTRACT_RELAX, work -> (Work.ContractRelax) work);
      default -> throw new IllegalArgumentException("no such work: " + kind);
    };
  }

  private static int kind(Work work) {
    return switch (work) {
      case Work.Hold ignored -> 0;
      case Work.Strokes ignored -> 1;
      case Work.ContractRelax ignored -> 2;
    };
  }

  private static Work.Hold hold(Pass<Work.Hold> pass) {
    return new Work.Hold(
        pass.one(AMOUNT, Work.Hold::seconds),
        pass.maybe(AMOUNT, Work.Hold::perMinute),
        pass.one(AMOUNT, Work.Hold::repetitions),
        pass.whole(Work.Hold::restSeconds));
  }

  private static Work.Strokes strokes(Pass<Work.Strokes> pass) {
    return new Work.Strokes(
        pass.one(AMOUNT, Work.Strokes::perMinute),
        pass.one(AMOUNT, Work.Strokes::repetitions),
        pass.whole(Work.Strokes::restSeconds));
  }

  private static Work.ContractRelax contractRelax(Pass<Work.ContractRelax> pass) {
    return new Work.ContractRelax(
        pass.one(AMOUNT, Work.ContractRelax::cycles),
        pass.one(AMOUNT, Work.ContractRelax::contractionSeconds),
        pass.one(AMOUNT, Work.ContractRelax::relaxSeconds),
        pass.one(AMOUNT, Work.ContractRelax::stretchSeconds),
        pass.one(AMOUNT, Work.ContractRelax::effortPercent));
  }

  private static HandsLimit handsLimit(Pass<HandsLimit> pass) {
    return new HandsLimit(
        pass.maybeWhole(HandsLimit::maxPressure),
        pass.maybeWhole(HandsLimit::maxMinutes),
        BodyShapes.areas(pass, HandsLimit::only),
        pass.text(HandsLimit::words));
  }

  private static Dose dose(Pass<Dose> pass) {
    return new Dose(
        pass.whole(Dose::minutesPerSession),
        pass.whole(Dose::perDay),
        pass.whole(Dose::perWeek),
        pass.whole(Dose::gapHours),
        Basis.CONVENTION);
  }

  private static Step step(Pass<Step> pass) {
    return new Step(
        pass.text(Step::id),
        pass.text(Step::instruction),
        pass.one(REGION, Step::region),
        pass.maybe(POINT, Step::point),
        pass.word(SIDES, Step::sides),
        pass.one(HANDS, Step::hands),
        pass.whole(Step::pressure),
        pass.whole(Step::maxPressure),
        Basis.CONVENTION,
        pass.one(WORK, Step::work),
        pass.whole(Step::wearSeconds),
        pass.one(BREATH, Step::breath),
        pass.set(ID, Step::notWith),
        pass.flag(Step::optional),
        pass.maybe(Shape.text(), Step::note));
  }

  private static Protocol protocol(Pass<Protocol> pass) {
    return new Protocol(
        pass.one(ID, Protocol::id),
        pass.text(Protocol::title),
        pass.flag(Protocol::byTherapist),
        pass.flag(Protocol::afterApproval),
        pass.list(POSITION, Protocol::positions),
        pass.list(STEP, Protocol::steps));
  }

  private static Technique technique(Pass<Technique> pass) {
    return new Technique(
        pass.one(TECHNIQUE_ID, Technique::id),
        pass.text(Technique::name),
        List.of(),
        "",
        pass.word(KINDS, Technique::kind),
        pass.word(LICENSES, Technique::license),
        pass.one(HANDS_LIMIT, Technique::self),
        pass.one(HANDS_LIMIT, Technique::therapist),
        pass.list(TECHNIQUE_ID, Technique::follows),
        pass.one(DOSE, Technique::dose),
        pass.list(REGION, Technique::regions),
        pass.list(EQUIPMENT, Technique::equipment),
        List.of(),
        List.of(),
        pass.map(PHASE, USEFULNESS, Technique::usefulness),
        goals(pass, Technique::goals),
        pass.set(ID, Technique::notWith),
        pass.one(BASIS, Technique::basis),
        "",
        pass.list(PROTOCOL, Technique::protocols),
        Optional.empty());
  }
}
