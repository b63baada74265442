package dev.nape.server.account.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nape.server.account.entry.VisitedSessions.Visited;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.MapSession;

class VisitedSessionsTest {

  private static final Instant THEN = Instant.parse("2026-11-21T08:00:00Z");

  private final Table table = new Table();
  private final VisitedSessions<MapSession> sessions = new VisitedSessions<>(table);

  /** One session, and how often it was written. */
  private static final class Table implements FindByIndexNameSessionRepository<MapSession> {

    private final MapSession row = new MapSession("a");
    private int writes;
    private boolean full;

    @Override
    public MapSession createSession() {
      return row;
    }

    @Override
    public void save(MapSession session) {
      if (full) {
        throw new DataAccessResourceFailureException("no space left");
      }
      writes++;
    }

    @Override
    public MapSession findById(String id) {
      return row;
    }

    @Override
    public void deleteById(String id) {
      row.setId("gone");
    }

    @Override
    public Map<String, MapSession> findByIndexNameAndIndexValue(String name, String value) {
      return Map.of(row.getId(), row);
    }
  }

  @BeforeEach
  void seen() {
    table.row.setLastAccessedTime(THEN);
  }

  private Visited<MapSession> visitAfter(Duration away) {
    Visited<MapSession> session = Objects.requireNonNull(sessions.findById("a"));
    session.setLastAccessedTime(THEN.plus(away));
    return session;
  }

  @Test
  void aNewSessionIsWritten() {
    sessions.save(sessions.createSession());

    assertThat(table.writes).isOne();
  }

  @Test
  void aVisitWithinTheHourWritesNothing() {
    sessions.save(visitAfter(Duration.ofMinutes(59)));

    assertThat(table.writes).isZero();
    assertThat(table.row.getLastAccessedTime()).isEqualTo(THEN);
  }

  @Test
  void aVisitAfterAnHourIsNotedOnce() {
    Visited<MapSession> session = visitAfter(Duration.ofMinutes(61));
    sessions.save(session);
    sessions.save(session);

    assertThat(table.writes).isOne();
    assertThat(table.row.getLastAccessedTime()).isEqualTo(THEN.plus(Duration.ofMinutes(61)));
  }

  @Test
  void whateverChangesIsWrittenAtOnce() {
    Visited<MapSession> session = visitAfter(Duration.ZERO);
    session.setAttribute("what", "new");
    sessions.save(session);
    session.removeAttribute("what");
    sessions.save(session);
    session.setMaxInactiveInterval(Duration.ofDays(1));
    sessions.save(session);
    session.changeSessionId();
    sessions.save(session);

    assertThat(table.writes).isEqualTo(4);
  }

  @Test
  void aVisitThatCannotBeNotedRefusesNothing() {
    table.full = true;

    sessions.save(visitAfter(Duration.ofHours(2)));

    assertThat(table.writes).isZero();
  }

  @Test
  void aChangeThatCannotBeWrittenIsRefused() {
    table.full = true;
    Visited<MapSession> session = visitAfter(Duration.ZERO);
    session.setAttribute("what", "new");

    assertThatThrownBy(() -> sessions.save(session))
        .isInstanceOf(DataAccessResourceFailureException.class);
  }
}
