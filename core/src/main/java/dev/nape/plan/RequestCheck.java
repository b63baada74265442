package dev.nape.plan;

import dev.nape.plan.InvalidRequest.Problem;
import dev.nape.technique.Protocol;
import dev.nape.technique.Technique;
import dev.nape.technique.TechniqueId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a request may hold. */
final class RequestCheck {
  private static final int SHORTEST_SECONDS = 60;
  private static final int LONGEST_SECONDS = 5400;
  private static final int WORST_PAIN = 10;

  private final Set<String> zones;
  private final Set<String> equipment;
  private final Set<String> positions;
  private final Set<TechniqueId> techniques;

  RequestCheck(Repertoire repertoire) {
    zones = ids(repertoire.routes().stream().map(route -> route.zone().id()));
    equipment = ids(repertoire.equipment().stream().map(Technique.Equipment::id));
    positions = ids(repertoire.positions().stream().map(Protocol.Position::id));
    techniques =
        repertoire.techniques().stream().map(Technique::id).collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> ids(Stream<String> ids) {
    return ids.collect(Collectors.toUnmodifiableSet());
  }

  void check(SessionRequest request) {
    List<Problem> problems = new ArrayList<>();
    if (request.seconds() < SHORTEST_SECONDS || request.seconds() > LONGEST_SECONDS) {
      problems.add(new Problem("seconds", "must be 60 to 5400, not " + request.seconds()));
    }
    request.pain().forEach(pain -> checkPain(pain, problems));
    unknown("equipment", request.equipment(), equipment, problems);
    unknown("positions", request.positions(), positions, problems);
    checkTechniques(request, problems);
    if (!problems.isEmpty()) {
      throw new InvalidRequest(problems);
    }
  }

  private void checkPain(SessionRequest.Pain pain, List<Problem> problems) {
    if (pain.score() < 0 || pain.score() > WORST_PAIN) {
      problems.add(new Problem("pain", "must be 0 to 10, not " + pain.score()));
    }
    unknown("pain", List.of(pain.zone().id()), zones, problems);
  }

  private void checkTechniques(SessionRequest request, List<Problem> problems) {
    checkCounts("doneThisWeek", request.doneThisWeek(), problems);
    checkCounts("doneToday", request.recent().doneToday(), problems);
    checkCounts("hoursSince", request.recent().hoursSince(), problems);
    notBelowZero("hoursSinceFirm", request.recent().hoursSinceFirm(), problems);
    unknown("response", names(request.response()), names(techniques), problems);
    new TreeMap<>(request.response())
        .values().stream()
            .filter(response -> !(response >= 0 && response <= 1))
            .forEach(response -> problems.add(new Problem("response", "must be 0 to 1")));
  }

  private void checkCounts(String field, Map<TechniqueId, Integer> counts, List<Problem> problems) {
    unknown(field, names(counts), names(techniques), problems);
    notBelowZero(field, counts, problems);
  }

  private static <K extends Comparable<K>> void notBelowZero(
      String field, Map<K, Integer> counts, List<Problem> problems) {
    new TreeMap<>(counts)
        .values().stream()
            .filter(count -> count < 0)
            .forEach(count -> problems.add(new Problem(field, "must not be below 0: " + count)));
  }

  private static Set<String> names(Map<TechniqueId, ?> byTechnique) {
    return names(byTechnique.keySet());
  }

  private static Set<String> names(Set<TechniqueId> ids) {
    return ids.stream().map(TechniqueId::value).collect(Collectors.toUnmodifiableSet());
  }

  private static void unknown(
      String field, Collection<String> given, Set<String> known, List<Problem> problems) {
    new TreeSet<>(given)
        .stream()
            .filter(id -> !known.contains(id))
            .forEach(id -> problems.add(new Problem(field, "is unknown: " + id)));
  }
}
