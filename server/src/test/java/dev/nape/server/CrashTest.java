package dev.nape.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was acknowledged is kept, whatever is killed. A longer run: {@code -Dnape.crash.writes=1000
 * -Dnape.crash.kills=20}; the same one again: {@code -Dnape.crash.seed=…}.
 */
class CrashTest {

  private static final int WRITES = Integer.getInteger("nape.crash.writes", 120);
  private static final int KILLS = Integer.getInteger("nape.crash.kills", 4);
  private static final long SEED = Long.getLong("nape.crash.seed", System.nanoTime());

  @TempDir private static Path home;
  private static int port;
  private static ServerProcess server;
  private static Visitor person;

  @BeforeAll
  static void firstAccountByTheLinkThatTheServerPrints() throws Exception {
    port = ServerProcess.freePort();
    server = ServerProcess.start(home, port);
    person = server.firstPerson();
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @BeforeEach
  void running() throws Exception {
    if (!server.isAlive()) {
      server = ServerProcess.start(home, port);
    }
  }

  @Test
  void nothingAcknowledgedIsLostOrDoubledWhenServerAndDatabaseAreKilledAtRandom() throws Exception {
    System.out.printf("%d writes, %d kills, -Dnape.crash.seed=%d%n", WRITES, KILLS, SEED);
    var random = new Random(SEED);
    int share = WRITES / KILLS;
    try (Writers writers = Writers.start(person, WRITES)) {
      for (int kill = 0; kill < KILLS; kill++) {
        writers.awaitAcknowledged(kill * share + random.nextInt(share));
        TimeUnit.MICROSECONDS.sleep(random.nextInt(5_000));
        kill(Victim.values()[kill % Victim.values().length], random);
        running();
      }
      writers.awaitAcknowledged(WRITES);
      Writers.assertKeptOnce(server, person, writers.acknowledged());
    }
  }

  private enum Victim {
    DATABASE,
    ONE_OF_ITS_PROCESSES,
    SERVER,
    BOTH
  }

  private static void kill(Victim victim, Random random) throws Exception {
    ProcessHandle database = server.postmaster();
    List<ProcessHandle> backends = database.children().toList();
    if (victim == Victim.SERVER || victim == Victim.BOTH) {
      server.handle().destroyForcibly();
    }
    if (victim == Victim.DATABASE || victim == Victim.BOTH) {
      database.destroyForcibly();
    }
    if (victim == Victim.ONE_OF_ITS_PROCESSES && !backends.isEmpty()) {
      backends.get(random.nextInt(backends.size())).destroyForcibly();
    }
    if (victim == Victim.SERVER || victim == Victim.BOTH) {
      server.awaitExit();
    }
  }

  @Test
  void aSecondServerOnTheSameDataSaysSoAndTheFirstGoesOn() throws Exception {
    ServerProcess second = ServerProcess.launch(home, ServerProcess.freePort());

    assertThat(second.awaitExit()).isNotZero();
    assertThat(second.printed())
        .contains(
            "Nape is already running on the data in %s (process %d)."
                .formatted(home, server.handle().pid()))
        .contains("set NAPE_HOME to start a second one");
    assertStillKeeps("beside a second server");
  }

  @Test
  void aLockFileWithTheNumberOfAnotherProcessDoesNotStopTheStart() throws Exception {
    kill(Victim.BOTH, new Random(SEED));
    Path lock = home.resolve("data/postmaster.pid");
    List<String> lines = Files.readAllLines(lock);
    Process unrelated = new ProcessBuilder(as(Files.getOwner(lock), "sleep", "600")).start();
    try {
      lines.set(0, Long.toString(unrelated.pid()));
      Files.write(lock, lines);

      running();

      assertThat(unrelated.isAlive()).isTrue();
      assertStillKeeps("after a stale lock");
    } finally {
      unrelated.destroy();
    }
  }

  @Test
  void aDatabaseThatOutlivesItsServerIsStoppedByTheNext() throws Exception {
    Map<UUID, String> before = assertStillKeeps("before the orphan");
    kill(Victim.BOTH, new Random(SEED));
    ProcessHandle orphan = startedByHand();

    running();

    assertThat(orphan.isAlive()).isFalse();
    Writers.assertKeptOnce(server, person, before);
  }

  /** As where no kernel ends the database with its server. */
  private static ProcessHandle startedByHand() throws Exception {
    Path data = home.resolve("data");
    Path lock = data.resolve("postmaster.pid");
    Files.delete(lock);
    List<String> command =
        as(
            Files.getOwner(data),
            home.resolve("postgresql-18.6/bin/pg_ctl").toString(),
            "start",
            "--pgdata=" + data,
            "--options=-p " + ServerProcess.freePort() + " -c unix_socket_directories=",
            "--log=/dev/null");
    assertThat(
            new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor())
        .isZero();
    return ProcessHandle.of(Long.parseLong(Files.readAllLines(lock).getFirst())).orElseThrow();
  }

  private static List<String> as(UserPrincipal user, String... command) {
    List<String> prefix =
        "root".equals(System.getProperty("user.name"))
            ? List.of("setpriv", "--reuid=" + user.getName(), "--clear-groups", "--")
            : List.of();
    return Stream.concat(prefix.stream(), Arrays.stream(command)).toList();
  }

  private static Map<UUID, String> assertStillKeeps(String notes) {
    UUID id = Writers.newId();
    assertThat(Writers.send(person, id, notes).statusCode()).isEqualTo(201);
    return Map.of(id, notes);
  }
}
