package dev.nape.server.trial.coin;

import dev.nape.server.account.PersonId;
import dev.nape.server.diary.Plausible;
import dev.nape.server.sync.StampedTable;
import dev.nape.server.sync.SyncedKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tosses that devices share. Each is a record of its own, and what it says has to be what the seed
 * says; which of several for one place counts is {@link Counted}'s to say.
 */
@Component
class TossKind implements SyncedKind {

  private static final StampedTable TABLE =
      new StampedTable("toss", "trial.toss", "toss_id", TossRow.COLUMNS);

  private final ReliefTrials trials;
  private final JsonMapper json;
  private final InstantSource clock;

  TossKind(ReliefTrials trials, JsonMapper json, InstantSource clock) {
    this.trials = trials;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public StampedTable table() {
    return TABLE;
  }

  @Override
  public Map<String, @Nullable Object> row(UUID id, JsonNode body) {
    Toss toss = json.treeToValue(body, TossBody.class).toss(id);
    Plausible.require("at", toss.at().toLocalDate(), clock.instant());
    ReliefTrial trial =
        trials
            .mine(toss.trial())
            .orElseThrow(() -> TossBody.refused("trial", "trial is none of yours"));
    if (toss.pair() > trial.pairs()) {
      throw TossBody.refused("pair", "pair is not one of this trial");
    }
    if (toss.massage() != trial.isMassage(toss.pair(), toss.place())) {
      throw TossBody.refused("arm", "arm is not what the coin of this place says");
    }
    return TossRow.of(toss);
  }

  @Override
  public Object body(ResultSet row) throws SQLException {
    return TossBody.of(TossRow.read(row));
  }

  @Override
  public void added(PersonId person, List<UUID> ids) {
    trials.tossed(person, ids);
  }
}
