package dev.nape.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Devices that keep a person's attacks, each under an id of its own, and send each again until the
 * server says that it is kept.
 */
final class Writers implements AutoCloseable {

  private static final int DEVICES = 4;
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Set<Integer> KEPT = Set.of(200, 201, 204);
  private static final TimeBasedEpochRandomGenerator IDS =
      Generators.timeBasedEpochRandomGenerator();

  private final Visitor person;
  private final int writes;
  private final AtomicInteger next = new AtomicInteger();
  private final Map<UUID, String> acknowledged = new ConcurrentHashMap<>();
  private final ExecutorService devices = Executors.newVirtualThreadPerTaskExecutor();

  private Writers(Visitor person, int writes) {
    this.person = person;
    this.writes = writes;
  }

  static Writers start(Visitor person, int writes) {
    Writers writers = new Writers(person, writes);
    for (int device = 0; device < DEVICES; device++) {
      writers.devices.submit(writers::work);
    }
    return writers;
  }

  private Void work() throws InterruptedException {
    for (int write = next.getAndIncrement(); write < writes; write = next.getAndIncrement()) {
      UUID id = newId();
      String notes = "write " + write;
      if (keep(person, id, notes)) {
        acknowledged.put(id, notes);
      }
    }
    return null;
  }

  /** A UUID whose first part is the time, as a device makes it. */
  static UUID newId() {
    return IDS.generate();
  }

  /** Sends an attack once. */
  static HttpResponse<String> send(Visitor person, UUID id, String notes) {
    return person.put(
        "/api/diary/attacks/" + id,
        "{\"start\":\"2026-01-05T08:00:00+01:00[Europe/Berlin]\",\"notes\":\"" + notes + "\"}");
  }

  /** Sends an attack again and again; false when it was never acknowledged. */
  static boolean keep(Visitor person, UUID id, String notes) throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      try {
        if (KEPT.contains(send(person, id, notes).statusCode())) {
          return true;
        }
      } catch (UncheckedIOException heardNothing) {
        // Which tells nothing about whether it is kept.
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
    return false;
  }

  void awaitAcknowledged(int count) throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (acknowledged.size() < count) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("only " + acknowledged.size() + " of " + count + " acknowledged");
      }
      TimeUnit.MILLISECONDS.sleep(1);
    }
  }

  /** What the server said it keeps: id and notes. */
  Map<UUID, String> acknowledged() {
    return Map.copyOf(acknowledged);
  }

  /** Each id answers with its notes, there is no second row of it, and none was ever changed. */
  static void assertKeptOnce(ServerProcess server, Visitor person, Map<UUID, String> acknowledged)
      throws Exception {
    acknowledged.forEach((id, notes) ->
        assertThat(person.get("/api/diary/attacks/" + id).body())
            .as("%s", id)
            .contains("\"notes\":\"" + notes + "\""));
    try (Connection owner = server.connection();
        var count =
            owner.prepareStatement(
                """
                select count(*), count(distinct attack_id),
                       (select count(*) from sync.history where record_key = any (?))
                from diary.attack where notes = any (?)\
                """)) {
      Object[] ids = acknowledged.keySet().stream().map(UUID::toString).toArray();
      count.setArray(1, owner.createArrayOf("text", ids));
      count.setArray(2, owner.createArrayOf("text", acknowledged.values().toArray()));
      ResultSet row = count.executeQuery();
      row.next();
      assertThat(List.of(row.getInt(1), row.getInt(2), row.getInt(3)))
          .as("rows, ids and changes")
          .containsExactly(ids.length, ids.length, 0);
    }
  }

  @Override
  public void close() {
    devices.shutdownNow();
  }
}
