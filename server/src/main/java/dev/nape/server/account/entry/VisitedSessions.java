package dev.nape.server.account.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.transaction.TransactionException;

/**
 * Sessions that are written when something in them changes, and otherwise once an hour. To note
 * each visit would make a durable write of every request, and of reading a page too: then nobody
 * could read their diary while the disk is full.
 */
final class VisitedSessions<S extends Session>
    implements FindByIndexNameSessionRepository<VisitedSessions.Visited<S>> {

  private static final Logger log = LoggerFactory.getLogger(VisitedSessions.class);
  private static final Duration NOTED = Duration.ofHours(1);

  private final FindByIndexNameSessionRepository<S> kept;

  VisitedSessions(FindByIndexNameSessionRepository<S> kept) {
    this.kept = kept;
  }

  @Override
  public Visited<S> createSession() {
    return new Visited<>(kept.createSession(), true);
  }

  @Override
  public void save(Visited<S> session) {
    if (session.changed) {
      kept.save(session.kept);
    } else if (session.noted) {
      note(session);
    }
    session.changed = false;
    session.noted = false;
  }

  /** That somebody came by is not worth refusing them anything. */
  private void note(Visited<S> session) {
    try {
      kept.save(session.kept);
    } catch (DataAccessException | TransactionException e) {
      log.debug("a visit was not noted", e);
    }
  }

  @Override
  public @Nullable Visited<S> findById(String id) {
    S found = kept.findById(id);
    return found == null ? null : new Visited<>(found, false);
  }

  @Override
  public void deleteById(String id) {
    kept.deleteById(id);
  }

  @Override
  public Map<String, Visited<S>> findByIndexNameAndIndexValue(String name, String value) {
    return kept.findByIndexNameAndIndexValue(name, value).entrySet().stream()
        .collect(
            Collectors.toMap(Map.Entry::getKey, entry -> new Visited<>(entry.getValue(), false)));
  }

  /** A session that knows whether it must be written. */
  static final class Visited<S extends Session> implements Session {

    private final S kept;
    private boolean changed;
    private boolean noted;

    private Visited(S kept, boolean changed) {
      this.kept = kept;
      this.changed = changed;
    }

    @Override
    public void setLastAccessedTime(Instant now) {
      if (changed || now.isAfter(kept.getLastAccessedTime().plus(NOTED))) {
        kept.setLastAccessedTime(now);
        noted = true;
      }
    }

    @Override
    public String changeSessionId() {
      changed = true;
      return kept.changeSessionId();
    }

    @Override
    public void setAttribute(String name, Object value) {
      changed = true;
      kept.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
      changed = true;
      kept.removeAttribute(name);
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
      changed = true;
      kept.setMaxInactiveInterval(interval);
    }

    @Override
    public String getId() {
      return kept.getId();
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // as the interface has it
    public <T> @Nullable T getAttribute(String name) {
      return kept.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
      return kept.getAttributeNames();
    }

    @Override
    public Instant getCreationTime() {
      return kept.getCreationTime();
    }

    @Override
    public Instant getLastAccessedTime() {
      return kept.getLastAccessedTime();
    }

    @Override
    public Duration getMaxInactiveInterval() {
      return kept.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
      return kept.isExpired();
    }
  }
}
