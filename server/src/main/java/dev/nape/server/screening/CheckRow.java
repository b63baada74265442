package dev.nape.server.screening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The day's answers as a row of {@code screening.todays_check}. */
final class CheckRow {

  static final List<String> COLUMNS = List.of("at", "zone", "answers");

  /** Of a check, these two have columns of their own. */
  private static final List<String> APART = List.of("id", "at");

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE).build();

  private CheckRow() {}

  static ObjectNode answers(TodaysCheck check) {
    return JSON.<ObjectNode>valueToTree(check).remove(APART);
  }

  /** Values by column, ready to become JSON. */
  static Map<String, @Nullable Object> of(TodaysCheck check) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("at", check.at().toInstant().toString());
    row.put("zone", check.at().getZone().getId());
    row.put("answers", answers(check));
    return row;
  }

  static TodaysCheck read(ResultSet row) throws SQLException {
    ObjectNode check = (ObjectNode) JSON.readTree(row.getString("answers"));
    ZoneId zone = ZoneId.of(row.getString("zone"));
    check.put("id", row.getString("check_id"));
    check.put("at", row.getObject("at", OffsetDateTime.class).atZoneSameInstant(zone).toString());
    return JSON.treeToValue(check, TodaysCheck.class);
  }
}
