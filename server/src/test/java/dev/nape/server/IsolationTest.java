package dev.nape.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nape.server.account.People;
import dev.nape.server.account.PersonId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Nobody reads, changes, deletes or adds another person's row, in any table, even by a statement
 * without a WHERE. The tables come from PostgreSQL's own catalogue, so a new one is not forgotten.
 */
@TestServer
class IsolationTest {

  /** One row of each table, belonging to the person in the parameter. */
  private static final Map<String, String> A_ROW =
      Map.ofEntries(
          Map.entry(
              "account.recovery_code",
              "insert into account.recovery_code values (:person, sha256(:person::text::bytea))"),
          Map.entry(
              "account.invitation",
              """
              insert into account.invitation (person_id, token_hash, created_at, expires_at)
              values (:person, sha256(:person::text::bytea), now(), now())\
              """),
          Map.entry(
              "diary.attack",
              """
              insert into diary.attack (person_id, attack_id, started_at, start_zone, details, changed_at)
              values (:person, gen_random_uuid(), now(), 'UTC', '{}', now())\
              """),
          Map.entry(
              "diary.day",
              "insert into diary.day (person_id, date, changed_at) values (:person, '2026-01-01', now())"),
          Map.entry(
              "sync.history",
              "update diary.attack set notes = 'changed' where person_id = :person"),
          Map.entry(
              "session.session",
              """
              insert into session.session (person_id, session_id, deleted_at)
              values (:person, gen_random_uuid(), now())\
              """),
          Map.entry(
              "session.reaction",
              """
              insert into session.reaction
              select person_id, gen_random_uuid(), session_id, 'head', 'hours', 3, '', now(), 'UTC'
              from session.session where person_id = :person\
              """),
          Map.entry(
              "trial.beginning", "insert into trial.beginning values (:person, '2026-01-01')"),
          Map.entry(
              "trial.drawn", "insert into trial.drawn values (:person, sha256('seed'), now())"),
          Map.entry(
              "trial.trial",
              """
              insert into trial.trial (person_id, trial_id, subject, block_days, cycles, starts,
                zone, outcome, seal, seal_hash, seed, sealed_at, last_day)
              select :person, :person, 'home', 14, 4, '2026-01-01', 'UTC', 'MIGRAINE_DAYS', seal,
                encode(sha256(convert_to(seal, 'UTF8')), 'hex'), sha256('seed'), now(), '2026-06-01'
              from (select encode(sha256(sha256('seed')), 'hex') as seal) as sealed\
              """),
          Map.entry(
              "trial.pause", "insert into trial.pause values (:person, :person, 1, 2, now())"),
          Map.entry(
              "trial.contribution",
              """
              insert into trial.contribution
              values (:person, :person, now(), 'MIGRAINE_DAYS', 4, 20, 0.1, 2, 0.3)\
              """),
          Map.entry(
              "trial.relief",
              """
              insert into trial.relief
                (person_id, relief_id, seed, pairs, trigger_pain, started_at, start_zone)
              values (:person, gen_random_uuid(), sha256(:person::text::bytea), 12, 4, now(), 'UTC')\
              """),
          Map.entry(
              "trial.toss",
              """
              insert into trial.toss (person_id, toss_id, deleted_at)
              values (:person, gen_random_uuid(), now())\
              """),
          Map.entry(
              "transfer.pending_import",
              """
              insert into transfer.pending_import
              values (:person, gen_random_uuid(), 'PLAIN_CSV', '{}', now())\
              """),
          Map.entry(
              "screening.profile",
              """
              insert into screening.profile (person_id, answers, zone, changed_at)
              values (:person, '{}', 'UTC', now())\
              """),
          Map.entry(
              "screening.todays_check",
              """
              insert into screening.todays_check (person_id, check_id, at, zone, answers)
              values (:person, gen_random_uuid(), now(), 'UTC', '{}')\
              """),
          Map.entry(
              "screening.clearance",
              """
              insert into screening.clearance
              values (:person, gen_random_uuid(), now(), 'UTC', 'v', '{}', '{}', '{}')\
              """),
          Map.entry("reminder.wish", "insert into reminder.wish (person_id) values (:person)"),
          Map.entry(
              "reminder.slot",
              """
              insert into reminder.slot (person_id, slot_id, at, days, changed_at)
              values (:person, gen_random_uuid(), '12:00', 1, now())\
              """),
          Map.entry(
              "reminder.device",
              """
              insert into reminder.device
              values (:person, :person, 'https://example.org/x', decode(repeat('04', 65), 'hex'),
                decode(repeat('00', 16), 'hex'), 'Firefox', now())\
              """),
          Map.entry(
              "reminder.due",
              """
              insert into reminder.due
              values (:person, 'slot', gen_random_uuid(), now() + '1 day', now() + '2 days')\
              """),
          Map.entry(
              "reminder.delivery",
              """
              insert into reminder.delivery
              values (:person, :person, 'slot', gen_random_uuid(), now() + '1 day',
                now() + '2 days', now() + '1 day')\
              """),
          Map.entry(
              "reminder.calendar",
              "insert into reminder.calendar values (:person, sha256(:person::text::bytea), now())"),
          Map.entry(
              "planner.plan",
              """
              insert into planner.plan
              values (:person, gen_random_uuid(), gen_random_uuid(), now(), 'UTC', 'v', 'self', '{}',
                '{}', '{}')\
              """));

