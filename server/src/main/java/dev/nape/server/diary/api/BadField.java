package dev.nape.server.diary.api;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A value that a record cannot have: which field, and why, in one sentence. */
final class BadField extends ErrorResponseException {

  private static final long serialVersionUID = 1;

  private BadField(String field, String why) {
    super(HttpStatus.UNPROCESSABLE_CONTENT, problem(field, why), null);
  }

  private static ProblemDetail problem(String field, String why) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, why);
    problem.setProperty("field", field);
    return problem;
  }

  static BadField refused(String field, String why) {
    return new BadField(field, why);
  }

  static <T> T needed(String field, @Nullable T value) {
    if (value == null) {
      throw new BadField(field, field + " is needed");
    }
    return value;
  }

  /** Builds a part of a record; the domain's own refusal becomes the sender's. */
  static <T> T parse(String field, Supplier<T> part) {
    try {
      return part.get();
    } catch (IllegalArgumentException e) {
      throw new BadField(field, String.valueOf(e.getMessage()));
    }
  }
}
