package dev.nape.server.session;

import dev.nape.diary.Attack;
import dev.nape.server.account.PersonId;
import dev.nape.server.diary.Diaries;
import dev.nape.server.diary.SessionDays;
import dev.nape.session.done.PainAround;
import dev.nape.session.done.SessionRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sessions that were done: the only door to them, beside the sync that brings them. */
@Service
@Transactional
public class GuidedSessions implements SessionDays {

  private final SessionStore store;
  private final Diaries diaries;

  GuidedSessions(SessionStore store, Diaries diaries) {
    this.store = store;
    this.diaries = diaries;
  }

  @Transactional(readOnly = true)
  public Optional<SessionRecord> find(PersonId me, UUID id) {
    return store.find(me, id);
  }

  /** Whether there is one that was deleted and can come back. */
  @Transactional(readOnly = true)
  public boolean isDeleted(PersonId me, UUID id) {
    return store.isDeleted(me, id);
  }

  /** Those that began at or after a moment, in order. */
  @Transactional(readOnly = true)
  public List<SessionRecord> since(PersonId me, Instant from) {
    return store.between(me, from, null);
  }

  /** What was done of each technique in the last seven days. */
  @Transactional(readOnly = true)
  public Lately lately(PersonId me, ZonedDateTime now) {
    return Lately.of(since(me, now.minusDays(7).toInstant()), now);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Done> between(PersonId me, LocalDate first, LocalDate last) {
    return store.around(me, first, last).stream()
        .filter(session -> !session.day().isBefore(first) && !session.day().isAfter(last))
        .map(GuidedSessions::done)
        .toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Done> around(PersonId me, Attack attack) {
    ZonedDateTime end = attack.end() == null ? attack.start() : attack.end();
    return store
        .of(me, attack.id(), attack.start().minus(AFTERWARDS).toInstant(), end.toInstant())
        .stream()
        .map(GuidedSessions::done)
        .toList();
  }

  private static Done done(SessionRecord session) {
    return new Done(session.id(), session.start(), session.doneSeconds(), session.touchFree());
  }

  /** Attacks that began within 48 hours after a session ended, in order. */
  @Transactional(readOnly = true)
  public List<Attack> attacksAfter(PersonId me, SessionRecord session) {
    ZonedDateTime until = session.end().plus(AFTERWARDS);
    return diaries.between(me, session.day(), until.toLocalDate().plusDays(1)).attacks().stream()
        .filter(attack -> !attack.start().isBefore(session.end()) && !attack.start().isAfter(until))
        .toList();
  }

  /** Keeps what was answered about pain. False when there is no such session. */
  public boolean answer(PersonId me, UUID id, PainAround pain) {
    return store.answer(me, id, pain);
  }

  /** False when there is no such session. */
  public boolean delete(PersonId me, UUID id) {
    return store.markDeleted(me, id, true);
  }

  /** Takes a deletion back. False when there is none. */
  public boolean restore(PersonId me, UUID id) {
    return store.markDeleted(me, id, false);
  }
}
