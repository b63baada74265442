package dev.nape.server.session;

import dev.nape.server.account.PersonId;
import dev.nape.server.diary.Plausible;
import dev.nape.server.sync.StampedTable;
import dev.nape.server.sync.SyncedKind;
import dev.nape.session.done.SessionRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sessions that devices share: the one way in which they come to be. */
@Component
class SessionKind implements SyncedKind {

  private static final StampedTable TABLE =
      new StampedTable("session", "session.session", "session_id", SessionRow.COLUMNS);

  private final SessionStore store;
  private final ApplicationEventPublisher events;
  private final JsonMapper json;
  private final InstantSource clock;

  SessionKind(
      SessionStore store, ApplicationEventPublisher events, JsonMapper json, InstantSource clock) {
    this.store = store;
    this.events = events;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public StampedTable table() {
    return TABLE;
  }

  @Override
  public Map<String, @Nullable Object> row(UUID id, JsonNode body) {
    SessionRecord session = json.treeToValue(body, SessionBody.class).session(id);
    Plausible.require("start", session.day(), clock.instant());
    Plausible.require("end", session.end().toLocalDate(), clock.instant());
    return SessionRow.of(session);
  }

  @Override
  public Object body(ResultSet row) throws SQLException {
    return SessionBody.of(SessionRow.read(row));
  }

  @Override
  public void added(PersonId person, List<UUID> ids) {
    for (SessionRecord session : store.all(person, ids)) {
      events.publishEvent(
          session.ending() == SessionRecord.Ending.STOPPED
              ? new SessionStopped(person, session)
              : new SessionCompleted(person, session));
    }
  }
}
