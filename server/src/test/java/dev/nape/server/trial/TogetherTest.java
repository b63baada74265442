package dev.nape.server.trial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.server.TestServer;
import dev.nape.server.account.People;
import dev.nape.server.account.PersonId;
import dev.nape.server.trial.kept.Contributions;
import dev.nape.server.trial.kept.PastTrials;
import dev.nape.server.trial.kept.Trial;
import dev.nape.server.trial.result.Result;
import dev.nape.server.trial.result.Results;
import dev.nape.trial.Outcome;
import dev.nape.trial.Pairs;
import dev.nape.trial.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * What people who joined tell each other: nothing below twenty others, and nobody's row ever. It
 * counts everybody who joined, so it has a database of its own, in which nobody else does.
 */
@TestServer
@TestPropertySource(properties = "spring.application.name=together")
class TogetherTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  @Autowired BeanFactory beans;
  @Autowired People people;
  @Autowired Contributions contributions;
  @Autowired Results results;
  @Autowired JdbcClient jdbc;

  @Test
  void fewerThanTwentyOthersAreToldToNobodyAndTwentyLendTheirStrength() {
    LivedTrials samples = new LivedTrials(beans, ZONE);
    PersonId ann = people.addDemo(LivedTrials.name("Ann"), ZONE).id();
    Trial trial = samples.showing(ann, Verdict.Randomised.HELPS);
    for (int i = 0; i < 19; i++) {
      joined(samples, i);
    }

    assertThat(result(samples, ann, trial).besideOthers()).isEmpty();
    joined(samples, 19);
    Result beside = result(samples, ann, trial);

    assertThat(beside.besideOthers()).isPresent();
    double own = beside.answer().estimate().orElseThrow().fewerPer28();
    assertThat(beside.besideOthers().get().value()).isLessThan(own).isPositive();
    assertThat(samples.<List<Pairs>>as(ann, () -> contributions.others(Outcome.MIGRAINE_DAYS)))
        .hasSize(20);
    assertThat(
            samples.<Integer>as(
                ann,
                () ->
                    jdbc.sql("select count(*) from trial.contribution")
                        .query(Integer.class)
                        .single()))
        .as("rows of others, and of one's own without joining")
        .isZero();
    assertThat(samples.<List<Pairs>>as(ann, () -> contributions.others(Outcome.HEADACHE_DAYS)))
        .isEmpty();
  }

  private Result result(LivedTrials samples, PersonId ann, Trial trial) {
    return samples.as(ann, () -> results.of(ann, trial));
  }

  /** Somebody who joined, with a result, and one who has none yet. */
  private void joined(LivedTrials samples, int number) {
    PersonId person = people.addDemo(LivedTrials.name("Other"), ZONE).id();
    Trial trial = samples.sealed(person, LocalDate.now(ZONE).minusWeeks(20), 4, true);
    Pairs pairs = new Pairs(4, 20 + number, 0.01 * number, 2, 0.3);
    samples.as(
        person,
        () -> {
          contributions.give(person, trial.id(), Optional.of(pairs));
          return true;
        });
    PersonId early = people.addDemo(LivedTrials.name("Early"), ZONE).id();
    samples.sealed(early, LocalDate.now(ZONE), 4, true);
  }

  @Test
  void leavingTakesEverythingBack() {
    LivedTrials samples = new LivedTrials(beans, ZONE);
    PersonId ann = people.addDemo(LivedTrials.name("Ann"), ZONE).id();
    Trial trial = samples.sealed(ann, LocalDate.now(ZONE).minusWeeks(9), 4, true);

    samples.as(
        ann,
        () -> {
          PastTrials.at(beans, Instant.now()).join(ann, trial, false);
          return true;
        });

    assertThat(
            samples.<Integer>as(
                ann,
                () ->
                    jdbc.sql("select count(*) from trial.contribution")
                        .query(Integer.class)
                        .single()))
        .isZero();
  }
}
