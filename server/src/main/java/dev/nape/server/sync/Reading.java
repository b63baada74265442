package dev.nape.server.sync;

import dev.nape.server.site.BadValue;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.ErrorResponseException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one record that a device sent. */
final class Reading {

  private static final Instant EARLIEST = Instant.EPOCH;
  private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

  /** A record as it is sent; everything but {@code body} of a deletion is needed. */
  private record Sent(
      @Nullable UUID id,
      @Nullable String kind,
      @Nullable Instant writtenAt,
      @Nullable UUID device,
      @Nullable Boolean deleted,
      @Nullable JsonNode body) {}

  /** Why a record is refused. */
  static final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient BadValue problem;

    Refused(String field, String detail) {
      super(detail, null, false, false);
      problem = new BadValue(field, detail);
    }

    BadValue problem() {
      return problem;
    }
  }

  private final JsonMapper json;
  private final Map<String, SyncedKind> kinds;

  Reading(JsonMapper json, Map<String, SyncedKind> kinds) {
    this.json = json;
    this.kinds = kinds;
  }

  /**
   * The write that a record asks for.
   *
   * @throws Refused with the field that cannot be so
   */
  Write read(int position, JsonNode record) {
    if (!record.isObject()) {
      throw new Refused("", "A record has to be an object.");
    }
    Characters.check(record);
    Sent sent = shaped("", () -> json.treeToValue(record, Sent.class));
    UUID id = needed("id", sent.id());
    SyncedKind kind = kinds.get(needed("kind", sent.kind()));
    if (kind == null) {
      throw new Refused("kind", "There is no such kind of record.");
    }
    return new Write(
        position,
        kind,
        id,
        shaped("", () -> kind.key(id)),
        stamp(needed("writtenAt", sent.writtenAt())),
        needed("device", sent.device()),
        Boolean.TRUE.equals(sent.deleted()) ? null : content(kind, id, sent.body()));
  }

  private static Map<String, @Nullable Object> content(
      SyncedKind kind, UUID id, @Nullable JsonNode body) {
    if (body == null || !body.isObject()) {
      throw new Refused("body", "body is needed, as an object.");
    }
    return shaped("body", () -> kind.row(id, body));
  }

  private static Instant stamp(Instant at) {
    if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
      throw new Refused("writtenAt", "writtenAt is no time at which anybody writes.");
    }
    return at.truncatedTo(ChronoUnit.MILLIS);
  }

  private static <T> T needed(String field, @Nullable T value) {
    if (value == null) {
      throw new Refused(field, field + " is needed.");
    }
    return value;
  }

  private interface Step<T> {
    T take();
  }

  /** Does a step; whoever refuses, the field is named from the top of the record. */
  private static <T> T shaped(String top, Step<T> step) {
    try {
      return step.take();
    } catch (DatabindException fault) {
      BadValue bad = BadValue.of(fault);
      throw new Refused(below(top, bad.field()), bad.detail());
    } catch (JacksonException fault) {
      throw new Refused(top, "The value is not one that it can have.");
    } catch (ErrorResponseException refused) {
      Map<String, Object> properties =
          Objects.requireNonNullElse(refused.getBody().getProperties(), Map.of());
      throw new Refused(
          below(top, Objects.toString(properties.get("field"), "")),
          Objects.requireNonNullElse(refused.getBody().getDetail(), "It cannot be so."));
    }
  }

  private static String below(String top, String field) {
    if (top.isEmpty() || field.isEmpty()) {
      return top + field;
    }
    return top + (field.startsWith("[") ? "" : ".") + field;
  }
}
