package dev.nape.server.screening;

import dev.nape.screening.InvalidAnswers;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Answers that nothing can be said to: which fields, and why. */
public final class Refused extends ErrorResponseException {

  private static final long serialVersionUID = 1;

  private Refused(List<InvalidAnswers.Problem> problems) {
    super(HttpStatus.UNPROCESSABLE_CONTENT, detail(problems), null);
  }

  /** For one field. */
  public static Refused of(String field, String message) {
    return new Refused(List.of(new InvalidAnswers.Problem(field, message)));
  }

  /** For several, the first named first; at least one. */
  public static Refused of(List<InvalidAnswers.Problem> problems) {
    return new Refused(problems);
  }

  private static ProblemDetail detail(List<InvalidAnswers.Problem> problems) {
    InvalidAnswers.Problem first = problems.getFirst();
    ProblemDetail detail =
        ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, first.message());
    detail.setProperty("field", first.field());
    if (problems.size() > 1) {
      detail.setProperty("problems", problems);
    }
    return detail;
  }
}
