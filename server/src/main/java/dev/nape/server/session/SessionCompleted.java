package dev.nape.server.session;

import dev.nape.server.account.PersonId;
import dev.nape.session.done.SessionRecord;

/**
 * A session that was not stopped is kept for the first time. Published in its transaction: whoever
 * must not speak of what is not kept listens after the commit, with {@code
 * TransactionalEventListener}. It may have ended days ago, on a device that was offline.
 */
public record SessionCompleted(PersonId person, SessionRecord session) {}
