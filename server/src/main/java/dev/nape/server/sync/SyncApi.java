package dev.nape.server.sync;

import dev.nape.server.account.PersonId;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Records to and from devices; {@code docs/sync.md} says how. */
@RestController
@RequestMapping("/sync")
class SyncApi {

  private static final int MOST_RECORDS = 100;
  private static final int MOST_BYTES_OF_ONE = 256 * 1024;
  private static final int MOST_BYTES = 2 * 1024 * 1024;

  private final Records records;
  private final JsonMapper json;

  SyncApi(Records records, JsonMapper json) {
    this.records = records;
    this.json = json;
  }

  record Answers(List<Answer> results) {}

  /** One record; 422 when it is refused. */
  @PutMapping(path = "/records/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  Answer put(PersonId me, @PathVariable UUID id, InputStream body) throws IOException {
    JsonNode sent = read(body, MOST_BYTES_OF_ONE);
    if (sent instanceof ObjectNode record && !record.has("id")) {
      record.put("id", id.toString());
    }
    JsonNode named = sent.path("id");
    if (named.isString() && !named.stringValue().equalsIgnoreCase(id.toString())) {
      throw refused("id", "id is not the one in the address.");
    }
    Answer answer = records.keep(me, List.of(sent)).getFirst();
    if (answer.problem() != null) {
      throw refused(answer.problem().field(), answer.problem().detail());
    }
    return answer;
  }

  /** Up to a hundred; each is kept or refused for itself. */
  @PostMapping(path = "/records", consumes = MediaType.APPLICATION_JSON_VALUE)
  Answers post(PersonId me, InputStream body) throws IOException {
    JsonNode sent = read(body, MOST_BYTES);
    JsonNode list = sent.path("records");
    if (!list.isArray()) {
      throw refused("records", "records is needed, as a list.");
    }
    if (sent.size() > 1) {
      throw refused("", "There is nothing beside records.");
    }
    if (list.size() > MOST_RECORDS) {
      throw refused("records", "At most " + MOST_RECORDS + " records at once.");
    }
    return new Answers(records.keep(me, List.copyOf(list.values())));
  }

  /** A page of what changed after a number, from any device and from the pages. */
  @GetMapping("/records")
  Feed after(PersonId me, @RequestParam(defaultValue = "0") long after) {
    return records.after(me, after);
  }

  private JsonNode read(InputStream body, int most) throws IOException {
    byte[] bytes = body.readNBytes(most + 1);
    if (bytes.length > most) {
      throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
    }
    try {
      return Objects.requireNonNull(json.readTree(bytes));
    } catch (JacksonException notJson) {
      ProblemDetail problem =
          ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "The body is not JSON.");
      throw new ErrorResponseException(HttpStatus.BAD_REQUEST, problem, null);
    }
  }

  private static ErrorResponseException refused(String field, String detail) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, detail);
    problem.setProperty("field", field);
    return new ErrorResponseException(HttpStatus.UNPROCESSABLE_CONTENT, problem, null);
  }
}
