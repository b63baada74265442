package dev.nape.server.screening.profile;

import dev.nape.server.account.PersonId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Health profiles as rows. Row-level security holds whoever asks to their own. */
@Component
@Transactional
public class Profiles {

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
            from screening.profile where person_id = ? and deleted_at is null\
            """)
        .param(person.value())
        .query((row, n) -> ProfileRow.read(row))
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
              changed_at = excluded.changed_at, deleted_at = null\
            """)
        .param(person.value())
        .param(profile.birthYear().isPresent() ? profile.birthYear().getAsInt() : null)
        .param(ProfileRow.answers(profile))
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
            where person_id = ? and confirmed_at is not null and deleted_at is null\
            """)
        .param(now.toOffsetDateTime())
        .param(person.value())
        .update();
  }

  /** Whether the profile was changed after a moment. */
  @Transactional(readOnly = true)
  public boolean changedSince(PersonId person, ZonedDateTime moment) {
    return jdbc.sql(
            "select changed_at > ? from screening.profile where person_id = ? and deleted_at is null")
        .param(moment.toOffsetDateTime())
        .param(person.value())
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }
}
