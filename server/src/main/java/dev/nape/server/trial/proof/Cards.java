package dev.nape.server.trial.proof;

import dev.nape.diary.Diary;
import dev.nape.series.Harms;
import dev.nape.series.Reliefs;
import dev.nape.server.account.PersonId;
import dev.nape.server.session.GuidedSessions;
import dev.nape.server.session.Reactions;
import dev.nape.server.trial.coin.ReliefTrials;
import dev.nape.server.trial.kept.Trial;
import dev.nape.server.trial.kept.Trials;
import dev.nape.server.trial.result.Results;
import dev.nape.session.done.SessionRecord;
import dev.nape.trial.relief.ReliefAnswer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The three answers, never added up. */
@Component
class Cards {

  private final GuidedSessions sessions;
  private final Reactions reactions;
  private final Trials trials;
  private final ReliefTrials reliefTrials;
  private final Results results;

  Cards(
      GuidedSessions sessions,
      Reactions reactions,
      Trials trials,
      ReliefTrials reliefTrials,
      Results results) {
    this.sessions = sessions;
    this.reactions = reactions;
    this.trials = trials;
    this.reliefTrials = reliefTrials;
    this.results = results;
  }

  /**
   * Relief, prevention and harm, in this order.
   *
   * @param programme the name of the open programme that was begun, if one was
   */
  List<Card> of(
      PersonId me, LocalDate today, Diary diary, Proof proof, Optional<String> programme, Say say) {
    List<SessionRecord> done = sessions.since(me, Instant.EPOCH);
    Optional<Trial> trial = trials.all(me).stream().filter(Cards::hasBegun).findFirst();
    PreventionCard prevention = new PreventionCard(say);
    return List.of(
        relief(me, diary, done, say),
        trial
            .map(found -> prevention.of(results.of(me, found)))
            .orElseGet(() -> prevention.of(proof, programme)),
        new HarmCard(say)
            .of(
                Harms.watch(diary, done, today).withTold(reactions.count(me)),
                Harms.drift(done, today)));
  }

  /** The newest one, unless it was stopped before it could show anything. */
  private static boolean hasBegun(Trial trial) {
    return trial.stop().isEmpty()
        || trial
            .stop()
            .get()
            .at()
            .isAfter(trial.firstDay(2).atStartOfDay(trial.protocol().zone()).toInstant());
  }

  private Card relief(PersonId me, Diary diary, List<SessionRecord> done, Say say) {
    Optional<ReliefAnswer> coined =
        reliefTrials.answer(me).filter(answer -> answer.massage().attacks() > 0);
    return new ReliefCard(say)
        .of(
            coined.orElseGet(() -> Reliefs.observed(diary, done)),
            reliefTrials.all(me).stream().findFirst().map(trial -> "/proof/relief/" + trial.id()));
  }
}
