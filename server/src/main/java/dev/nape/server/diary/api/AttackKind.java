package dev.nape.server.diary.api;

import dev.nape.diary.Attack;
import dev.nape.server.diary.AttackRow;
import dev.nape.server.diary.Plausible;
import dev.nape.server.sync.StampedTable;
import dev.nape.server.sync.SyncedKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Attacks that devices share; their body is that of {@code PUT /api/diary/attacks/{id}}. */
@Component
class AttackKind implements SyncedKind {

  private static final StampedTable TABLE =
      new StampedTable("attack", "diary.attack", "attack_id", AttackRow.COLUMNS);

  private final JsonMapper json;
  private final InstantSource clock;

  AttackKind(JsonMapper json, InstantSource clock) {
    this.json = json;
    this.clock = clock;
  }

  @Override
  public StampedTable table() {
    return TABLE;
  }

  @Override
  public Map<String, @Nullable Object> row(UUID id, JsonNode body) {
    Attack attack = json.treeToValue(body, AttackBody.class).attack(id);
    Plausible.require("start", attack.firstDay(), clock.instant());
    Plausible.require("end", attack.lastDay(), clock.instant());
    return AttackRow.of(attack);
  }

  @Override
  public Object body(ResultSet row) throws SQLException {
    return AttackBody.of(AttackRow.read(row));
  }
}
