package dev.nape.server.session;

import dev.nape.session.done.DoneStep;
import dev.nape.session.done.PainAround;
import dev.nape.session.done.SessionRecord;
import dev.nape.technique.Performer;
import dev.nape.technique.Phase;
import dev.nape.technique.TechniqueId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A session as a row of {@code session.session}. */
final class SessionRow {

  static final List<String> COLUMNS =
      List.of(
          "started_at",
          "start_zone",
          "ended_at",
          "end_zone",
          "phase",
          "performer",
          "touch_free",
          "knowledge_version",
          "planned_seconds",
          "done_seconds",
          "ending",
          "steps",
          "stop_signs",
          "pain_before",
          "pain_after",
          "pain_later",
          "later_at",
          "later_zone",
          "attack_id",
          "notes");

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** A step in the column of steps. */
  private record Step(
      String technique, String protocol, String step, int seconds, boolean skipped) {}

  private SessionRow() {}

  /** Values by column, ready to become JSON. */
  static Map<String, @Nullable Object> of(SessionRecord session) {
    Map<String, @Nullable Object> row = new HashMap<>();
    put(row, session.start(), "started_at", "start_zone");
    put(row, session.end(), "ended_at", "end_zone");
    put(row, session.pain().laterAt(), "later_at", "later_zone");
    row.put("phase", session.phase().id());
    row.put("performer", session.performer().id());
    row.put("touch_free", session.touchFree());
    row.put("knowledge_version", session.knowledgeVersion());
    row.put("planned_seconds", session.plannedSeconds());
    row.put("done_seconds", session.doneSeconds());
    row.put("ending", session.ending().name().toLowerCase(Locale.ROOT));
    row.put("steps", session.steps().stream().map(SessionRow::step).toList());
    row.put("stop_signs", session.stopSigns());
    row.put("pain_before", session.pain().before());
    row.put("pain_after", session.pain().after());
    row.put("pain_later", session.pain().later());
    row.put("attack_id", session.attack());
    row.put("notes", session.notes());
    return row;
  }

  private static void put(
      Map<String, @Nullable Object> row, @Nullable ZonedDateTime when, String at, String zone) {
    row.put(at, when == null ? null : when.toInstant().toString());
    row.put(zone, when == null ? null : when.getZone().getId());
  }

  private static Step step(DoneStep step) {
    return new Step(
        step.technique().value(), step.protocol(), step.step(), step.seconds(), step.skipped());
  }

  static SessionRecord read(ResultSet row) throws SQLException {
    return new SessionRecord(
        row.getObject("session_id", UUID.class),
        Objects.requireNonNull(moment(row, "started_at", "start_zone")),
        Objects.requireNonNull(moment(row, "ended_at", "end_zone")),
        phase(row.getString("phase")),
        constant(Performer.class, row.getString("performer")),
        row.getBoolean("touch_free"),
        row.getString("knowledge_version"),
        row.getInt("planned_seconds"),
        row.getInt("done_seconds"),
        constant(SessionRecord.Ending.class, row.getString("ending")),
        steps(row.getString("steps")),
        JSON.readValue(row.getString("stop_signs"), new TypeReference<List<String>>() {}),
        new PainAround(
            row.getObject("pain_before", Integer.class),
            row.getObject("pain_after", Integer.class),
            row.getObject("pain_later", Integer.class),
            moment(row, "later_at", "later_zone")),
        row.getObject("attack_id", UUID.class),
        row.getString("notes"));
  }

  private static List<DoneStep> steps(String json) {
    return Stream.of(JSON.readValue(json, Step[].class))
        .map(step ->
            new DoneStep(
                new TechniqueId(step.technique()),
                step.protocol(),
                step.step(),
                step.seconds(),
                step.skipped()))
        .toList();
  }

  private static Phase phase(String id) {
    return constant(Phase.class, id.replace('-', '_'));
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String id) {
    return Enum.valueOf(type, id.toUpperCase(Locale.ROOT));
  }

  private static @Nullable ZonedDateTime moment(ResultSet row, String at, String zone)
      throws SQLException {
    OffsetDateTime when = row.getObject(at, OffsetDateTime.class);
    return when == null ? null : when.atZoneSameInstant(ZoneId.of(row.getString(zone)));
  }
}
