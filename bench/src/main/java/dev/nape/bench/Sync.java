package dev.nape.bench;

import dev.nape.bench.PgBench.Script;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Records kept a second by the sync, each on disk before it is answered: one a request and a
 * hundred a request, and by pgbench straight into the same table. Each client is somebody else,
 * because the writes of one person come one after another. Turn and turn about.
 */
final class Sync {

  private static final List<Integer> CLIENTS = List.of(1, 8, 16);
  private static final int MOST = 16;
  private static final int SECONDS = Integer.getInteger("nape.sync.seconds", 10);
  private static final int ROUNDS = Integer.getInteger("nape.sync.rounds", 3);
  private static final int WARM_UP_SECONDS = 40;
  private static final int BATCH = 100;

  private Sync() {}

  static void run() throws Exception {
    Nape.prepare();
    Path home = Nape.newHome();
    try (Nape nape = Nape.start("run", home, Nape.freePort())) {
      List<Person> people = people(nape);
      System.out.println("warm-up: " + one(nape, people, 8, WARM_UP_SECONDS));
      System.out.println("warm-up: " + batches(nape, people, 8, WARM_UP_SECONDS / 4));
      PgBench pgbench = PgBench.find(nape);
      for (int clients : CLIENTS) {
        compare(nape, people, pgbench, clients);
      }
    }
    Nape.delete(home);
  }

  private static List<Person> people(Nape nape) throws IOException {
    List<Person> people = new ArrayList<>(List.of(Person.first(nape)));
    while (people.size() < MOST) {
      people.add(Person.signedUp(nape));
    }
    return people;
  }

  private static void compare(Nape nape, List<Person> people, PgBench pgbench, int clients)
      throws Exception {
    List<Rate> one = new ArrayList<>();
    List<Rate> batches = new ArrayList<>();
    List<Rate> inserts = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      one.add(one(nape, people, clients, SECONDS));
      inserts.add(Rate.measured(nape, () -> pgbench.run(Script.PEOPLE, clients, SECONDS)));
      batches.add(batches(nape, people, clients, SECONDS));
    }
    System.out.printf(
        "%d clients (medians of %d; load average %s)%n", clients, ROUNDS, Machine.load());
    System.out.println("  PUT, one a request     " + Rate.median(one));
    System.out.println("  POST, 100 a request    " + Rate.median(batches));
    System.out.println("  pgbench, one insert    " + Rate.median(inserts));
    double base = Rate.median(inserts).aSecond();
    System.out.printf(
        "  of pgbench: PUT %.0f %%, POST %.0f %%%n",
        100 * Rate.median(one).aSecond() / base, 100 * Rate.median(batches).aSecond() / base);
  }

  private static Rate one(Nape nape, List<Person> people, int clients, int seconds)
      throws Exception {
    return Rate.sent(
        nape,
        clients,
        seconds,
        (client, wire) -> {
          UUID id = Load.newId(ThreadLocalRandom.current());
          String record = record(id);
          require(people.get(client).put(wire, "/sync/records/" + id, record), "\"kept\"");
          return 1;
        });
  }

  private static Rate batches(Nape nape, List<Person> people, int clients, int seconds)
      throws Exception {
    return Rate.sent(
        nape,
        clients,
        seconds,
        (client, wire) -> {
          StringJoiner records = new StringJoiner(",", "{\"records\":[", "]}");
          for (int i = 0; i < BATCH; i++) {
            records.add(record(Load.newId(ThreadLocalRandom.current())));
          }
          Wire.Answer answer =
              people.get(client).postJson(wire, "/sync/records", records.toString());
          require(answer, "\"kept\"");
          if (answer.text().split("\"kept\"", -1).length != BATCH + 1) {
            throw new IOException("not all were kept: " + answer.text());
          }
          return BATCH;
        });
  }

  private static String record(UUID id) {
    return "{\"id\":\"%s\",\"kind\":\"attack\",\"writtenAt\":\"%s\",\"device\":\"%s\",\"body\":%s}"
        .formatted(id, Instant.now(), id, Load.attack(ThreadLocalRandom.current()));
  }

  private static void require(Wire.Answer answer, String text) throws IOException {
    if (answer.status() != 200 || !answer.text().contains(text)) {
      throw new IOException(answer.status() + " " + answer.text());
    }
  }
}
