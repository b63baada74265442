package dev.nape.server.trial.result;

import dev.nape.diary.Diary;
import dev.nape.series.Massage;
import dev.nape.series.TrialRecord;
import dev.nape.server.account.PersonId;
import dev.nape.server.diary.Diaries;
import dev.nape.server.session.GuidedSessions;
import dev.nape.server.trial.kept.Contributions;
import dev.nape.server.trial.kept.Trial;
import dev.nape.session.done.SessionRecord;
import dev.nape.technique.Phase;
import dev.nape.trial.CycleAnswer;
import dev.nape.trial.Pairs;
import dev.nape.trial.pooling.Effect;
import dev.nape.trial.pooling.Shrunken;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a trial beside what its person recorded, and beside what others found. */
@Service
@Transactional
public class Results {

  private final Diaries diaries;
  private final GuidedSessions sessions;
  private final Contributions contributions;
  private final InstantSource clock;

  Results(
      Diaries diaries, GuidedSessions sessions, Contributions contributions, InstantSource clock) {
    this.diaries = diaries;
    this.sessions = sessions;
    this.contributions = contributions;
    this.clock = clock;
  }

  /** What a trial shows now. Of somebody who joined, the others are told so from now on. */
  public Result of(PersonId me, Trial trial) {
    LocalDate today = trial.dayAt(clock.instant());
    LocalDate first = trial.protocol().start();
    Diary diary = diaries.between(me, first, trial.lastDay());
    List<Massage> massages =
        massages(
            sessions.since(
                me, first.minusDays(1).atStartOfDay(trial.protocol().zone()).toInstant()));
    TrialRecord record = trial.record(diary, massages, today);
    if (trial.joined()) {
      contributions.give(me, trial.id(), record.answer().pairs());
    }
    return new Result(trial, today, record, besideOthers(record.answer()));
  }

  private static List<Massage> massages(List<SessionRecord> done) {
    return done.stream()
        .filter(session -> !session.touchFree())
        .map(session -> new Massage(session.day(), isForAttack(session)))
        .toList();
  }

  private static boolean isForAttack(SessionRecord session) {
    return session.attack() != null || session.phase() != Phase.INTERICTAL;
  }

  private Optional<Shrunken> besideOthers(CycleAnswer answer) {
    List<Pairs> others = contributions.others(answer.outcome());
    if (answer.pairs().isEmpty() || others.isEmpty()) {
      return Optional.empty();
    }
    Pairs mine = answer.pairs().get();
    List<Pairs> everybody = new ArrayList<>(others);
    everybody.add(mine);
    double dispersion = Pairs.dispersion(everybody);
    List<Effect> effects = others.stream().map(one -> one.effect(dispersion)).toList();
    return Shrunken.of(mine.effect(dispersion), effects);
  }
}
