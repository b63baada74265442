package dev.nape.session;

import dev.nape.words.Sentences;

/** Every word of a session that is not knowledge. */
final class SessionWords {

  private static final Sentences SENTENCES =
      Sentences.of(
          """
          position.say={0}. {1}
          position.partner=Help them get comfortable. {0}. {1}
          rest.say=Let go and rest.
          rest.partner=Lift your hands off. Both of you rest.
          switch.left=Now the left side.
          switch.right=Now the right side.
          switch.left.partner=Now their left side.
          switch.right.partner=Now their right side.
          push.say=Push lightly, about {0} percent of your strength. Keep breathing.
          relax.say=Stop pushing. Let everything go soft.
          stretch.say=Ease a little further, only as far as is comfortable. Hold.
          first={0} {1}
          """);

  private SessionWords() {}

  static String text(String key, String... parts) {
    return SENTENCES.text(key, parts);
  }
}
