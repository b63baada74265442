package dev.nape.plan.compose;

import dev.nape.body.Area;
import dev.nape.plan.Section;
import dev.nape.technique.Technique;
import java.util.List;
import java.util.Set;

/** Where in a session a protocol may stand. */
final class Sections {
  private static final String FLUSHING = "flushing-strokes";
  private static final String HOME = "home-stretches";
  private static final Set<Area> FACE =
      Set.of(Area.FOREHEAD_TEMPLES, Area.EYES, Area.FACE_JAW, Area.SCALP);

  private static final Set<String> FACE_DOWN = Set.of("prone-cradle", "chair-forward");

  private Sections() {}

  /**
   * Long strokes on neck, shoulders and back begin and end a session, strokes on the face end it;
   * rest and breath are placed by {@link Settle}.
   */
  static List<Section> of(Candidate candidate) {
    Technique technique = candidate.technique();
    if (technique.kind() == Technique.Kind.TOUCH_FREE) {
      return List.of(Section.REST);
    }
    return switch (technique.id().value()) {
      case FLUSHING ->
          onTheFace(candidate)
              ? List.of(Section.FLUSHING)
              : faceDown(candidate)
                  ? List.of(Section.WARM_UP)
                  : List.of(Section.WARM_UP, Section.FLUSHING);
      case HOME -> List.of(Section.HOME_STRETCHES);
      default -> List.of(Section.MAIN);
    };
  }

  /** Whether a therapist teaches it for the time until the next session. */
  static boolean taughtByTherapists(Technique technique) {
    return technique.id().value().equals(HOME);
  }

  /** Nobody is turned face down to finish. */
  private static boolean faceDown(Candidate candidate) {
    return FACE_DOWN.contains(candidate.protocol().positions().getFirst().id());
  }

  private static boolean onTheFace(Candidate candidate) {
    return candidate
        .protocol()
        .steps()
        .getFirst()
        .region()
        .area()
        .filter(FACE::contains)
        .isPresent();
  }
}
