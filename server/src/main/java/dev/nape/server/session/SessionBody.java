package dev.nape.server.session;

import dev.nape.session.done.DoneStep;
import dev.nape.session.done.PainAround;
import dev.nape.session.done.SessionRecord;
import dev.nape.technique.Performer;
import dev.nape.technique.Phase;
import dev.nape.technique.TechniqueId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A session as JSON. Times carry an offset and may carry a zone. */
record SessionBody(
    @Nullable ZonedDateTime start,
    @Nullable ZonedDateTime end,
    @Nullable String phase,
    @Nullable String performer,
    @Nullable Boolean touchFree,
    @Nullable String knowledgeVersion,
    @Nullable Integer plannedSeconds,
    @Nullable Integer doneSeconds,
    @Nullable String ending,
    @Nullable List<StepBody> steps,
    @Nullable List<String> stopSigns,
    @Nullable Integer painBefore,
    @Nullable Integer painAfter,
    @Nullable Integer painLater,
    @Nullable ZonedDateTime laterAt,
    @Nullable UUID attack,
    @Nullable String notes) {

  record StepBody(
      @Nullable String technique,
      @Nullable String protocol,
      @Nullable String step,
      @Nullable Integer seconds,
      @Nullable Boolean skipped) {

    DoneStep done(String at) {
      return sound(
          at + ".",
          () ->
              new DoneStep(
                  new TechniqueId(needed(at + ".technique", technique)),
                  Objects.requireNonNullElse(protocol, ""),
                  Objects.requireNonNullElse(step, ""),
                  needed(at + ".seconds", seconds),
                  Boolean.TRUE.equals(skipped)));
    }
  }

  static SessionBody of(SessionRecord session) {
    return new SessionBody(
        session.start(),
        session.end(),
        session.phase().id(),
        session.performer().id(),
        session.touchFree(),
        session.knowledgeVersion(),
        session.plannedSeconds(),
        session.doneSeconds(),
        session.ending().name().toLowerCase(Locale.ROOT),
        session.steps().stream().map(SessionBody::step).toList(),
        session.stopSigns(),
        session.pain().before(),
        session.pain().after(),
        session.pain().later(),
        session.pain().laterAt(),
        session.attack(),
        session.notes());
  }

  private static StepBody step(DoneStep step) {
    return new StepBody(
        step.technique().value(), step.protocol(), step.step(), step.seconds(), step.skipped());
  }

  /**
   * The session that this describes.
   *
   * @throws ErrorResponseException 422 with the field that cannot be so
   */
  SessionRecord session(UUID id) {
    PainAround pain = sound("", () -> new PainAround(painBefore, painAfter, painLater, laterAt));
    return sound(
        "",
        () ->
            new SessionRecord(
                id,
                needed("start", start),
                needed("end", end),
                one("phase", phase, Phase.values(), Phase::id),
                one("performer", performer, Performer.values(), Performer::id),
                Boolean.TRUE.equals(touchFree),
                needed("knowledgeVersion", knowledgeVersion),
                needed("plannedSeconds", plannedSeconds),
                needed("doneSeconds", doneSeconds),
                one(
                    "ending",
                    ending,
                    SessionRecord.Ending.values(),
                    value -> value.name().toLowerCase(Locale.ROOT)),
                each("steps", steps, (step, at) -> needed(at, step).done(at)),
                each("stopSigns", stopSigns, (sign, at) -> needed(at, sign)),
                pain,
                attack,
                Objects.requireNonNullElse(notes, "")));
  }

  private interface Part<B, T> {
    T of(B body, String at);
  }

  private static <B, T> List<T> each(String field, @Nullable List<B> bodies, Part<B, T> part) {
    List<B> given = needed(field, bodies);
    return IntStream.range(0, given.size())
        .mapToObj(i -> part.of(given.get(i), field + "[" + i + "]"))
        .toList();
  }

  private static <E> E one(
      String field, @Nullable String given, E[] values, Function<E, String> id) {
    String wanted = needed(field, given);
    return Stream.of(values)
        .filter(value -> id.apply(value).equals(wanted))
        .findFirst()
        .orElseThrow(() -> refused(field, field + " is not one that it can be"));
  }

  private static <T> T needed(String field, @Nullable T value) {
    if (value == null) {
      throw refused(field, field + " is needed");
    }
    return value;
  }

  /** The domain's own refusal begins with the name of the field. */
  private static <T> T sound(String at, Supplier<T> part) {
    try {
      return part.get();
    } catch (IllegalArgumentException e) {
      String why = Objects.requireNonNullElse(e.getMessage(), "");
      throw refused(at + why.split(" ", 2)[0], why);
    }
  }

  private static ErrorResponseException refused(String field, String why) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, why);
    problem.setProperty("field", field);
    return new ErrorResponseException(HttpStatus.UNPROCESSABLE_CONTENT, problem, null);
  }
}
