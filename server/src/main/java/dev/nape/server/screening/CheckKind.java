package dev.nape.server.screening;

import dev.nape.body.Area;
import dev.nape.knowledge.Knowledge;
import dev.nape.screening.Rules;
import dev.nape.server.account.SignedIn;
import dev.nape.server.screening.profile.HealthProfile;
import dev.nape.server.screening.profile.KeptProfile;
import dev.nape.server.screening.profile.Profiles;
import dev.nape.server.sync.StampedTable;
import dev.nape.server.sync.SyncedKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The day's answers, shared by devices: those of {@code POST /api/screening/clearances}, and when
 * they were given. No clearance comes from it until somebody asks for one.
 */
@Component
class CheckKind implements SyncedKind {

  private static final StampedTable TABLE =
      new StampedTable("check", "screening.todays_check", "check_id", CheckRow.COLUMNS);

  private record Body(
      ZonedDateTime at,
      String performer,
      String phase,
      List<String> redFlags,
      List<String> conditions,
      List<String> unsure,
      List<String> doctorAware,
      List<String> therapistApproved,
      List<String> avoid) {}

  private final JsonMapper json;
  private final Rules rules;
  private final Profiles profiles;
  private final InstantSource clock;

  CheckKind(JsonMapper json, Knowledge knowledge, Profiles profiles, InstantSource clock) {
    this.json = json;
    this.rules = knowledge.rules();
    this.profiles = profiles;
    this.clock = clock;
  }

  @Override
  public StampedTable table() {
    return TABLE;
  }

  @Override
  public Map<String, @Nullable Object> row(UUID id, JsonNode body) {
    Dated dated = Dated.of(json, body, "at", clock.instant());
    ZonedDateTime at = dated.when();
    if (at == null) {
      throw Refused.of("at", "at is needed");
    }
    HealthProfile profile =
        SignedIn.current()
            .flatMap(profiles::of)
            .map(KeptProfile::profile)
            .orElse(HealthProfile.EMPTY);
    String answers = json.writeValueAsString(dated.answers());
    return CheckRow.of(new CheckJson(rules, profile).read(answers, at));
  }

  @Override
  public Object body(ResultSet row) throws SQLException {
    TodaysCheck check = CheckRow.read(row);
    return new Body(
        check.at(),
        check.performer().id(),
        check.phase().id(),
        sorted(check.redFlags()),
        sorted(check.conditions()),
        sorted(check.unsure()),
        sorted(check.doctorAware()),
        sorted(check.therapistApproved()),
        check.avoid().stream().map(Area::id).sorted().toList());
  }

  private static List<String> sorted(Set<String> ids) {
    return ids.stream().sorted().toList();
  }
}
