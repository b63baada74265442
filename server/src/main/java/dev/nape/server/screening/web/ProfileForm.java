package dev.nape.server.screening.web;

import dev.nape.body.Area;
import dev.nape.screening.Condition;
import dev.nape.screening.RedFlag;
import dev.nape.server.screening.profile.Fault;
import dev.nape.server.screening.profile.HealthProfile;
import dev.nape.server.screening.profile.Questions;
import dev.nape.server.screening.profile.Said;
import dev.nape.technique.TechniqueId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * A health profile as its page shows it and sends it: text, whatever it says.
 *
 * @param fields by name, as in {@link Fault#field()}
 */
public record ProfileForm(MultiValueMap<String, String> fields) {

  static ProfileForm of(HealthProfile profile) {
    MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
    profile.birthYear().ifPresent(year -> fields.add("birthYear", Integer.toString(year)));
    profile.conditions().forEach((id, said) -> fields.add("conditions." + id, said.name()));
    profile.doctorAgreed().forEach((id, day) -> fields.add("doctorAgreed." + id, day.toString()));
    profile
        .places()
        .forEach((id, areas) -> areas.forEach(area -> fields.add("places." + id, area.id())));
    profile.therapistApproved().forEach(id -> fields.add("therapistApproved", id.value()));
    return new ProfileForm(fields);
  }

  /** What a field holds; empty for one that was left out. */
  public String text(String field) {
    return Optional.ofNullable(fields.getFirst(field)).map(String::strip).orElse("");
  }

  /** Whether a box is ticked. */
  public boolean has(String field, String value) {
    return fields.getOrDefault(field, List.of()).contains(value);
  }

  /** How many of these questions have an answer. */
  public long answered(List<Condition> questions) {
    return questions.stream()
        .filter(question -> !text("conditions." + question.id()).isEmpty())
        .count();
  }

  /** How many of these conditions hold, or may. */
  public long held(List<Condition> questions) {
    return questions.stream().filter(question -> isHeld(question.id())).count();
  }

  private boolean isHeld(String id) {
    String said = text("conditions." + id);
    return said.equals(Said.YES.name()) || said.equals(Said.UNSURE.name());
  }

  /** The profile as typed. A place or a doctor's word belongs to a condition that holds. */
  HealthProfile read(Questions questions, List<Fault> faults) {
    List<String> standing = questions.standing().stream().map(Condition::id).toList();
    List<String> held = standing.stream().filter(this::isHeld).toList();
    Stream<String> flags = questions.liftedByDoctor().stream().map(RedFlag::id);
    return new HealthProfile(
        birthYear(faults),
        conditions(standing, faults),
        doctorAgreed(Stream.concat(held.stream(), flags).toList(), faults),
        places(held, faults),
        fields.getOrDefault("therapistApproved", List.of()).stream()
            .map(TechniqueId::new)
            .collect(Collectors.toSet()));
  }

  private OptionalInt birthYear(List<Fault> faults) {
    String typed = text("birthYear");
    if (typed.matches("\\d{4}")) {
      return OptionalInt.of(Integer.parseInt(typed));
    }
    if (!typed.isEmpty()) {
      faults.add(new Fault("birthYear", "screening.fault.birthYear", ""));
    }
    return OptionalInt.empty();
  }

  private Map<String, Said> conditions(List<String> ids, List<Fault> faults) {
    Map<String, Said> conditions = new HashMap<>();
    for (String id : ids) {
      switch (text("conditions." + id)) {
        case "" -> {}
        case "YES" -> conditions.put(id, Said.YES);
        case "NO" -> conditions.put(id, Said.NO);
        case "UNSURE" -> conditions.put(id, Said.UNSURE);
        default -> faults.add(new Fault("conditions." + id, "screening.fault.unknown", id));
      }
    }
    return conditions;
  }

  private Map<String, LocalDate> doctorAgreed(List<String> ids, List<Fault> faults) {
    Map<String, LocalDate> agreed = new HashMap<>();
    for (String id : ids) {
      String typed = text("doctorAgreed." + id);
      try {
        if (!typed.isEmpty()) {
          agreed.put(id, LocalDate.parse(typed));
        }
      } catch (DateTimeParseException notADate) {
        faults.add(new Fault("doctorAgreed." + id, "screening.fault.date", id));
      }
    }
    return agreed;
  }

  private Map<String, Set<Area>> places(List<String> ids, List<Fault> faults) {
    Map<String, Set<Area>> places = new HashMap<>();
    for (String id : ids) {
      Set<Area> areas = EnumSet.noneOf(Area.class);
      for (String typed : fields.getOrDefault("places." + id, List.of())) {
        Area.of(typed)
            .filter(Questions.PLACES::contains)
            .ifPresentOrElse(
                areas::add,
                () -> faults.add(new Fault("places." + id, "screening.fault.unknown", typed)));
      }
      if (!areas.isEmpty()) {
        places.put(id, areas);
      }
    }
    return places;
  }
}
