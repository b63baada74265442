package dev.nape.server.trial.api;

import dev.nape.server.trial.kept.Stop;
import dev.nape.server.trial.kept.Trial;
import dev.nape.server.trial.result.Result;
import dev.nape.server.trial.start.StartForm;
import dev.nape.trial.CycleAnswer;
import dev.nape.trial.Words;
import dev.nape.trial.design.ScheduledDay;
import dev.nape.trial.design.Seed;
import dev.nape.trial.pooling.Shrunken;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A trial as JSON: what has begun and what it shows, and nothing of what is still sealed. */
record TrialBody(
    UUID id,
    String subject,
    String blocks,
    int cycles,
    LocalDate start,
    LocalDate lastDay,
    String outcome,
    String stage,
    boolean joined,
    Instant sealedAt,
    String hash,
    @Nullable String seed,
    @Nullable Instant stoppedAt,
    @Nullable String stoppedWhy,
    List<PauseBody> pauses,
    List<DayBody> days,
    @Nullable AnswerBody answer) {

  /** Weeks between two cycles. */
  record PauseBody(int afterCycle, int weeks) {}

  /** A day of a cycle that has begun. */
  record DayBody(LocalDate date, int cycle, int block, String arm, boolean washOut) {

    static DayBody of(ScheduledDay day) {
      return new DayBody(
          day.date(),
          day.cycle(),
          day.block(),
          day.arm().name().toLowerCase(Locale.ROOT),
          day.washOut());
    }
  }

  /**
   * What it shows; in days per 28, positive for fewer with massage.
   *
   * @param cyclesOver pairs of blocks that are over, and compared where they can be
   */
  record AnswerBody(
      String verdict,
      boolean confirmed,
      int cyclesOver,
      int withDays,
      int withMigraine,
      int withoutDays,
      int withoutMigraine,
      @Nullable Double fewerPer28,
      @Nullable Double low,
      @Nullable Double high,
      @Nullable Double p,
      @Nullable Double exactP,
      @Nullable Double evidence,
      @Nullable Double besideOthers,
      int deviations,
      double brokenShare,
      List<String> words) {}

  static TrialBody of(Result result) {
    Trial trial = result.trial();
    return new TrialBody(
        trial.id(),
        trial.protocol().subject(),
        StartForm.id(trial.protocol().blocks()),
        trial.protocol().cycles(),
        trial.protocol().start(),
        trial.lastDay(),
        trial.protocol().outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        result.stage().name().toLowerCase(Locale.ROOT),
        trial.joined(),
        trial.sealedAt(),
        trial.seal().hash(),
        trial.opened(result.today()).map(Seed::hex).orElse(null),
        trial.stop().map(Stop::at).orElse(null),
        trial.stop().map(Stop::why).orElse(null),
        trial.pauses().stream()
            .map(pause -> new PauseBody(pause.afterCycle(), pause.weeks()))
            .toList(),
        trial.followed(result.today()).stream().map(DayBody::of).toList(),
        result.record().over() == 0 ? null : answer(result));
  }

  private static AnswerBody answer(Result result) {
    CycleAnswer answer = result.answer();
    OptionalDouble figure = result.besideOthers().stream().mapToDouble(Shrunken::value).findFirst();
    return new AnswerBody(
        answer.verdict().key(),
        answer.confirmed(),
        result.record().over(),
        answer.on().observed(),
        answer.on().yes(),
        answer.off().observed(),
        answer.off().yes(),
        answer.estimate().map(estimate -> estimate.fewerPer28()).orElse(null),
        answer.estimate().map(estimate -> estimate.range().low()).orElse(null),
        answer.estimate().map(estimate -> estimate.range().high()).orElse(null),
        orNull(answer.moderatedP()),
        orNull(answer.exactP()),
        orNull(answer.evidence()),
        orNull(figure),
        result.record().adherence().deviations(),
        result.record().adherence().brokenShare(),
        Words.sentences(answer, figure, Locale.ENGLISH));
  }

  private static @Nullable Double orNull(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }
}
