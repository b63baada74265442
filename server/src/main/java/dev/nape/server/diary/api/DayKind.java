package dev.nape.server.diary.api;

import dev.nape.diary.Day;
import dev.nape.server.diary.DayRow;
import dev.nape.server.diary.Plausible;
import dev.nape.server.sync.StampedTable;
import dev.nape.server.sync.SyncedKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is said about days, shared by devices. Every device gives the same day the same id: {@code
 * 00000000-0000-8000-8000-0000YYYYMMDD}. The body is that of {@code PUT /api/diary/days/{date}}
 * with the date in it.
 */
@Component
class DayKind implements SyncedKind {

  private static final StampedTable TABLE =
      new StampedTable("day", "diary.day", "date", DayRow.COLUMNS);
  private static final String PREFIX = "00000000-0000-8000-8000-0000";

  private final JsonMapper json;
  private final InstantSource clock;

  DayKind(JsonMapper json, InstantSource clock) {
    this.json = json;
    this.clock = clock;
  }

  @Override
  public StampedTable table() {
    return TABLE;
  }

  @Override
  public String key(UUID id) {
    String text = id.toString();
    try {
      if (text.startsWith(PREFIX)) {
        return LocalDate.parse(text.substring(PREFIX.length()), DateTimeFormatter.BASIC_ISO_DATE)
            .toString();
      }
    } catch (DateTimeException notADate) {
      // told below
    }
    throw BadField.refused("id", "the id of a day is made from its date");
  }

  @Override
  public UUID id(String key) {
    return UUID.fromString(PREFIX + key.replace("-", ""));
  }

  @Override
  public Map<String, @Nullable Object> row(UUID id, JsonNode body) {
    LocalDate date = LocalDate.parse(key(id));
    if (!date.toString().equals(body.path("date").asString(""))) {
      throw BadField.refused("date", "date has to be that of the id");
    }
    Plausible.require("date", date, clock.instant());
    ObjectNode rest = ((ObjectNode) body).deepCopy();
    rest.remove("date");
    Day day = json.treeToValue(rest, DayBody.class).day(date);
    return DayRow.of(day);
  }

  @Override
  public Object body(ResultSet row) throws SQLException {
    Day day = DayRow.read(row);
    ObjectNode body = json.createObjectNode();
    body.put("date", day.date().toString());
    body.setAll((ObjectNode) json.valueToTree(DayBody.of(day)));
    return body;
  }
}
