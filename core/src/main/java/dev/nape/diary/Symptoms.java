package dev.nape.diary;

import dev.nape.body.Side;
import org.jspecify.annotations.Nullable;

/**
 * What came with an attack: the features that ICHD-3 1.1 (C and D) and 1.2 ask about.
 *
 * @param side where the pain sits; {@code null} when not recorded
 * @param quality what the pain feels like; {@code null} when not recorded
 * @param worseOnMoving aggravated by, or causing avoidance of, routine physical activity
 * @param nausea nausea or vomiting
 * @param light photophobia
 * @param sound phonophobia
 */
public record Symptoms(
    @Nullable Side side,
    @Nullable Quality quality,
    Answer worseOnMoving,
    Answer nausea,
    Answer light,
    Answer sound,
    Answer aura) {

  public static final Symptoms NOT_RECORDED =
      new Symptoms(
          null,
          null,
          Answer.NOT_RECORDED,
          Answer.NOT_RECORDED,
          Answer.NOT_RECORDED,
          Answer.NOT_RECORDED,
          Answer.NOT_RECORDED);
}
