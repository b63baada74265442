package dev.nape.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Acknowledged writes while server and database are killed at random: how many are lost. */
final class Crash {

  private static final int WRITES = Integer.getInteger("nape.crash.writes", 1_000);
  private static final int KILLS = Integer.getInteger("nape.crash.kills", 20);
  private static final long SEED = Long.getLong("nape.crash.seed", System.nanoTime());
  private static final int DEVICES = 4;
  private static final Set<Integer> KEPT = Set.of(200, 201, 204);
  private static final String ATTACK = "{\"start\":\"2026-01-05T08:00:00Z\",\"notes\":\"crash\"}";

  private enum Victim {
    DATABASE,
    ONE_OF_ITS_PROCESSES,
    SERVER,
    BOTH
  }

  private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger sent = new AtomicInteger();

  private Crash() {}

  static void run() throws Exception {
    Nape.prepare();
    System.out.printf("%,d writes, %d kills, -Dnape.crash.seed=%d%n", WRITES, KILLS, SEED);
    new Crash().writeAndKill();
  }

  private void writeAndKill() throws Exception {
    Path home = Nape.newHome();
    int port = Nape.freePort();
    Nape nape = Nape.start("run", home, port);
    Person person = Person.first(nape);
    var random = new Random(SEED);
    long begin = System.nanoTime();
    Clients devices = Clients.start(DEVICES, port, (device, wire) -> work(wire, person));
    int share = WRITES / KILLS;
    for (int kill = 0; kill < KILLS && devices.areWorking(); kill++) {
      awaitAcknowledged(kill * share + random.nextInt(share), devices);
      TimeUnit.MICROSECONDS.sleep(random.nextInt(5_000));
      nape = kill(nape, Victim.values()[random.nextInt(Victim.values().length)], random, home);
    }
    devices.await();
    System.out.printf("took %.0f s%n", (System.nanoTime() - begin) / 1e9);
    compare(nape, person);
    nape.close();
    Nape.delete(home);
  }

  private void work(Wire wire, Person person) throws InterruptedException {
    while (next.getAndIncrement() < WRITES) {
      UUID id = Load.newId(ThreadLocalRandom.current());
      while (!keep(wire, person, id)) {
        TimeUnit.MILLISECONDS.sleep(20);
      }
      acknowledged.add(id);
    }
  }

  private boolean keep(Wire wire, Person person, UUID id) {
    try {
      sent.incrementAndGet();
      return KEPT.contains(person.put(wire, "/api/diary/attacks/" + id, ATTACK).status());
    } catch (IOException heardNothing) {
      return false;
    }
  }

  private void awaitAcknowledged(int count, Clients devices) throws InterruptedException {
    while (acknowledged.size() < count && devices.areWorking()) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
  }

  /**
   * Kills and, when the server is among the dead, starts it again: it minds the database itself.
   */
  private static Nape kill(Nape nape, Victim victim, Random random, Path home)
      throws IOException, InterruptedException {
    ProcessHandle database = nape.postmaster();
    List<ProcessHandle> backends = database.children().toList();
    boolean server = victim == Victim.SERVER || victim == Victim.BOTH;
    if (server) {
      nape.handle().destroyForcibly();
    }
    if (victim == Victim.DATABASE || victim == Victim.BOTH) {
      database.destroyForcibly();
    }
    if (victim == Victim.ONE_OF_ITS_PROCESSES && !backends.isEmpty()) {
      backends.get(random.nextInt(backends.size())).destroyForcibly();
    }
    if (!server) {
      return nape;
    }
    nape.awaitExit();
    return Nape.start("run", home, nape.port());
  }

  private void compare(Nape nape, Person person) throws Exception {
    Set<UUID> there = new HashSet<>();
    int rows = 0;
    try (Connection owner = nape.connection();
        Statement statement = owner.createStatement();
        ResultSet row = statement.executeQuery("select attack_id from diary.attack")) {
      while (row.next()) {
        rows++;
        there.add(row.getObject(1, UUID.class));
      }
    }
    Set<UUID> lost = new HashSet<>(acknowledged);
    lost.removeAll(there);
    System.out.printf(
        "%,d acknowledged (of %,d sent), %,d rows: %d lost, %d doubled; %d answer by their address%n",
        acknowledged.size(),
        sent.get(),
        rows,
        lost.size(),
        rows - there.size() + Math.max(0, there.size() - acknowledged.size()),
        answering(nape, person));
  }

  private int answering(Nape nape, Person person) throws IOException {
    int answering = 0;
    try (Wire wire = new Wire(nape.port())) {
      for (UUID id : acknowledged) {
        answering += person.get(wire, "/api/diary/attacks/" + id).status() == 200 ? 1 : 0;
      }
    }
    return answering;
  }
}
