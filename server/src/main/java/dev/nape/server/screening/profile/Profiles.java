package dev.nape.server.screening.profile;

import dev.nape.body.Area;
import dev.nape.server.account.PersonId;
import dev.nape.technique.TechniqueId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Health profiles as rows. Row-level security holds whoever asks to their own. */
@Component
@Transactional
public class Profiles {

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

  private final JdbcClient jdbc;

  Profiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The profile of a person; empty when they never answered anything. */
  @Transactional(readOnly = true)
  public Optional<KeptProfile> of(PersonId person) {
    return jdbc.sql(
            """
            select birth_year, answers, confirmed_at, zone
            from screening.profile where person_id = ?\
            """)
        .param(person.value())
        .query((row, n) -> kept(row))
        .optional();
  }

  /**
   * Keeps a profile; what was there before goes to its history.
   *
   * @param now where the person is
   * @param confirmed whether it counts from now on
   */
  public void keep(PersonId person, HealthProfile profile, ZonedDateTime now, boolean confirmed) {
    jdbc.sql(
            """
            insert into screening.profile as p
              (person_id, birth_year, answers, confirmed_at, zone, changed_at)
            values (?, ?, ?::jsonb, ?, ?, ?)
            on conflict (person_id) do update set
              birth_year = excluded.birth_year, answers = excluded.answers,
              confirmed_at = excluded.confirmed_at, zone = excluded.zone,
              changed_at = excluded.changed_at\
            """)
        .param(person.value())
        .param(profile.birthYear().isPresent() ? profile.birthYear().getAsInt() : null)
        .param(JSON.writeValueAsString(Content.of(profile)))
        .param(confirmed ? now.toOffsetDateTime() : null)
        .param(now.getZone().getId())
        .param(now.toOffsetDateTime())
        .update();
  }

  /** From now on the profile does not count, until its person goes through it again. */
  public void doubt(PersonId person, ZonedDateTime now) {
    jdbc.sql(
            """
            update screening.profile set confirmed_at = null, changed_at = ?
            where person_id = ? and confirmed_at is not null\
            """)
        .param(now.toOffsetDateTime())
        .param(person.value())
        .update();
  }

  /** Whether the profile was changed after a moment. */
  @Transactional(readOnly = true)
  public boolean changedSince(PersonId person, ZonedDateTime moment) {
    return jdbc.sql("select changed_at > ? from screening.profile where person_id = ?")
        .param(moment.toOffsetDateTime())
        .param(person.value())
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  private static KeptProfile kept(ResultSet row) throws SQLException {
    OffsetDateTime confirmed = row.getObject("confirmed_at", OffsetDateTime.class);
    ZoneId zone = ZoneId.of(row.getString("zone"));
    return new KeptProfile(
        JSON.readValue(row.getString("answers"), Content.class)
            .profile(row.getObject("birth_year", Integer.class)),
        Optional.ofNullable(confirmed).map(when -> when.atZoneSameInstant(zone)));
  }
}
