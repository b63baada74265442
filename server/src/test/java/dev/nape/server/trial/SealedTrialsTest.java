package dev.nape.server.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nape.exchange.trial.SealedTrialJson;
import dev.nape.server.TestServer;
import dev.nape.server.account.People;
import dev.nape.server.account.PersonId;
import dev.nape.server.trial.kept.PastTrials;
import dev.nape.server.trial.kept.Stage;
import dev.nape.server.trial.kept.Trial;
import dev.nape.server.trial.kept.Trials;
import dev.nape.trial.Outcome;
import dev.nape.trial.design.BlockLength;
import dev.nape.trial.design.Protocol;
import dev.nape.trial.design.Seal;
import dev.nape.trial.design.Verification;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was sealed stays sealed: in the database, in the types, and while the days pass. */
@TestServer
class SealedTrialsTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final LocalDate START = LocalDate.of(2026, 3, 2);

  @Autowired BeanFactory beans;
  @Autowired People people;
  @Autowired JdbcClient jdbc;

  private PersonId ann;
  private LivedTrials samples;

  @BeforeEach
  void aPerson() {
    samples = new LivedTrials(beans, ZONE);
    ann = people.addDemo("Ann", ZONE).id();
  }

  private static Instant on(LocalDate day) {
    return day.atTime(12, 0).atZone(ZONE).toInstant();
  }

  private Trials at(LocalDate day) {
    return PastTrials.at(beans, on(day));
  }

  private Trial sealed() {
    Protocol protocol =
        new Protocol("home", BlockLength.FORTNIGHT, 4, START, ZONE, Outcome.MIGRAINE_DAYS);
    return samples.as(ann, () -> at(START.minusDays(3)).seal(ann, protocol, false).orElseThrow());
  }

  private Trial found(Trial trial) {
    return samples.as(ann, () -> at(START).find(ann, trial.id()).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "subject = 'other'",
        "block_days = 7",
        "cycles = 5",
        "starts = starts - 1",
        "zone = 'UTC'",
        "outcome = 'HEADACHE_DAYS'",
        "seal = seal || 'x', seal_hash = encode(sha256(convert_to(seal || 'x', 'UTF8')), 'hex')",
        "seed = sha256(seed)",
        "sealed_at = sealed_at - interval '1 day'",
        "last_day = last_day - 1",
        "trial_id = gen_random_uuid()"
      })
  void nothingThatWasSealedCanBeChangedByTheServerItself(String change) {
    Trial trial = sealed();

    refused("update trial.trial set " + change);

    assertThat(found(trial).seal()).isEqualTo(trial.seal());
  }

  @Test
  void aTrialCannotBeDeletedButGoesWithItsPerson() {
    Trial trial = sealed();

    refused("delete from trial.trial");
    assertThat(found(trial).id()).isEqualTo(trial.id());

    samples.as(ann, () -> jdbc.sql("delete from account.person").update());
    assertThat(samples.<List<Trial>>as(ann, () -> at(START).all(ann))).isEmpty();
  }

  @Test
  void aStopIsNeitherTakenBackNorMoved() {
    Trial trial = sealed();
    samples.as(ann, () -> stop(START.plusDays(20), trial));

    refused("update trial.trial set stopped_at = null, stopped_why = null");
    refused("update trial.trial set stopped_at = now()");
  }

  private boolean stop(LocalDate day, Trial trial) {
    at(day).stop(ann, trial, "A new medicine.");
    return true;
  }

  private void refused(String statement) {
    assertThatThrownBy(() -> samples.as(ann, () -> jdbc.sql(statement).update()))
        .as(statement)
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .hasFieldOrPropertyWithValue("SQLState", "42501");
  }

  @Test
  void oneTrialAtATimeEvenPastTheServersOwnCode() {
    Trial trial = sealed();
    assertThat(samples.as(ann, () -> at(START).seal(ann, trial.protocol(), false))).isEmpty();

    assertThatThrownBy(() ->
            samples.as(
                ann,
                () ->
                    jdbc.sql(
                            """
                            insert into trial.trial
                            select (jsonb_populate_record(t, jsonb_build_object(
                              'trial_id', gen_random_uuid()))).* from trial.trial t\
                            """)
                        .update()))
        .rootCause()
        .hasFieldOrPropertyWithValue("SQLState", "23505");
  }

  @Test
  void asDaysPassOnlyWhatHasBegunIsKnown() {
    Trial trial = found(sealed());

    assertThat(trial.stage(START.minusDays(1))).isEqualTo(Stage.AHEAD);
    assertThat(trial.revealed(START.minusDays(1))).isEmpty();
    assertThat(trial.revealed(START)).hasSize(28);
    assertThat(trial.revealed(START.plusDays(27))).hasSize(28);
    assertThat(trial.revealed(START.plusDays(28))).hasSize(56);
    assertThat(trial.opened(trial.lastDay())).isEmpty();
    assertThat(trial.stage(trial.lastDay().plusDays(1))).isEqualTo(Stage.OVER);
    assertThat(trial.opened(trial.lastDay().plusDays(1))).isPresent();
  }

  @Test
  void whatIsGivenOutCanBeCheckedByAnybodyAndHoldsNoSeedBeforeTheEnd() {
    Trial trial = found(sealed());
    LocalDate after = trial.lastDay().plusDays(1);
    String seed = trial.opened(after).orElseThrow().hex();

    String running = SealedTrialJson.write(trial.given(START.plusDays(30)));
    String over = SealedTrialJson.write(trial.given(after));

    assertThat(running).doesNotContain(seed).doesNotContain("\"seed\"");
    assertThat(SealedTrialJson.read(running).days()).hasSize(56);
    assertThat(SealedTrialJson.read(running).verify()).isInstanceOf(Verification.Unopened.class);
    assertThat(SealedTrialJson.read(over).verify()).isInstanceOf(Verification.Genuine.class);
    assertThat(
            SealedTrialJson.read(over.replaceFirst("\"arm\" : \"on\"", "\"arm\" : \"off\""))
                .verify())
        .isInstanceOf(Verification.Altered.class);
  }

  @Test
  void theCoinsLieBeforeAnythingIsChosen() {
    String shown = samples.as(ann, () -> at(START.minusDays(9)).commitment(ann));
    String again = samples.as(ann, () -> at(START.minusDays(8)).commitment(ann));
    Trial trial = sealed();

    assertThat(again).isEqualTo(shown);
    assertThat(trial.seal()).isEqualTo(Seal.of(trial.protocol(), shown));
    assertThat(samples.<String>as(ann, () -> at(START).commitment(ann))).isNotEqualTo(shown);
  }

  @Test
  void aStoppedTrialStaysWithItsSeedOpenAndTheNextHasAnother() {
    Trial first = sealed();
    LocalDate day = START.plusDays(40);
    samples.as(ann, () -> stop(day, first));
    Trial stopped = found(first);
    Trial next =
        samples.as(
            ann,
            () ->
                at(day)
                    .seal(
                        ann,
                        new Protocol("home", BlockLength.WEEK, 8, day, ZONE, Outcome.MIGRAINE_DAYS),
                        false)
                    .orElseThrow());

    assertThat(stopped.stage(day)).isEqualTo(Stage.STOPPED);
    assertThat(stopped.opened(day)).isPresent();
    assertThat(stopped.followed(day.plusDays(100)).getLast().date()).isEqualTo(day);
    assertThat(SealedTrialJson.read(SealedTrialJson.write(stopped.given(day))).verify())
        .isInstanceOf(Verification.Genuine.class);
    assertThat(next.seal().text()).doesNotContain(stopped.opened(day).orElseThrow().commitment());
    assertThat(samples.<List<Trial>>as(ann, () -> at(day).all(ann)))
        .extracting(Trial::id)
        .containsExactly(next.id(), first.id());
  }

  @Test
  void aPauseMovesWholePairsAndNoCoin() {
    Trial trial = sealed();
    LocalDate before = trial.lastDay();
    assertThat(samples.<Boolean>as(ann, () -> at(START.plusDays(5)).pause(ann, found(trial), 3)))
        .isTrue();
    assertThat(samples.<Boolean>as(ann, () -> at(START.plusDays(6)).pause(ann, found(trial), 3)))
        .isFalse();

    Trial paused = found(trial);
    assertThat(paused.lastDay()).isEqualTo(before.plusWeeks(3));
    assertThat(paused.firstDay(2)).isEqualTo(START.plusDays(28 + 21));
    assertThat(paused.revealed(START.plusDays(40))).hasSize(28);
    assertThat(
            SealedTrialJson.read(SealedTrialJson.write(paused.given(before.plusWeeks(4)))).verify())
        .isInstanceOf(Verification.Genuine.class);
  }
}
