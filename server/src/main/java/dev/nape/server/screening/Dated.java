package dev.nape.server.screening;

import dev.nape.server.diary.Plausible;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A body that devices share: answers as the API takes them, and beside them when they were given.
 *
 * @param when in the zone of whoever gave them; null when the body does not say
 */
public record Dated(@Nullable ZonedDateTime when, ObjectNode answers) {

  private static final TypeReference<Map<String, @Nullable ZonedDateTime>> MOMENTS =
      new TypeReference<>() {};

  /**
   * Takes the moment out of a body.
   *
   * @throws org.springframework.web.ErrorResponseException for one that cannot be meant
   * @throws tools.jackson.core.JacksonException for something else than a moment
   */
  public static Dated of(JsonMapper json, JsonNode body, String field, Instant now) {
    ObjectNode answers = ((ObjectNode) body).deepCopy();
    ObjectNode moments = json.createObjectNode();
    moments.set(field, answers.remove(field));
    ZonedDateTime when = json.treeToValue(moments, MOMENTS).get(field);
    if (when != null) {
      Plausible.require(field, when.toLocalDate(), now);
    }
    return new Dated(when, answers);
  }
}
