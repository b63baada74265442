package dev.nape.server.sync;

import com.fasterxml.uuid.Generators;
import dev.nape.server.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One of somebody's devices: writes records with its own id, and reads the feed. */
record Device(Visitor person, UUID id) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static Device of(Visitor person) {
    return new Device(person, newId());
  }

  static UUID newId() {
    return Generators.timeBasedEpochRandomGenerator().generate();
  }

  /** An attack that differs from others by its notes. */
  static String attack(String notes) {
    return "{\"start\":\"2026-10-01T08:00:00+02:00[Europe/Berlin]\",\"notes\":\"" + notes + "\"}";
  }

  static String session(String ending) {
    return """
    {"start":"2026-10-01T08:00:00.000+02:00[Europe/Berlin]",
     "end":"2026-10-01T08:09:00.000+02:00[Europe/Berlin]",
     "phase":"headache-mild","performer":"self","touchFree":false,"knowledgeVersion":"1.0",
     "plannedSeconds":570,"doneSeconds":512,"ending":"%s",
     "steps":[{"technique":"suboccipital-release","protocol":"p1","step":"s1","seconds":90,
       "skipped":false}],
     "stopSigns":[],"painBefore":4,"painAfter":2,"painLater":null,"laterAt":null,"attack":null,
     "notes":""}\
    """
        .formatted(ending);
  }

  /** A time of this month that tests write at; later for higher numbers. */
  static String stamp(int second) {
    return String.format(Locale.ROOT, "2026-11-01T10:%02d:%02d.000Z", second / 60, second % 60);
  }

  String record(UUID record, String kind, String at, String body) {
    return """
    {"id":"%s","kind":"%s","writtenAt":"%s","device":"%s","deleted":false,"body":%s}\
    """
        .formatted(record, kind, at, id, body);
  }

  String deletion(UUID record, String kind, String at) {
    return """
    {"id":"%s","kind":"%s","writtenAt":"%s","device":"%s","deleted":true}\
    """
        .formatted(record, kind, at, id);
  }

  HttpResponse<String> put(UUID record, String json) {
    return person.put("/sync/records/" + record, json);
  }

  /** Sends one and says what became of it. */
  String outcome(UUID record, String json) {
    HttpResponse<String> answer = put(record, json);
    return JSON.readTree(answer.body()).path("outcome").asString(answer.body());
  }

  HttpResponse<String> post(List<String> records) {
    return person.postJson(
        "/sync/records", records.stream().collect(Collectors.joining(",", "{\"records\":[", "]}")));
  }

  List<JsonNode> results(List<String> records) {
    return List.copyOf(JSON.readTree(post(records).body()).path("results").values());
  }

  JsonNode feed(long after) {
    return JSON.readTree(person.get("/sync/records?after=" + after).body());
  }

  /** The newest state of a record as the feed shows it. */
  JsonNode seen(UUID record) {
    return feed(0).path("records").values().stream()
        .filter(one -> one.path("id").asString("").equals(record.toString()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("not in the feed: " + record));
  }
}
