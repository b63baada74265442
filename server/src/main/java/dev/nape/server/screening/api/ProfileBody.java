package dev.nape.server.screening.api;

import dev.nape.body.Area;
import dev.nape.server.screening.Gap;
import dev.nape.server.screening.Refused;
import dev.nape.server.screening.profile.HealthProfile;
import dev.nape.server.screening.profile.KeptProfile;
import dev.nape.server.screening.profile.Questions;
import dev.nape.server.screening.profile.Said;
import dev.nape.technique.TechniqueId;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A health profile as JSON. What is left out is not answered.
 *
 * @param conditions {@code yes}, {@code no} or {@code unsure} by id
 * @param doctorAgreed by id: the day on which a doctor knew and agreed
 * @param places by id: the areas that a condition is about
 */
record ProfileBody(
    @Nullable Integer birthYear,
    @Nullable Map<String, String> conditions,
    @Nullable Map<String, LocalDate> doctorAgreed,
    @Nullable Map<String, List<String>> places,
    @Nullable List<String> therapistApproved) {

  /**
   * What is kept, and whether it counts.
   *
   * @param counts whether anybody is screened with it now
   * @param unanswered what has to be answered before it counts
   */
  record Kept(
      ProfileBody profile,
      boolean counts,
      @Nullable String why,
      @Nullable ZonedDateTime confirmed,
      @Nullable ZonedDateTime expires,
      List<String> unanswered) {

    static Kept of(KeptProfile kept, @Nullable Gap gap, List<String> unanswered) {
      return new Kept(
          ProfileBody.of(kept.profile()),
          gap == null,
          gap == null ? null : gap.name().toLowerCase(Locale.ROOT).replace('_', '-'),
          kept.confirmed().orElse(null),
          kept.expires().orElse(null),
          unanswered);
    }
  }

  static ProfileBody of(HealthProfile profile) {
    Map<String, String> conditions = new TreeMap<>();
    profile
        .conditions()
        .forEach((id, said) -> conditions.put(id, said.name().toLowerCase(Locale.ROOT)));
    Map<String, List<String>> places = new TreeMap<>();
    profile
        .places()
        .forEach((id, areas) -> places.put(id, areas.stream().map(Area::id).sorted().toList()));
    return new ProfileBody(
        profile.birthYear().isPresent() ? profile.birthYear().getAsInt() : null,
        conditions,
        new TreeMap<>(profile.doctorAgreed()),
        places,
        profile.therapistApproved().stream().map(TechniqueId::value).sorted().toList());
  }

  /**
   * The profile that this describes.
   *
   * @throws Refused for a value that there is not
   */
  HealthProfile profile() {
    return new HealthProfile(
        birthYear == null ? OptionalInt.empty() : OptionalInt.of(birthYear),
        answers(),
        days(),
        areas(),
        Objects.requireNonNullElse(therapistApproved, List.<String>of()).stream()
            .map(TechniqueId::new)
            .collect(Collectors.toSet()));
  }

  private Map<String, Said> answers() {
    Map<String, Said> answers = new LinkedHashMap<>();
    Objects.requireNonNullElse(conditions, Map.<String, String>of())
        .forEach((id, said) -> answers.put(id, said("conditions." + id, said)));
    return answers;
  }

  private static Said said(String field, @Nullable String said) {
    return switch (said) {
      case "yes" -> Said.YES;
      case "no" -> Said.NO;
      case "unsure" -> Said.UNSURE;
      case null, default -> throw Refused.of(field, "has to be yes, no or unsure");
    };
  }

  private Map<String, LocalDate> days() {
    Map<String, LocalDate> days = new LinkedHashMap<>();
    Objects.requireNonNullElse(doctorAgreed, Map.<String, LocalDate>of())
        .forEach((id, day) -> days.put(id, needed("doctorAgreed." + id, day)));
    return days;
  }

  private static <T> T needed(String field, @Nullable T value) {
    if (value == null) {
      throw Refused.of(field, "has no value");
    }
    return value;
  }

  private Map<String, Set<Area>> areas() {
    Map<String, Set<Area>> areas = new LinkedHashMap<>();
    Objects.requireNonNullElse(places, Map.<String, List<String>>of())
        .forEach((id, names) ->
            areas.put(
                id,
                needed("places." + id, names).stream()
                    .map(name -> area("places." + id, name))
                    .collect(Collectors.toSet())));
    return areas;
  }

  private static Area area(String field, @Nullable String name) {
    return Area.of(needed(field, name))
        .filter(Questions.PLACES::contains)
        .orElseThrow(() -> Refused.of(field, "is no place that can be named: " + name));
  }
}
