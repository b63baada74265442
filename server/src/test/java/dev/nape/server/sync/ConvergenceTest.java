package dev.nape.server.sync;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.server.TestServer;
import dev.nape.server.Visitor;
import dev.nape.server.account.People;
import dev.nape.server.account.SignedIn;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whatever order three devices' writes arrive in, however often and in whatever bundles: the same
 * ones win, and every other is in the history.
 */
@TestServer
class ConvergenceTest {

  private static final int WORLDS = 40;
  private static final int DEVICES = 3;

  @Autowired Records records;
  @Autowired People people;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  private Sender somebody() {
    return new Sender(
        people.add("Ann", Visitor.PASSWORD, ZoneOffset.UTC).id(), records, jdbc, transaction);
  }

  @Test
  void whateverTheOrderTheSameWinAndNothingIsLost() {
    Set<String> outcomes = new HashSet<>();
    for (int seed = 0; seed < WORLDS; seed++) {
      Random chance = new Random(seed);
      List<Sent> writes = world(chance);
      Sender ann = somebody();
      deliver(ann, writes, chance).forEach(answer -> outcomes.add(answer.outcome()));

      Map<UUID, Changed> everything = ann.everything();
      Map<UUID, Sent> winners = winners(writes);
      assertThat(everything.keySet()).as("world %s", seed).isEqualTo(winners.keySet());
      winners.forEach(
          (id, winner) -> assertThat(state(everything.get(id))).isEqualTo(state(winner)));
      assertThat(ann.history())
          .as("world %s: each overtaken write once", seed)
          .containsExactlyInAnyOrderElementsOf(
              writes.stream()
                  .filter(write -> !winners.containsValue(write))
                  .map(Sent::name)
                  .toList());
    }
    assertThat(outcomes).containsExactlyInAnyOrder("kept", "same", "older");
  }

  /** Three devices, five records, and no device writes the same record twice in a second. */
  private static List<Sent> world(Random chance) {
    List<UUID> devices = Stream.generate(UUID::randomUUID).limit(DEVICES).toList();
    Map<UUID, String> ids = new HashMap<>();
    ids.put(Device.newId(), "attack");
    ids.put(Device.newId(), "attack");
    ids.put(Device.newId(), "session");
    ids.put(UUID.fromString("00000000-0000-8000-8000-000020261003"), "day");
    ids.put(UUID.fromString("00000000-0000-8000-8000-000020261004"), "day");
    List<Sent> writes = new ArrayList<>();
    for (UUID device : devices) {
      ids.forEach((id, kind) ->
          chance
              .ints(chance.nextInt(4), 0, 8)
              .distinct()
              .forEach(at ->
                  writes.add(
                      new Sent(
                          kind, id, at, device, chance.nextInt(4) == 0, "n" + chance.nextInt(3)))));
    }
    return writes;
  }

  /** In any order, some twice, in bundles of any size. */
  private static List<Answer> deliver(Sender ann, List<Sent> writes, Random chance) {
    List<Sent> sent = new ArrayList<>(writes);
    writes.stream().filter(write -> chance.nextInt(3) == 0).forEach(sent::add);
    Collections.shuffle(sent, chance);
    List<Answer> answers = new ArrayList<>();
    for (int from = 0; from < sent.size(); ) {
      int to = Math.min(sent.size(), from + 1 + chance.nextInt(6));
      answers.addAll(ann.send(sent.subList(from, to).stream().map(Sent::json).toList()));
      from = to;
    }
    assertThat(answers).hasSizeGreaterThanOrEqualTo(writes.size());
    assertThat(answers).allMatch(answer -> answer.problem() == null && answer.change() != null);
    return answers;
  }

  private static Map<UUID, Sent> winners(List<Sent> writes) {
    // As PostgreSQL compares ids: byte by byte, which is as their texts compare.
    Comparator<Sent> newer =
        Comparator.comparingInt(Sent::at).thenComparing(write -> write.device().toString());
    return writes.stream()
        .collect(
            Collectors.toMap(Sent::id, write -> write, (a, b) -> newer.compare(a, b) > 0 ? a : b));
  }

  private static String state(Sent write) {
    return "%s %s %s %s"
        .formatted(
            write.second(), write.device(), write.deleted(), write.deleted() ? "" : write.notes());
  }

  private static String state(Changed changed) {
    String body = String.valueOf(changed.body());
    return "%s %s %s %s"
        .formatted(
            Instant.parse(changed.writtenAt()).getEpochSecond(),
            changed.device(),
            changed.deleted(),
            changed.deleted() ? "" : body.replaceAll("(?s).*notes\"?[=:]\"?(n\\d).*", "$1"));
  }

  @Test
  void whoeverReadsWhileOthersWriteMissesNothing() throws Exception {
    Sender ann = somebody();
    List<UUID> ids = Stream.generate(Device::newId).limit(6).toList();
    Map<UUID, Changed> read = new HashMap<>();
    long next = 0;
    int pages = 0;
    try (ExecutorService devices = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> writing =
          IntStream.range(0, DEVICES)
              .<Future<?>>mapToObj(device -> devices.submit(() -> write(ann, ids, device)))
              .toList();
      while (!writing.stream().allMatch(Future::isDone)) {
        long before = next;
        next = ann.read(next, read);
        pages += next > before ? 1 : 0;
      }
      for (Future<?> device : writing) {
        device.get();
      }
    }
    ann.read(next, read);

    assertThat(pages).as("pages read while others wrote").isGreaterThan(5);
    assertThat(changes(read)).isEqualTo(changes(ann.everything()));
  }

  /** Two writers whose transactions overlap: the later number is not seen before the earlier. */
  @Test
  void aNumberIsSeenOnlyWhenEveryLowerOneOfThePersonIs() throws Exception {
    Sender ann = somebody();
    UUID first = Device.newId();
    UUID second = Device.newId();
    long[] next = {0};
    try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
      SignedIn.actingFor(
              ann.person(),
              () ->
                  transaction.execute(status -> {
                    ann.send(List.of(attack(first)));
                    var other = supplyAsync(() -> ann.send(List.of(attack(second))), others);
                    awaitWaiting(other);
                    next[0] = supplyAsync(() -> ann.feed(0).next(), others).join();
                    return other;
                  }))
          .join();
    }

    assertThat(ann.feed(next[0]).records()).extracting(Changed::id).containsExactly(first, second);
  }

  private static String attack(UUID id) {
    return new Sent("attack", id, 1, UUID.randomUUID(), false, "n1").json();
  }

  private void awaitWaiting(Future<?> other) {
    String waiting = "select exists (select from pg_locks where not granted)";
    while (!other.isDone() && !jdbc.sql(waiting).query(Boolean.class).single()) {
      Thread.onSpinWait();
    }
  }

  private static void write(Sender ann, List<UUID> ids, int device) {
    UUID me = UUID.randomUUID();
    Random chance = new Random(device);
    for (int at = 0; at < 60; at++) {
      String kind = at % 2 == 0 ? "attack" : "session";
      UUID id = ids.get(at % 2 == 0 ? chance.nextInt(3) : 3 + chance.nextInt(3));
      ann.send(List.of(new Sent(kind, id, at, me, false, "n1").json()));
    }
  }

  private static Map<UUID, Long> changes(Map<UUID, Changed> state) {
    return state.values().stream().collect(Collectors.toMap(Changed::id, Changed::change));
  }
}
