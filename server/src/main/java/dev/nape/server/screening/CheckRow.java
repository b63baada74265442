package dev.nape.server.screening;

import dev.nape.body.Area;
import dev.nape.technique.Performer;
import dev.nape.technique.Phase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The day's answers as a row of {@code screening.todays_check}. */
final class CheckRow {

  static final List<String> COLUMNS = List.of("at", "zone", "answers");

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** What is kept as JSON. */
  private record Content(
      Performer performer,
      Phase phase,
      Set<String> redFlags,
      Set<String> conditions,
      Set<String> unsure,
      Set<String> doctorAware,
      Set<String> therapistApproved,
      Set<Area> avoid) {

    static Content of(TodaysCheck check) {
      return new Content(
          check.performer(),
          check.phase(),
          check.redFlags(),
          check.conditions(),
          check.unsure(),
          check.doctorAware(),
          check.therapistApproved(),
          check.avoid());
    }
  }

  private CheckRow() {}

  static String answers(TodaysCheck check) {
    return JSON.writeValueAsString(Content.of(check));
  }

  /** Values by column, ready to become JSON. */
  static Map<String, @Nullable Object> of(TodaysCheck check) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("at", check.at().toInstant().toString());
    row.put("zone", check.at().getZone().getId());
    row.put("answers", JSON.valueToTree(Content.of(check)));
    return row;
  }

  static TodaysCheck read(ResultSet row) throws SQLException {
    Content content = JSON.readValue(row.getString("answers"), Content.class);
    ZoneId zone = ZoneId.of(row.getString("zone"));
    return new TodaysCheck(
        row.getObject("check_id", UUID.class),
        row.getObject("at", OffsetDateTime.class).atZoneSameInstant(zone),
        content.performer(),
        content.phase(),
        content.redFlags(),
        content.conditions(),
        content.unsure(),
        content.doctorAware(),
        content.therapistApproved(),
        content.avoid());
  }
}
