package dev.nape.server.trial.today;

import dev.nape.series.Responses;
import dev.nape.server.account.PersonId;
import dev.nape.server.diary.Diaries;
import dev.nape.server.session.GuidedSessions;
import dev.nape.session.done.SessionRecord;
import dev.nape.technique.TechniqueId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What helped a person before, technique by technique. The planner here and the one on their
 * devices take the very same numbers.
 */
@Component
public class Helped {

  /** Fewer sessions than this are not spoken of. */
  private static final int FEW = 6;

  /** From here on a technique is preferred by a twentieth, and that is said. */
  private static final double WORTH_A_WORD = 0.6;

  private static final double THOUSANDTHS = 1000;

  private final Diaries diaries;
  private final GuidedSessions sessions;

  Helped(Diaries diaries, GuidedSessions sessions) {
    this.diaries = diaries;
    this.sessions = sessions;
  }

  /**
   * One technique's past.
   *
   * @param response 0–1 in thousandths, 0.5 where nothing is known
   * @param sessions with pain before and after, in which it was done
   * @param real whether it is worth a word: enough sessions, and a plan that it changes
   */
  public record Past(double response, int sessions, boolean real) {

    static Past of(double response, int sessions) {
      double rounded = Math.round(response * THOUSANDTHS) / THOUSANDTHS;
      return new Past(rounded, sessions, sessions >= FEW && rounded >= WORTH_A_WORD);
    }
  }

  /** By id of the technique, of every one of which something is known. */
  public Map<String, Past> of(PersonId me) {
    List<SessionRecord> all = sessions.since(me, Instant.EPOCH);
    if (all.isEmpty()) {
      return Map.of();
    }
    Map<String, Past> past = new TreeMap<>();
    Responses.of(diaries.of(me), all)
        .forEach((id, response) -> past.put(id.value(), Past.of(response, times(all, id))));
    return past;
  }

  private static int times(List<SessionRecord> all, TechniqueId technique) {
    return (int)
        all.stream()
            .filter(session -> session.techniques().contains(technique))
            .filter(session -> session.pain().before() != null)
            .filter(session -> session.pain().later() != null || session.pain().after() != null)
            .count();
  }

  /** Of techniques that are still known, the response alone. */
  public Map<TechniqueId, Double> responses(PersonId me, Set<TechniqueId> known) {
    return of(me).entrySet().stream()
        .filter(past -> known.contains(new TechniqueId(past.getKey())))
        .collect(
            Collectors.toUnmodifiableMap(
                past -> new TechniqueId(past.getKey()), past -> past.getValue().response()));
  }
}
