package dev.nape.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.server.TestServer;
import dev.nape.server.Visitor;
import dev.nape.server.account.People;
import java.sql.ResultSet;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A record that a module lets through and the database refuses does not hold up the others. */
@TestServer
class UnholdableTest {

  @Autowired RecordStore store;
  @Autowired JsonMapper json;
  @Autowired People people;
  @Autowired JdbcClient jdbc;
  @Autowired PlatformTransactionManager transactions;
  @Autowired TransactionTemplate transaction;

  /** Days of which the notes say how bad the pain was, to whatever number. */
  private static final class Careless implements SyncedKind {

    @Override
    public StampedTable table() {
      return new StampedTable("day", "diary.day", "date", List.of("pain", "notes"));
    }

    @Override
    public Map<String, @Nullable Object> row(UUID id, JsonNode body) {
      return new HashMap<>(Map.of("pain", body.path("pain").asInt(), "notes", ""));
    }

    @Override
    public Object body(ResultSet row) {
      return "";
    }

    @Override
    public String key(UUID id) {
      return "2026-10-" + (10 + id.getLeastSignificantBits() % 10);
    }

    @Override
    public UUID id(String key) {
      return new UUID(0, key.charAt(9) - '0');
    }
  }

  @Test
  void onlyTheOneThatCannotBeHeldIsRefused() {
    Records records = new Records(List.of(new Careless()), store, json, transactions);
    Sender ann =
        new Sender(
            people.add("Ann", Visitor.PASSWORD, ZoneOffset.UTC).id(), records, jdbc, transaction);

    List<Answer> answers = ann.send(List.of(day(1, 3), day(2, 11), day(3, 4)));

    assertThat(answers).extracting(Answer::outcome).containsExactly("kept", null, "kept");
    assertThat(answers.get(1).problem()).isNotNull();
    assertThat(ann.everything()).containsOnlyKeys(new UUID(0, 1), new UUID(0, 3));
  }

  private static String day(int number, int pain) {
    return """
    {"id":"%s","kind":"day","writtenAt":"2026-11-01T10:00:00Z","device":"%s","body":{"pain":%d}}\
    """
        .formatted(new UUID(0, number), new UUID(0, 1), pain);
  }
}
