package dev.nape.server.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A diary is of what has happened: dates in the future, or before anybody alive, are slips. */
public final class Plausible {

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  private Plausible() {}

  /**
   * Refuses a date that cannot be meant.
   *
   * @throws ErrorResponseException 422 with the field
   */
  public static void require(String field, LocalDate date, Instant now) {
    // Somewhere on earth it is already tomorrow.
    LocalDate latest = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1);
    if (date.isAfter(latest)) {
      throw refusal(field, field + " lies in the future: " + date);
    }
    if (date.isBefore(EARLIEST)) {
      throw refusal(field, field + " lies before 1900: " + date);
    }
  }

  private static ErrorResponseException refusal(String field, String why) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, why);
    problem.setProperty("field", field);
    return new ErrorResponseException(HttpStatus.UNPROCESSABLE_CONTENT, problem, null);
  }
}
