package dev.nape.server.trial.coin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A toss as a row of {@code trial.toss}. */
final class TossRow {

  static final List<String> COLUMNS =
      List.of(
          "relief_id",
          "pair",
          "place",
          "attack_id",
          "tossed_at",
          "toss_zone",
          "massage",
          "pain_before",
          "pain_later",
          "later_at",
          "later_zone",
          "rescue",
          "done");

  private TossRow() {}

  /** Values by column, ready to become JSON. */
  static Map<String, @Nullable Object> of(Toss toss) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("relief_id", toss.trial());
    row.put("pair", toss.pair());
    row.put("place", toss.place());
    row.put("attack_id", toss.attack());
    put(row, toss.at(), "tossed_at", "toss_zone");
    row.put("massage", toss.massage());
    row.put("pain_before", toss.painBefore());
    row.put("pain_later", toss.painLater());
    put(row, toss.laterAt(), "later_at", "later_zone");
    row.put("rescue", toss.rescue());
    row.put("done", toss.done());
    return row;
  }

  private static void put(
      Map<String, @Nullable Object> row, @Nullable ZonedDateTime when, String at, String zone) {
    row.put(at, when == null ? null : when.toInstant().toString());
    row.put(zone, when == null ? null : when.getZone().getId());
  }

  static Toss read(ResultSet row) throws SQLException {
    return new Toss(
        row.getObject("toss_id", UUID.class),
        row.getObject("relief_id", UUID.class),
        row.getInt("pair"),
        row.getInt("place"),
        row.getObject("attack_id", UUID.class),
        Objects.requireNonNull(moment(row, "tossed_at", "toss_zone")),
        row.getBoolean("massage"),
        row.getInt("pain_before"),
        row.getObject("pain_later", Integer.class),
        moment(row, "later_at", "later_zone"),
        row.getBoolean("rescue"),
        row.getBoolean("done"));
  }

  private static @Nullable ZonedDateTime moment(ResultSet row, String at, String zone)
      throws SQLException {
    OffsetDateTime when = row.getObject(at, OffsetDateTime.class);
    return when == null ? null : when.atZoneSameInstant(ZoneId.of(row.getString(zone)));
  }
}
