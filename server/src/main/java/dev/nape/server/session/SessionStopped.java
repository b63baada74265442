package dev.nape.server.session;

import dev.nape.server.account.PersonId;
import dev.nape.session.done.SessionRecord;

/**
 * A session that was stopped because something was wrong is kept for the first time. Published as
 * {@link SessionCompleted} is.
 */
public record SessionStopped(PersonId person, SessionRecord session) {}
