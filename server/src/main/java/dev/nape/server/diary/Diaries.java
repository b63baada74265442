package dev.nape.server.diary;

import dev.nape.diary.Attack;
import dev.nape.diary.Day;
import dev.nape.diary.Diary;
import dev.nape.server.account.PersonId;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every person's diary: the only door to it. Each call is one transaction, on disk when it returns.
 */
@Service
@Transactional
public class Diaries {

  /** An attack without an end is asked about for so long, then left alone. */
  private static final Duration STILL_RUNNING = Duration.ofDays(3);

  private final AttackStore attacks;
  private final DayStore days;
  private final JdbcClient jdbc;
  private final InstantSource clock;

  Diaries(AttackStore attacks, DayStore days, JdbcClient jdbc, InstantSource clock) {
    this.attacks = attacks;
    this.days = days;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Diary of(PersonId person) {
    return new Diary(attacks.all(person), days.all(person));
  }

  /** The part of a diary that touches the dates, both included. */
  @Transactional(readOnly = true)
  public Diary between(PersonId person, LocalDate first, LocalDate last) {
    return new Diary(attacks.around(person, first, last), days.between(person, first, last));
  }

  @Transactional(readOnly = true)
  public Optional<Attack> attack(PersonId person, UUID id) {
    return attacks.find(person, id);
  }

  /** The attack that goes on now: begun within three days and without an end. */
  @Transactional(readOnly = true)
  public Optional<Attack> running(PersonId person) {
    return attacks.running(person, clock.instant().minus(STILL_RUNNING));
  }

  /** What was said about a date; empty when nothing was. */
  @Transactional(readOnly = true)
  public Optional<Day> day(PersonId person, LocalDate date) {
    return days.find(person, date);
  }

  /** Keeps an attack under its id: the same again changes nothing, another replaces it. */
  public Saved save(PersonId person, Attack attack) {
    Plausible.require("start", attack.firstDay(), clock.instant());
    Plausible.require("end", attack.lastDay(), clock.instant());
    return attacks.save(person, attack, null, clock.instant());
  }

  /** Keeps what is said about a date. */
  public Saved save(PersonId person, Day day) {
    Plausible.require("date", day.date(), clock.instant());
    return days.save(person, day, null, clock.instant());
  }

  /** False when there is no such attack. */
  public boolean delete(PersonId person, UUID attack) {
    return attacks.markDeleted(person, attack, clock.instant());
  }

  /** Takes a deletion back. False when there is none. */
  public boolean restore(PersonId person, UUID attack) {
    return attacks.markDeleted(person, attack, null);
  }

  /** False when nothing was said about the date. */
  public boolean delete(PersonId person, LocalDate date) {
    return days.markDeleted(person, date, clock.instant());
  }

  /** Takes a deletion back. False when there is none. */
  public boolean restore(PersonId person, LocalDate date) {
    return days.markDeleted(person, date, null);
  }

  /** Adds what is not there yet, all of it or nothing. */
  public Added addAll(PersonId person, List<Attack> newAttacks, List<Day> newDays, String source) {
    var now = clock.instant();
    int addedAttacks = 0;
    for (Attack attack : newAttacks) {
      addedAttacks += attacks.add(person, attack, source, now) ? 1 : 0;
    }
    int addedDays = 0;
    for (Day day : newDays) {
      addedDays += days.add(person, day, source, now) ? 1 : 0;
    }
    int there = newAttacks.size() + newDays.size() - addedAttacks - addedDays;
    return new Added(addedAttacks, addedDays, there);
  }

  /** Earlier states of a record, newest first. */
  @Transactional(readOnly = true)
  public List<Change> history(PersonId person, UUID attack) {
    return history(person, "attack", attack.toString());
  }

  /** Earlier states of what was said about a date, newest first. */
  @Transactional(readOnly = true)
  public List<Change> history(PersonId person, LocalDate date) {
    return history(person, "day", date.toString());
  }

  private List<Change> history(PersonId person, String record, String key) {
    return jdbc.sql(
            """
            select at, before::text from sync.history
            where person_id = ? and kind = ? and record_key = ? and was_current
            order by history_id desc\
            """)
        .param(person.value())
        .param(record)
        .param(key)
        .query((row, n) ->
            new Change(
                row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("before")))
        .list();
  }
}
