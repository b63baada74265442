package dev.nape.server.screening.web;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import dev.nape.body.Area;
import dev.nape.screening.Condition;
import dev.nape.server.screening.TodaysCheck;
import dev.nape.server.screening.profile.Fault;
import dev.nape.server.screening.profile.Questions;
import dev.nape.technique.Performer;
import dev.nape.technique.Phase;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * Today's check as its page sends it. Whoever ticks nothing has to say that there is nothing.
 *
 * @param fields by name
 */
record CheckForm(MultiValueMap<String, String> fields) {

  private static final TimeBasedEpochRandomGenerator IDS =
      Generators.timeBasedEpochRandomGenerator();

  /** The check as sent; empty when something is missing or cannot be so. */
  Optional<TodaysCheck> read(Questions questions, ZonedDateTime now, List<Fault> faults) {
    Optional<Phase> phase = phase(faults);
    Set<String> flags = all("redFlags");
    Set<String> ticked = all("conditions");
    list(flags, ticked, faults);
    Set<Area> avoid = areas("avoid", faults);
    questions.daily().stream()
        .filter(condition -> ticked.contains(condition.id()) && condition.asksWhere())
        .forEach(condition -> avoid.addAll(place(condition, faults)));
    if (!faults.isEmpty() || phase.isEmpty()) {
      return Optional.empty();
    }
    Set<String> unsure = both(ticked, all("unsure"));
    Set<String> sure = ticked.stream().filter(id -> !unsure.contains(id)).collect(toSet());
    Set<String> said = Stream.concat(flags.stream(), ticked.stream()).collect(toSet());
    return Optional.of(
        new TodaysCheck(
            IDS.generate(),
            now,
            Performer.SELF,
            phase.get(),
            flags,
            sure,
            unsure,
            both(said, all("doctorAware")),
            Set.of(),
            avoid));
  }

  private Optional<Phase> phase(List<Fault> faults) {
    String sent = String.valueOf(fields.getFirst("phase"));
    Optional<Phase> phase =
        Stream.of(Phase.values()).filter(one -> one.id().equals(sent)).findFirst();
    if (phase.isEmpty()) {
      faults.add(new Fault("phase", "screening.fault.phase", ""));
    }
    return phase;
  }

  /** "None of these", or "that is what I ticked": one of the two has to be said, and fit. */
  private void list(Set<String> flags, Set<String> conditions, List<Fault> faults) {
    boolean ticked = !flags.isEmpty() || !conditions.isEmpty();
    switch (String.valueOf(fields.getFirst("list"))) {
      case "none" -> {
        if (ticked) {
          faults.add(new Fault("redFlags", "screening.fault.none", ""));
        }
      }
      case "ticked" -> {
        if (!ticked) {
          faults.add(new Fault("redFlags", "screening.fault.list", ""));
        }
      }
      default -> faults.add(new Fault("redFlags", "screening.fault.list", ""));
    }
  }

  private Set<Area> place(Condition condition, List<Fault> faults) {
    Set<Area> areas = areas("places." + condition.id(), faults);
    if (areas.isEmpty()) {
      faults.add(new Fault("places." + condition.id(), "screening.open.place", ""));
    }
    return areas;
  }

  private Set<Area> areas(String field, List<Fault> faults) {
    Set<Area> areas = EnumSet.noneOf(Area.class);
    for (String id : all(field)) {
      Area.of(id)
          .filter(Questions.PLACES::contains)
          .ifPresentOrElse(
              areas::add, () -> faults.add(new Fault(field, "screening.fault.unknown", id)));
    }
    return areas;
  }

  private Set<String> all(String field) {
    return new HashSet<>(fields.getOrDefault(field, List.of()));
  }

  private static Set<String> both(Set<String> one, Set<String> other) {
    return one.stream().filter(other::contains).collect(toSet());
  }

  private static java.util.stream.Collector<String, ?, Set<String>> toSet() {
    return Collectors.toSet();
  }
}
