package dev.nape.server.database.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Our own PostgreSQL: a child process on the loopback address that ends when we do, and is started
 * again when it ends before us.
 *
 * <p>The kernel ties {@code pdeathsig} to the thread that forks, so one thread starts PostgreSQL,
 * waits for it, and lives as long as we do.
 */
public final class EmbeddedPostgres implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String OWNER = "nape_owner";

  private final DatabaseHome home;
  private final Path programs;
  private final Unprivileged runner;
  private final String secret;
  private final int port;
  private final CountDownLatch over = new CountDownLatch(1);
  private volatile @Nullable Process process;
  private volatile boolean closing;

  private EmbeddedPostgres(DatabaseHome home) throws IOException {
    this.home = home;
    this.secret = home.secret();
    this.programs = PostgresPrograms.unpackedInto(home.folder());
    this.runner = Unprivileged.forData(home.data());
    this.port = freePort();
  }

  /** The usual folder: the system's for root, the person's own for anybody else. */
  public static Path usualFolder() {
    return Unprivileged.weAreRoot()
        ? Path.of("/var/lib/nape")
        : Path.of(System.getProperty("user.home"), ".local/share/nape");
  }

  /**
   * Starts PostgreSQL on a folder, making its data directory when there is none, and returns when
   * it takes connections.
   *
   * @throws StartupProblem when it cannot, in words for the person who runs Nape
   */
  public static EmbeddedPostgres start(Path folder) {
    DatabaseHome home = DatabaseHome.open(folder);
    try {
      var postgres = new EmbeddedPostgres(home);
      DataDirectory.make(home, postgres.programs, postgres.runner, OWNER);
      Postmaster.clearLeftovers(home.data(), postgres.programs, postgres.runner);
      Thread.ofPlatform().name("postgres").daemon().start(postgres::keepRunning);
      postgres.awaitConnections();
      return postgres;
    } catch (IOException | RuntimeException e) {
      closeQuietly(home);
      throw e instanceof StartupProblem problem ? problem : couldNotStart(folder, e);
    }
  }

  private static StartupProblem couldNotStart(Path folder, Exception cause) {
    return new StartupProblem(
        "The database in " + folder + " did not start: " + cause.getMessage(),
        "Look into " + folder.resolve("database.log") + " for its own words.",
        cause);
  }

  private static void closeQuietly(DatabaseHome home) {
    try {
      home.close();
    } catch (IOException e) {
      log.debug("closing the lock", e);
    }
  }

  /** JDBC address of the owner's connection. */
  public String url() {
    return "jdbc:postgresql://127.0.0.1:"
        + port
        + "/postgres?user="
        + OWNER
        + "&password="
        + secret;
  }

  private void keepRunning() {
    try {
      while (!closing) {
        Process started = launch();
        process = started;
        int exit = started.waitFor();
        if (!closing) {
          log.warn("PostgreSQL ended with {} and is started again", exit);
          Postmaster.clearLeftovers(home.data(), programs, runner);
          TimeUnit.MILLISECONDS.sleep(100);
        }
      }
    } catch (IOException | RuntimeException e) {
      log.error("PostgreSQL cannot be kept running", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      over.countDown();
    }
  }

  private Process launch() throws IOException {
    List<String> command =
        List.of(
            programs.resolve("bin/postgres").toString(),
            "-D",
            home.data().toString(),
            "-p",
            Integer.toString(port),
            "-c",
            "listen_addresses=127.0.0.1",
            "-c",
            "unix_socket_directories=",
            "-c",
            "max_connections=60",
            "-c",
            "shared_buffers=64MB",
            "-c",
            "jit=off",
            "-c",
            "timezone=UTC",
            "-c",
            "log_timezone=UTC",
            // What people wrote about their health must not reach a log.
            "-c",
            "log_min_error_statement=panic",
            "-c",
            "log_error_verbosity=terse",
            "-c",
            "log_min_messages=warning");
    return new ProcessBuilder(runner.command(true, command))
        .directory(home.folder().toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(home.log().toFile()))
        .start();
  }

  private void awaitConnections() throws IOException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        DriverManager.getConnection(url()).close();
        return;
      } catch (SQLException notYet) {
        if (over.getCount() == 0 || System.nanoTime() > deadline) {
          close();
          throw new IOException(notYet.getMessage() + tailOfLog(), notYet);
        }
        sleepBriefly();
      }
    }
  }

  private static void sleepBriefly() {
    try {
      TimeUnit.MILLISECONDS.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the database starts", e);
    }
  }

  private String tailOfLog() {
    try {
      List<String> lines = Files.readAllLines(home.log(), StandardCharsets.UTF_8);
      return lines.isEmpty() ? "" : "; its last words: " + lines.getLast();
    } catch (IOException e) {
      return "";
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /**
   * Stops PostgreSQL, every transaction that was acknowledged on disk, and lets go of the folder.
   */
  @Override
  public void close() {
    closing = true;
    Process running = process;
    if (running != null && running.isAlive()) {
      Postmaster.stop(running.toHandle());
    }
    closeQuietly(home);
  }
}
