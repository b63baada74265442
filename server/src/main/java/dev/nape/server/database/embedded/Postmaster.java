package dev.nape.server.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** PostgreSQL's first process, and what it leaves behind when it is killed. */
final class Postmaster {

  private static final Logger log = LoggerFactory.getLogger(Postmaster.class);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private Postmaster() {}

  /**
   * Makes a data directory fit to be started on: an orphan of a server that was killed is asked to
   * stop and awaited, and a lock file whose process is gone is removed. To be called only by the
   * holder of the folder's lock: any PostgreSQL found on it is then an orphan.
   */
  static void clearLeftovers(Path data, Path programs, Unprivileged runner) throws IOException {
    Path lock = data.resolve("postmaster.pid");
    if (Files.notExists(lock)) {
      return;
    }
    if (!usersOf(data).isEmpty()) {
      log.info("an earlier PostgreSQL still runs and is asked to stop");
      tryStop(data, programs, runner);
      awaitNobody(data);
    }
    // Its number may by now belong to somebody else, which would make PostgreSQL refuse to start.
    Files.deleteIfExists(lock);
  }

  static void stop(ProcessHandle postmaster) {
    try {
      Commands.run(List.of("kill", "-INT", Long.toString(postmaster.pid())));
      postmaster.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | java.util.concurrent.ExecutionException | TimeoutException e) {
      log.warn("PostgreSQL did not stop when asked; its log will mend the data at the next start");
      postmaster.destroyForcibly();
    }
  }

  private static void tryStop(Path data, Path programs, Unprivileged runner) {
    try {
      Commands.run(
          runner.command(
              false,
              List.of(
                  programs.resolve("bin/pg_ctl").toString(),
                  "stop",
                  "--pgdata=" + data,
                  "--mode=fast",
                  "--timeout=20")));
    } catch (IOException e) {
      log.debug("pg_ctl stop", e);
    }
  }

  private static void awaitNobody(Path data) throws IOException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!usersOf(data).isEmpty()) {
      if (System.nanoTime() > deadline) {
        throw new IOException("another PostgreSQL still runs on " + data);
      }
      try {
        TimeUnit.MILLISECONDS.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted while an earlier PostgreSQL stops", e);
      }
    }
  }

  /**
   * The processes that work in a data directory: every one of PostgreSQL's does, also a backend
   * whose postmaster was killed. Where there is no /proc, the process that the lock file names, if
   * alive.
   */
  private static List<Long> usersOf(Path data) throws IOException {
    Path proc = Path.of("/proc");
    if (Files.notExists(proc.resolve("self"))) {
      return namedByLock(data).filter(pid -> ProcessHandle.of(pid).isPresent()).stream().toList();
    }
    Path real = data.toRealPath();
    try (Stream<ProcessHandle> processes = ProcessHandle.allProcesses()) {
      return processes
          .map(ProcessHandle::pid)
          .filter(pid -> worksIn(proc.resolve(pid.toString()).resolve("cwd"), real))
          .toList();
    }
  }

  /** A process that has ended, or is not ours to look at, works nowhere. */
  private static boolean worksIn(Path cwd, Path data) {
    try {
      return Files.readSymbolicLink(cwd).equals(data);
    } catch (IOException gone) {
      return false;
    }
  }

  private static Optional<Long> namedByLock(Path data) {
    try {
      return Optional.of(
          Long.valueOf(Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip()));
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }
}
