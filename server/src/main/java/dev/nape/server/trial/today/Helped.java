package dev.nape.server.trial.today;

import dev.nape.server.account.PersonId;
import dev.nape.technique.TechniqueId;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What helped a person before, technique by technique: for the planner, here and on devices. */
@Component
public class Helped {

  /**
   * One technique's past.
   *
   * @param response 0–1, 0.5 where nothing is known
   * @param sessions that it rests on
   * @param real whether it stands out from chance
   */
  public record Past(double response, int sessions, boolean real) {}

  /** By id of the technique. */
  public Map<String, Past> of(PersonId me) {
    return Map.of();
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
