package dev.nape.server.screening.api;

import dev.nape.server.screening.Dated;
import dev.nape.server.screening.Refused;
import dev.nape.server.screening.Screenings;
import dev.nape.server.screening.profile.Fault;
import dev.nape.server.screening.profile.HealthProfile;
import dev.nape.server.screening.profile.KeptProfile;
import dev.nape.server.screening.profile.ProfileFaults;
import dev.nape.server.screening.profile.ProfileRow;
import dev.nape.server.screening.profile.Questions;
import dev.nape.server.sync.StampedTable;
import dev.nape.server.sync.SyncedKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The health profile, shared by devices: that of {@code PUT /api/screening/profile} and when its
 * person said that it is so. There is one, of one id.
 */
@Component
class ProfileKind implements SyncedKind {

  private static final UUID ID = UUID.fromString("00000000-0000-8000-8000-000000000001");
  private static final StampedTable TABLE =
      new StampedTable("profile", "screening.profile", null, ProfileRow.COLUMNS);

  private final JsonMapper json;
  private final Questions questions;
  private final MessageSource messages;
  private final InstantSource clock;

  ProfileKind(JsonMapper json, Screenings screenings, MessageSource messages, InstantSource clock) {
    this.json = json;
    this.questions = screenings.questions();
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public StampedTable table() {
    return TABLE;
  }

  @Override
  public String key(UUID id) {
    if (!id.equals(ID)) {
      throw Refused.of("id", "the profile has the id " + ID);
    }
    return TABLE.kind();
  }

  @Override
  public UUID id(String key) {
    return ID;
  }

  @Override
  public Map<String, @Nullable Object> row(UUID id, JsonNode body) {
    Dated dated = Dated.of(json, body, "confirmedAt", clock.instant());
    HealthProfile profile = json.treeToValue(dated.answers(), ProfileBody.class).profile();
    List<Fault> faults =
        ProfileFaults.of(
            profile, questions, clock.instant().atZone(ZoneOffset.UTC).toLocalDate().plusDays(1));
    if (!faults.isEmpty()) {
      Fault first = faults.getFirst();
      throw Refused.of(
          first.field(),
          messages.getMessage(first.key(), new Object[] {first.subject()}, Locale.ENGLISH));
    }
    boolean whole = ProfileFaults.open(profile, questions).isEmpty();
    return ProfileRow.of(profile, whole ? dated.when() : null);
  }

  @Override
  public Object body(ResultSet row) throws SQLException {
    KeptProfile kept = ProfileRow.read(row);
    ObjectNode body = (ObjectNode) json.valueToTree(ProfileBody.of(kept.profile()));
    body.set("confirmedAt", json.valueToTree(kept.confirmed().orElse(null)));
    return body;
  }
}