  @Autowired People people;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  private PersonalTables tables;
  private PersonId ann;
  private PersonId bob;

  @BeforeEach
  void twoPeopleWithARowInEveryTable() {
    tables = new PersonalTables(jdbc, transaction);
    ann = people.add("Ann", Visitor.PASSWORD, ZoneOffset.UTC).id();
    bob = people.add("Bob", Visitor.PASSWORD, ZoneOffset.UTC).id();
    for (String table : tables.names()) {
      if (!table.equals("account.person")) {
        assertThat(A_ROW).as("a row to test the new table " + table + " with").containsKey(table);
      }
    }
    // In this order: history is written when a record changes.
    List.of(
            "account.recovery_code",
            "account.invitation",
            "diary.attack",
            "diary.day",
            "sync.history",
            "session.session",
            "trial.beginning",
            "trial.drawn",
            "trial.trial",
            "trial.pause",
            "trial.contribution",
            "trial.relief",
            "trial.toss",
            "session.reaction",
            "transfer.pending_import",
            "screening.profile",
            "screening.todays_check",
            "screening.clearance",
            "planner.plan",
            "reminder.wish",
            "reminder.slot",
            "reminder.device",
            "reminder.due",
            "reminder.delivery",
            "reminder.calendar")
        .forEach(table ->
            tables.as(ann, () -> jdbc.sql(A_ROW.get(table)).param("person", ann.value()).update()));
  }

  @Test
  void theCatalogueWasRead() {
    assertThat(tables.names()).hasSize(A_ROW.size() + 1).contains("account.person", "diary.attack");
  }

  @Test
  void theOwnerSeesTheirRowInEveryTable() {
    assertThat(tables.names())
        .allSatisfy(table ->
            assertThat(tables.as(ann, () -> tables.rowsOf(ann, table))).as(table).isPositive());
  }

  @Test
  void anotherSeesNoneInAnyTable() {
    assertThat(tables.names())
        .allSatisfy(table ->
            assertThat(tables.as(bob, () -> tables.rowsOf(ann, table))).as(table).isZero());
  }

  @Test
  void nobodySeesNothing() {
    assertThat(tables.names())
        .allSatisfy(table ->
            assertThat(jdbc.sql("select count(*) from " + table).query(Integer.class).single())
                .as(table)
                .isZero());
  }

  @Test
  void anotherChangesNothingEvenWithoutAWhere() {
    assertThat(tables.names())
        .allSatisfy(table ->
            assertThat(
                    refusedOr(() ->
                        tables.as(
                            bob,
                            () ->
                                jdbc.sql(
                                        "with changed as (update %s t set person_id = t.person_id returning t.person_id) select count(*) from changed where person_id = ?"
                                            .formatted(table))
                                    .param(ann.value())
                                    .query(Integer.class)
                                    .single())))
                .as(table)
                .isZero());
  }

  @Test
  void anotherDeletesNothingEvenWithoutAWhere() {
    assertThat(tables.names())
        .allSatisfy(table -> {
          refusedOr(() -> tables.as(bob, () -> jdbc.sql("delete from " + table).update()));
          assertThat(tables.as(ann, () -> tables.rowsOf(ann, table))).as(table).isPositive();
        });
  }

  @Test
  void anotherAddsNoRowInSomebodysName() {
    assertThat(tables.names())
        .allSatisfy(table -> {
          String row = tables.as(ann, () -> tables.oneRow(table));
          assertThatThrownBy(() -> tables.as(bob, () -> tables.insert(table, row)))
              .as(table)
              .isInstanceOf(DataAccessException.class)
              .rootCause()
              .hasFieldOrPropertyWithValue("SQLState", "42501");
        });
  }

  private static int refusedOr(java.util.function.IntSupplier work) {
    try {
      return work.getAsInt();
    } catch (DataAccessException refused) {
      assertThat(refused.getRootCause()).hasFieldOrPropertyWithValue("SQLState", "42501");
      return 0;
    }
  }
}
