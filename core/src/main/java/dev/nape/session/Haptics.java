package dev.nape.session;

import dev.nape.session.Cue.Kind;
import dev.nape.session.Cue.Stage;
import java.util.List;
import java.util.Optional;

/**
 * What the phone does in a hand or on a table, so that nobody has to look. Milliseconds on and off,
 * beginning with on. All of it is convention: long begins something, short lets go, two are a
 * change of side, three ask to move.
 */
final class Haptics {
  private static final int LONG = 150;
  private static final int SHORT = 60;
  private static final int GAP = 90;
  private static final int MILLIS = 1000;

  private Haptics() {}

  static List<Integer> of(Kind kind, Optional<Stage> stage, Optional<Rhythm> rhythm) {
    if (rhythm.isPresent()) {
      return breath(rhythm.get());
    }
    return switch (kind) {
      case POSITION -> List.of(LONG, GAP, LONG, GAP, LONG);
      case SWITCH -> List.of(LONG, GAP, LONG);
      case WORK ->
          stage.filter(part -> part == Stage.STRETCH).isPresent()
              ? List.of(SHORT, GAP, LONG)
              : List.of(LONG);
      case REST -> List.of(SHORT);
      case BREATHE, SETTLE -> List.of(SHORT, GAP, SHORT);
      case AFTERCARE -> List.of();
    };
  }

  /** One long at the beginning of the breath in, two short at the beginning of the breath out. */
  private static List<Integer> breath(Rhythm rhythm) {
    return List.of(LONG, rhythm.in() * MILLIS - LONG, SHORT, GAP, SHORT);
  }
}
