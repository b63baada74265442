package dev.nape.plan.compose;

import dev.nape.body.PainZone;
import dev.nape.body.Point;
import dev.nape.body.Side;
import dev.nape.plan.Section;
import dev.nape.plan.relevance.Match;
import dev.nape.screening.Verdict;
import dev.nape.words.Sentences;

/** Every word of a plan that is not knowledge. */
final class PlanWords {
  private static final Sentences SENTENCES =
      Sentences.of(
          """
          why.muscle={0} → {1} → {2}
          why.point={0} → {1}
          why.protocol={0} → {1}
          why.goal=For your goal: {0}
          why.general=General work that suits this phase
          point.acupressure={0} {1}
          point.trigger=its trigger point
          why.opening=Begins every session: how you are now, and a calm breath
          why.warm-up=Warms and softens before the main work
          why.flushing=Smooths out what was worked on
          why.rest=Lets the session settle before you get up
          why.home=To keep what was gained until the next session
          pain.left={0}, left
          pain.right={0}, right
          goal.relax=to relax
          goal.neck_tension=less tension in the neck
          goal.jaw=an easier jaw
          goal.forehead_pain=less pain in the forehead
          goal.temple_pain=less pain at the temples
          goal.occipital_pain=less pain at the back of the head
          goal.nausea=less nausea
          goal.sleep=better sleep
          goal.stress=less stress
          verdict.therapist-only=Only by a therapist, or after one has shown it to you.
          verdict.ask-doctor=Not before your doctor has agreed.
          verdict.barred=Not today: a safety rule bars it.
          omitted.phase=Not in this phase of the attack.
          omitted.condition=Not with one of your conditions.
          omitted.week=Done {0} times in the last seven days already: that is the most.
          omitted.equipment=Needs: {0}.
          omitted.position=Needs a position that is not possible now.
          omitted.steps=Every part of it lies where nothing may be done now.
          omitted.minutes=At most {0} minutes today: the session would have had time for more.
          omitted.first=A first session lasts at most 10 minutes; see how the next 24 hours go.
          omitted.nothing=Nothing more is allowed now that would fill the time you have.
          """);

  private PlanWords() {}

  static String text(String key, String... parts) {
    return SENTENCES.text(key, parts);
  }

  /** Why a technique with that verdict is not in a plan. */
  static String of(Verdict verdict) {
    return text("verdict." + verdict.id());
  }

  /** The chain from where it hurts to what is pressed, or the goal. */
  static String of(Match match, String protocol) {
    if (match.zone().isEmpty()) {
      return match
          .goal()
          .map(goal -> text("why.goal", text("goal." + goal.id())))
          .orElseGet(() -> text("why.general"));
    }
    String pain = pain(match.zone().get(), match.side());
    if (match.point().isEmpty()) {
      return text("why.protocol", pain, protocol);
    }
    String point = name(match.point().get());
    return match
        .muscle()
        .map(muscle -> text("why.muscle", pain, muscle.name(), point))
        .orElseGet(() -> text("why.point", pain, point));
  }

  /** A trigger point is named by its muscle, an acupressure point by its code too. */
  private static String name(Point point) {
    return switch (point.kind()) {
      case ACUPRESSURE -> text("point.acupressure", point.id(), point.name());
      case TRIGGER -> text("point.trigger");
      case REFLEX -> point.name();
    };
  }

  /** What a section is for. */
  static String of(Section section) {
    return switch (section) {
      case OPENING_CHECK -> text("why.opening");
      case WARM_UP -> text("why.warm-up");
      case MAIN -> text("why.general");
      case FLUSHING -> text("why.flushing");
      case REST -> text("why.rest");
      case HOME_STRETCHES -> text("why.home");
    };
  }

  private static String pain(PainZone zone, Side side) {
    String name = withoutRemark(zone.name());
    return switch (side) {
      case LEFT -> text("pain.left", name);
      case RIGHT -> text("pain.right", name);
      case BOTH -> name;
    };
  }

  private static String withoutRemark(String name) {
    int remark = name.indexOf(" (");
    return remark < 0 ? name : name.substring(0, remark);
  }
}
