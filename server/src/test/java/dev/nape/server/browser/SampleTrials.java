package dev.nape.server.browser;

import dev.nape.server.TrialFixture;
import dev.nape.server.account.Person;
import dev.nape.server.account.PersonId;
import dev.nape.server.sync.Records;
import dev.nape.server.trial.coin.ReliefTrial;
import dev.nape.server.trial.coin.ReliefTrials;
import dev.nape.server.trial.coin.ReliefTrials.Coin;
import dev.nape.server.trial.kept.Trials;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody in a block without massage, who stopped one relief trial and is in another, with some
 * attacks tossed.
 */
record SampleTrials(UUID stopped, UUID running) {

  static final SampleTrials NOBODYS = new SampleTrials(UUID.randomUUID(), UUID.randomUUID());

  private static final int ATTACKS = 5;

  static SampleTrials fill(NapeServer server, Person person) {
    resting(server, person);
    return server.as(person, () -> relief(server, person.id()));
  }

  /** From today on, without massage first, unless another trial is open. */
  static void resting(NapeServer server, Person person) {
    Trials trials = server.bean(Trials.class);
    if (server.as(person, () -> trials.open(person.id())).isEmpty()) {
      new TrialFixture(
              trials, server.bean(JdbcClient.class), server.bean(TransactionTemplate.class))
          .seal(person.id(), LocalDate.now(NapeServer.HOME), NapeServer.HOME, false);
    }
  }

  private static SampleTrials relief(NapeServer server, PersonId me) {
    ReliefTrials trials = server.bean(ReliefTrials.class);
    ZonedDateTime now = ZonedDateTime.now(NapeServer.HOME);
    ReliefTrial first = trials.start(me, 12, 4, now.minusDays(30));
    trials.stop(me, first.id(), now.minusDays(29));
    ReliefTrial second = trials.start(me, 25, 4, now.minusDays(20));
    for (int attack = 0; attack < ATTACKS; attack++) {
      toss(server, me, trials.coin(me).orElseThrow(), attack, now.minusDays(15 - 3L * attack));
    }
    return new SampleTrials(first.id(), second.id());
  }

  private static void toss(
      NapeServer server, PersonId me, Coin coin, int attack, ZonedDateTime at) {
    int place = 1 + attack % 2;
    boolean massage = coin.massageFirst() == (place == 1);
    boolean open = attack == ATTACKS - 1;
    String sent =
        """
        {"id":"%s","kind":"toss","writtenAt":"%s","device":"%s","body":{
          "trial":"%s","pair":%d,"place":%d,"attack":"%s","at":"%s","arm":"%s","painBefore":6,
          "painLater":%s,"laterAt":%s,"rescue":%b,"done":%b}}\
        """
            .formatted(
                UUID.randomUUID(),
                at.toInstant(),
                UUID.randomUUID(),
                coin.trial(),
                coin.pair(),
                place,
                UUID.randomUUID(),
                at,
                massage ? "massage" : "wait",
                open ? "null" : "3",
                open ? "null" : "\"" + at.plusHours(2) + "\"",
                attack == 1,
                attack != 2 && massage);
    server.bean(Records.class).keep(me, List.of(JsonMapper.builder().build().readTree(sent)));
  }
}
