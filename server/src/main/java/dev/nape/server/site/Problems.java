package dev.nape.server.site;

import dev.nape.server.account.ForPrograms;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.DatabindException;

/**
 * What went wrong, in words: a problem detail (RFC 9457) on the API, a calm page in the browser,
 * and never a stack trace or a value that somebody entered.
 */
@ControllerAdvice
class Problems {

  private static final Logger log = LoggerFactory.getLogger(Problems.class);
  private static final String DISK_FULL = "53100";

  @ExceptionHandler
  Object badBody(HttpMessageNotReadableException e, HttpServletRequest request) {
    ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
    problem.setDetail("The body is not the JSON that this address takes.");
    if (e.getCause() instanceof DatabindException fault) {
      BadValue bad = BadValue.of(fault);
      problem.setProperty("field", bad.field());
      problem.setDetail(bad.detail());
    }
    return answer(problem, request);
  }

  /** A piece of the address, or a field, that is not of its kind: an id, a date, a choice. */
  @ExceptionHandler
  Object wrongKind(MethodArgumentTypeMismatchException e, HttpServletRequest request) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.BAD_REQUEST, "The value of " + e.getName() + " is not one it can have.");
    problem.setProperty("field", e.getName());
    return answer(problem, request);
  }

  @ExceptionHandler
  Object tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request) {
    return answer(ProblemDetail.forStatus(HttpStatus.CONTENT_TOO_LARGE), request);
  }

  /** Not ours: the security filters send to the sign-in page, or refuse. */
  @ExceptionHandler
  void refused(AccessDeniedException e) {
    throw e;
  }

  @ExceptionHandler
  Object outage(DataAccessException e, HttpServletRequest request) {
    return databaseFault(e, request);
  }

  @ExceptionHandler
  Object outage(TransactionException e, HttpServletRequest request) {
    return databaseFault(e, request);
  }

  @ExceptionHandler
  Object anything(Exception e, HttpServletRequest request) {
    if (e instanceof ErrorResponse known) {
      return answer(known.getBody(), request);
    }
    log.error("{} {} failed: {}", request.getMethod(), pattern(request), trace(e));
    return answer(ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR), request);
  }

  private Object databaseFault(Exception e, HttpServletRequest request) {
    boolean full = DISK_FULL.equals(sqlState(e));
    log.error("the database failed: {}", trace(e));
    ProblemDetail problem =
        ProblemDetail.forStatus(
            full ? HttpStatus.INSUFFICIENT_STORAGE : HttpStatus.SERVICE_UNAVAILABLE);
    problem.setDetail(
        full
            ? "The disk of the server is full. Nothing was saved; what was saved before is safe."
            : "The database does not answer just now. Nothing was saved; try again.");
    return answer(problem, request);
  }

  private static Object answer(ProblemDetail problem, HttpServletRequest request) {
    HttpStatusCode status = HttpStatusCode.valueOf(problem.getStatus());
    if (ForPrograms.isAt(request)) {
      return ResponseEntity.status(status)
          .contentType(MediaType.APPLICATION_PROBLEM_JSON)
          .body(problem);
    }
    var page = new ModelAndView("site/error", status);
    page.addObject("status", problem.getStatus());
    page.addObject("detail", problem.getStatus() == 422 ? detail(problem) : null);
    return page;
  }

  /** Spring's own words for its own errors are for programmers. */
  private static @Nullable String detail(ProblemDetail problem) {
    return problem.getProperties() != null && problem.getProperties().containsKey("field")
        ? problem.getDetail()
        : null;
  }

  private static @Nullable String sqlState(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return sql.getSQLState();
      }
    }
    return null;
  }

  /** The state, and the words too where they speak of our SQL and not of anybody's values. */
  private static String sqlWords(Throwable cause) {
    if (!(cause instanceof SQLException sql)) {
      return "";
    }
    String state = Objects.requireNonNullElse(sql.getSQLState(), "no state");
    return " [" + state + (state.startsWith("42") ? " " + sql.getMessage() : "") + "]";
  }

  private static String pattern(HttpServletRequest request) {
    Object best =
        request.getAttribute("org.springframework.web.servlet.HandlerMapping.bestMatchingPattern");
    return best == null ? "(no handler)" : best.toString();
  }

  /** Where it happened, without messages: they may quote what somebody wrote. */
  private static String trace(Throwable e) {
    StringBuilder trace = new StringBuilder();
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      StackTraceElement[] frames = cause.getStackTrace();
      trace
          .append(trace.isEmpty() ? "" : " caused by ")
          .append(cause.getClass().getName())
          .append(sqlWords(cause))
          .append(frames.length == 0 ? "" : " at " + frames[0]);
    }
    return trace.toString();
  }
}
