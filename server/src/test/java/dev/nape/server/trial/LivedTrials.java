package dev.nape.server.trial;

import dev.nape.diary.Answer;
import dev.nape.diary.Day;
import dev.nape.server.account.PersonId;
import dev.nape.server.account.SignedIn;
import dev.nape.server.diary.Diaries;
import dev.nape.server.trial.kept.PastTrials;
import dev.nape.server.trial.kept.Trial;
import dev.nape.simulation.DiaryModel;
import dev.nape.trial.Outcome;
import dev.nape.trial.Verdict;
import dev.nape.trial.design.Arm;
import dev.nape.trial.design.BlockLength;
import dev.nape.trial.design.Protocol;
import dev.nape.trial.design.ScheduledDay;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Trials that were sealed long ago by the server's own code, with its clock moved, and the diaries
 * that were kept since: what they show, the server finds out by itself.
 */
public final class LivedTrials {

  private static final int YEAR = 13;

  private final BeanFactory beans;
  private final ZoneId zone;

  public LivedTrials(BeanFactory beans, ZoneId zone) {
    this.beans = beans;
    this.zone = zone;
  }

  /** A year that has shown something for a person. */
  public Trial showing(PersonId person, Verdict.Randomised verdict) {
    return switch (verdict) {
      case HELPS -> over(person, Pair.example());
      case WORSE -> over(person, Pair.example().stream().map(Pair::turned).toList());
      case NO_MEANINGFUL_EFFECT ->
          over(person, Pair.simulated(DiaryModel.of(15), YEAR, YEAR, verdict));
      case NOT_CLEAR_YET ->
          running(person, Pair.simulated(DiaryModel.of(15), 6, YEAR, verdict), YEAR);
      case NOT_ANSWERABLE_ALONE ->
          running(person, Pair.simulated(DiaryModel.of(5), 6, YEAR, verdict), YEAR);
    };
  }

  private Trial over(PersonId person, List<Pair> lived) {
    return filled(person, lived, lived.size(), 28 * lived.size() + 3);
  }

  /** All pairs lived so far are over, and the next began today. */
  Trial running(PersonId person, List<Pair> lived, int planned) {
    return filled(person, lived, planned, 28 * lived.size());
  }

  private Trial filled(PersonId person, List<Pair> lived, int planned, int daysAgo) {
    LocalDate today = LocalDate.now(zone);
    Trial trial = sealed(person, today.minusDays(daysAgo), planned, false);
    List<Day> days = new ArrayList<>();
    for (ScheduledDay scheduled : trial.followed(today)) {
      if (scheduled.cycle() <= lived.size()) {
        Pair pair = lived.get(scheduled.cycle() - 1);
        int inBlock = days(trial, scheduled);
        char told = (scheduled.arm() == Arm.ON ? pair.on() : pair.off()).charAt(inBlock);
        if (told != '-') {
          days.add(day(scheduled, told == '1', inBlock % 3 == 1));
        }
      }
    }
    as(person, () -> beans.getBean(Diaries.class).addAll(person, List.of(), days, "sample"));
    return trial;
  }

  private static int days(Trial trial, ScheduledDay day) {
    LocalDate first = trial.firstDay(day.cycle()).plusDays(14L * (day.block() - 1));
    return (int) (day.date().toEpochDay() - first.toEpochDay());
  }

  /** With massage on every third day of a block with, and never of one without. */
  private static Day day(ScheduledDay scheduled, boolean migraine, boolean massaged) {
    Answer told = migraine ? Answer.YES : Answer.NO;
    return new Day(
        scheduled.date(),
        told,
        told,
        null,
        Answer.NOT_RECORDED,
        massaged && scheduled.arm() == Arm.ON ? Answer.YES : Answer.NO,
        null,
        Day.Context.NOT_RECORDED,
        "");
  }

  /** Seals one that begins on a day, on that very day if it is past. */
  public Trial sealed(PersonId person, LocalDate start, int cycles, boolean join) {
    LocalDate today = LocalDate.now(zone);
    LocalDate on = start.isBefore(today) ? start : today;
    Protocol protocol =
        new Protocol("home", BlockLength.FORTNIGHT, cycles, start, zone, Outcome.MIGRAINE_DAYS);
    return as(
        person,
        () ->
            PastTrials.at(beans, on.atTime(9, 0).atZone(zone).toInstant())
                .seal(person, protocol, join)
                .orElseThrow());
  }

  /** Does something as a person, in one transaction. */
  public <T> T as(PersonId person, Callable<T> work) {
    TransactionTemplate transaction = beans.getBean(TransactionTemplate.class);
    return SignedIn.actingFor(
        person,
        () ->
            transaction.execute(status -> {
              try {
                return work.call();
              } catch (RuntimeException e) {
                throw e;
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            }));
  }
}
