package dev.nape.server.session;

import dev.nape.session.done.SessionRecord;
import dev.nape.technique.TechniqueId;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was done of each technique in seven days.
 *
 * @param thisWeek sessions
 * @param today sessions that began on this day, where the person is now
 * @param hoursSince whole hours since the last one ended
 */
public record Lately(
    Map<TechniqueId, Integer> thisWeek,
    Map<TechniqueId, Integer> today,
    Map<TechniqueId, Integer> hoursSince) {

  static Lately of(List<SessionRecord> sessions, ZonedDateTime now) {
    Lately lately = new Lately(new HashMap<>(), new HashMap<>(), new HashMap<>());
    sessions.forEach(session -> session.techniques().forEach(id -> lately.add(id, session, now)));
    return lately;
  }

  private void add(TechniqueId technique, SessionRecord session, ZonedDateTime now) {
    thisWeek.merge(technique, 1, Integer::sum);
    if (session
        .start()
        .withZoneSameInstant(now.getZone())
        .toLocalDate()
        .equals(now.toLocalDate())) {
      today.merge(technique, 1, Integer::sum);
    }
    // An end that lies ahead is a clock that was wrong: just now, rather than never.
    int hours = (int) Math.max(0, Duration.between(session.end(), now).toHours());
    hoursSince.merge(technique, hours, Math::min);
  }
}
