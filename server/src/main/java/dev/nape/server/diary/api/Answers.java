package dev.nape.server.diary.api;

import dev.nape.diary.Answer;
import org.jspecify.annotations.Nullable;

/** Yes, no and silence as JSON writes them: true, false and null. */
final class Answers {

  private Answers() {}

  static @Nullable Boolean bool(Answer answer) {
    return answer.isRecorded() ? answer == Answer.YES : null;
  }
}
