package dev.nape.server.screening.profile;

import dev.nape.body.Area;
import dev.nape.technique.TechniqueId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** A health profile as a row of {@code screening.profile}. */
public final class ProfileRow {

  /** What is written of a profile. */
  public static final List<String> COLUMNS =
      List.of("birth_year", "answers", "confirmed_at", "zone");

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS).build();

  /** What is kept as JSON. */
  private record Content(
      Map<String, Said> conditions,
      Map<String, LocalDate> doctorAgreed,
      Map<String, Set<Area>> places,
      Set<String> therapistApproved) {

    static Content of(HealthProfile profile) {
      return new Content(
          profile.conditions(),
          profile.doctorAgreed(),
          profile.places(),
          profile.therapistApproved().stream().map(TechniqueId::value).collect(Collectors.toSet()));
    }

    HealthProfile profile(@Nullable Integer birthYear) {
      return new HealthProfile(
          birthYear == null ? OptionalInt.empty() : OptionalInt.of(birthYear),
          conditions,
          doctorAgreed,
          places,
          therapistApproved.stream().map(TechniqueId::new).collect(Collectors.toSet()));
    }
  }

  private ProfileRow() {}

  static String answers(HealthProfile profile) {
    return JSON.writeValueAsString(Content.of(profile));
  }

  /** Values by column, ready to become JSON. */
  public static Map<String, @Nullable Object> of(
      HealthProfile profile, @Nullable ZonedDateTime confirmed) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("birth_year", profile.birthYear().isPresent() ? profile.birthYear().getAsInt() : null);
    row.put("answers", JSON.valueToTree(Content.of(profile)));
    row.put("confirmed_at", confirmed == null ? null : confirmed.toInstant().toString());
    row.put("zone", confirmed == null ? "UTC" : confirmed.getZone().getId());
    return row;
  }

  /** The profile in a row. */
  public static KeptProfile read(ResultSet row) throws SQLException {
    OffsetDateTime confirmed = row.getObject("confirmed_at", OffsetDateTime.class);
    ZoneId zone = ZoneId.of(row.getString("zone"));
    return new KeptProfile(
        JSON.readValue(row.getString("answers"), Content.class)
            .profile(row.getObject("birth_year", Integer.class)),
        Optional.ofNullable(confirmed).map(when -> when.atZoneSameInstant(zone)));
  }
}
