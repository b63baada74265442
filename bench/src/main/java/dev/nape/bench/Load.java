package dev.nape.bench;

import dev.nape.bench.PgBench.Script;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Attacks kept a second, each on disk before it is acknowledged: through the server, and by pgbench
 * straight into the same table. Turn and turn about, so that a noisy minute harms both.
 */
final class Load {

  private static final List<Integer> CLIENTS = List.of(1, 8, 16);
  private static final int SECONDS = 10;
  private static final int ROUNDS = Integer.getInteger("nape.load.rounds", 3);
  private static final int WARM_UP_SECONDS = 60;
  private static final Instant FIRST = Instant.parse("2016-01-04T00:00:00Z");
  private static final int MINUTES = 5_000_000;

  /** All of an attack but its start. */
  private static final String REST =
      """
      "end":null,"severity":"MODERATE","peak":6,\
      "symptoms":{"side":"LEFT","quality":"PULSATING","worseOnMoving":true,"nausea":true,\
      "light":true,"sound":false,"aura":false},\
      "medications":[{"name":"Sumatriptan 50 mg","kind":"TRIPTAN",\
      "takenAt":"2016-01-04T08:20:00Z","effect":"HELPED"}],\
      "reliefs":[{"method":"dark room","effect":"HELPED_SOMEWHAT"}],"readings":[],\
      "notes":"woke up with it, left temple and neck"}\
      """;

  private Load() {}

  static void run() throws Exception {
    Nape.prepare();
    Path home = Nape.newHome();
    try (Nape nape = Nape.start("run", home, Nape.freePort())) {
      Person person = Person.first(nape);
      System.out.println("warm-up: " + throughServer(nape, person, 8, WARM_UP_SECONDS));
      PgBench pgbench = PgBench.find(nape);
      for (int clients : CLIENTS) {
        compare(nape, person, pgbench, clients);
      }
    }
    Nape.delete(home);
  }

  private static void compare(Nape nape, Person person, PgBench pgbench, int clients)
      throws Exception {
    List<Rate> server = new ArrayList<>();
    List<Rate> transaction = new ArrayList<>();
    List<Rate> statement = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      server.add(throughServer(nape, person, clients, SECONDS));
      transaction.add(Rate.measured(nape, () -> pgbench.run(Script.TRANSACTION, clients, SECONDS)));
      statement.add(Rate.measured(nape, () -> pgbench.run(Script.STATEMENT, clients, SECONDS)));
    }
    System.out.printf(
        "%d clients (medians of %d; load average %s)%n", clients, ROUNDS, Machine.load());
    System.out.println("  through the server     " + Rate.median(server));
    System.out.println("  pgbench, transaction   " + Rate.median(transaction));
    System.out.println("  pgbench, one statement " + Rate.median(statement));
    System.out.printf(
        "  the server reaches %.0f %%%n",
        100 * Rate.median(server).aSecond() / Rate.median(transaction).aSecond());
  }

  private static Rate throughServer(Nape nape, Person person, int clients, int seconds)
      throws Exception {
    return Rate.sent(nape, clients, seconds, (client, wire) -> keepOne(wire, person));
  }

  /** An attack of a moment, as a body. */
  static String attack(ThreadLocalRandom random) {
    Instant start = FIRST.plusSeconds(60L * random.nextInt(MINUTES));
    return "{\"start\":\"" + start + "[Europe/Berlin]\"," + REST;
  }

  private static int keepOne(Wire wire, Person person) throws IOException {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    Wire.Answer answer = person.put(wire, "/api/diary/attacks/" + newId(random), attack(random));
    if (answer.status() != 201) {
      throw new IOException(answer.status() + " " + answer.text());
    }
    return 1;
  }

  /** UUID version 7: the time in milliseconds, then chance. */
  static UUID newId(ThreadLocalRandom random) {
    long time = System.currentTimeMillis() << 16;
    return new UUID(
        time | 0x7000 | random.nextInt(0x1000), random.nextLong() >>> 2 | 0x8000_0000_0000_0000L);
  }
}
