package dev.nape.server.trial.coin;

import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A toss as JSON. Times carry an offset and may carry a zone. */
record TossBody(
    @Nullable UUID trial,
    @Nullable Integer pair,
    @Nullable Integer place,
    @Nullable UUID attack,
    @Nullable ZonedDateTime at,
    @Nullable String arm,
    @Nullable Integer painBefore,
    @Nullable Integer painLater,
    @Nullable ZonedDateTime laterAt,
    @Nullable Boolean rescue,
    @Nullable Boolean done) {

  private static final String MASSAGE = "massage";
  private static final String WAIT = "wait";

  /** The word for what the coin said. */
  static String arm(boolean massage) {
    return massage ? MASSAGE : WAIT;
  }

  static TossBody of(Toss toss) {
    return new TossBody(
        toss.trial(),
        toss.pair(),
        toss.place(),
        toss.attack(),
        toss.at(),
        arm(toss.massage()),
        toss.painBefore(),
        toss.painLater(),
        toss.laterAt(),
        toss.rescue(),
        toss.done());
  }

  /**
   * The toss that this describes.
   *
   * @throws ErrorResponseException 422 with the field that cannot be so
   */
  Toss toss(UUID id) {
    try {
      return new Toss(
          id,
          needed("trial", trial),
          needed("pair", pair),
          needed("place", place),
          needed("attack", attack),
          needed("at", at),
          isMassage(needed("arm", arm)),
          needed("painBefore", painBefore),
          painLater,
          laterAt,
          Boolean.TRUE.equals(rescue),
          Boolean.TRUE.equals(done));
    } catch (IllegalArgumentException e) {
      String why = Objects.requireNonNullElse(e.getMessage(), "");
      throw refused(why.split(" ", 2)[0], why);
    }
  }

  private static boolean isMassage(String arm) {
    if (!arm.equals(MASSAGE) && !arm.equals(WAIT)) {
      throw refused("arm", "arm is not one that it can be");
    }
    return arm.equals(MASSAGE);
  }

  private static <T> T needed(String field, @Nullable T value) {
    if (value == null) {
      throw refused(field, field + " is needed");
    }
    return value;
  }

  static ErrorResponseException refused(String field, String why) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, why);
    problem.setProperty("field", field);
    return new ErrorResponseException(HttpStatus.UNPROCESSABLE_CONTENT, problem, null);
  }
}
