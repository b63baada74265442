package dev.nape.plan.compose;

import dev.nape.body.PainZone;
import dev.nape.body.Point;
import dev.nape.body.Side;
import dev.nape.plan.Section;
import dev.nape.plan.relevance.Match;
import dev.nape.screening.Verdict;
import dev.nape.words.Sentences;

/** Every word of a plan that is not knowledge; all of them stand in {@code words.properties}. */
final class PlanWords {
  private static final Sentences WORDS = Sentences.beside(PlanWords.class, "words.properties");

  private PlanWords() {}

  static String text(String key, String... parts) {
    return WORDS.text(key, parts);
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
