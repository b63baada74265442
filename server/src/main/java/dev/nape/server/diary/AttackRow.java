package dev.nape.server.diary;

import dev.nape.diary.Attack;
import dev.nape.diary.Pain;
import dev.nape.diary.Severity;
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

/** An attack as a row of {@code diary.attack}. */
public final class AttackRow {

  /** What is written of an attack, beside its id. */
  public static final List<String> COLUMNS =
      List.of(
          "started_at",
          "start_zone",
          "ended_at",
          "end_zone",
          "severity",
          "peak",
          "details",
          "notes");

  private AttackRow() {}

  /** Values by column, ready to become JSON. */
  public static Map<String, @Nullable Object> of(Attack attack) {
    ZonedDateTime end = attack.end();
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("started_at", attack.start().toInstant().toString());
    row.put("start_zone", attack.start().getZone().getId());
    row.put("ended_at", end == null ? null : end.toInstant().toString());
    row.put("end_zone", end == null ? null : end.getZone().getId());
    row.put("severity", attack.severity() == null ? null : attack.severity().name());
    row.put("peak", attack.peak() == null ? null : attack.peak().score());
    row.put("details", Details.of(attack));
    row.put("notes", attack.notes());
    return row;
  }

  /** The attack in a row that has its id too. */
  public static Attack read(ResultSet row) throws SQLException {
    Details details = Details.of(row.getString("details"));
    String severity = row.getString("severity");
    Integer peak = row.getObject("peak", Integer.class);
    return new Attack(
        row.getObject("attack_id", UUID.class),
        Objects.requireNonNull(moment(row, "started_at", "start_zone")),
        moment(row, "ended_at", "end_zone"),
        severity == null ? null : Severity.valueOf(severity),
        peak == null ? null : new Pain(peak),
        details.symptoms(),
        details.medications(),
        details.reliefs(),
        details.readings(),
        row.getString("notes"));
  }

  private static @Nullable ZonedDateTime moment(ResultSet row, String at, String zone)
      throws SQLException {
    OffsetDateTime when = row.getObject(at, OffsetDateTime.class);
    return when == null ? null : when.atZoneSameInstant(ZoneId.of(row.getString(zone)));
  }
}
