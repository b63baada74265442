package dev.nape.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A server as people start it: by the script, on a data folder of its own. */
final class Nape implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Pattern SETUP = Pattern.compile("http://\\S+(/setup/\\S+)");

  private final Path home;
  private final int port;
  private final Path output;
  private final Process process;
  private final double secondsToFirstPage;

  private Nape(Path home, int port, Path output, Process process, double secondsToFirstPage) {
    this.home = home;
    this.port = port;
    this.output = output;
    this.process = process;
    this.secondsToFirstPage = secondsToFirstPage;
  }

  /**
   * Starts a server and returns when it serves a page.
   *
   * @param command {@code run} or {@code demo}
   */
  static Nape start(String command, Path home, int port) throws IOException, InterruptedException {
    Path output = Files.createTempFile("nape-bench-", ".txt");
    output.toFile().deleteOnExit();
    var builder =
        new ProcessBuilder(script().toString(), command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("NAPE_"));
    builder.environment().put("NAPE_HOME", home.toString());
    builder.environment().put("NAPE_PORT", Integer.toString(port));
    builder.environment().put("NAPE_SIGN_UP", "open");
    long begin = System.nanoTime();
    Process process = builder.start();
    while (!Wire.answers(port)) {
      if (!process.isAlive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
        process.destroyForcibly();
        throw new IOException(
            "the server did not start (" + process + "):\n" + Files.readString(output));
      }
      TimeUnit.MILLISECONDS.sleep(5);
    }
    return new Nape(home, port, output, process, (System.nanoTime() - begin) / 1e9);
  }

  /** Starts one and stops it again, so that what the script prepares is there. */
  static void prepare() throws IOException, InterruptedException {
    Path home = newHome();
    start("run", home, freePort()).close();
    delete(home);
  }

  static Path script() {
    return root().resolve("nape");
  }

  /** The project's folder. */
  static Path root() {
    try {
      var jar = Path.of(Nape.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return jar.resolve("../../..").normalize();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Others may pass through it: under root, the database runs as somebody else. */
  static Path newHome() throws IOException {
    return Files.createTempDirectory(
        "nape-bench-",
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx--x--x")));
  }

  static void delete(Path home) throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  double secondsToFirstPage() {
    return secondsToFirstPage;
  }

  int port() {
    return port;
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** The path of the link for the first account. */
  String setupPath() throws IOException {
    Matcher link = SETUP.matcher(Files.readString(output));
    if (!link.find()) {
      throw new IOException("no set-up link in: " + Files.readString(output));
    }
    return link.group(1);
  }

  /** PostgreSQL's first process. */
  ProcessHandle postmaster() throws InterruptedException {
    while (true) {
      var found =
          process
              .children()
              .filter(child ->
                  child.info().command().filter(name -> name.endsWith("/bin/postgres")).isPresent())
              .findFirst();
      if (found.isPresent()) {
        return found.get();
      }
      TimeUnit.MILLISECONDS.sleep(5);
    }
  }

  int databasePort() throws IOException {
    List<String> lock = Files.readAllLines(home.resolve("data/postmaster.pid"));
    return Integer.parseInt(lock.get(3));
  }

  String databaseSecret() throws IOException {
    return Files.readString(home.resolve("secret"));
  }

  /** A connection as the owner, to whom row-level security shows everything. */
  Connection connection() throws IOException, SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + databasePort() + "/postgres",
        "nape_owner",
        databaseSecret());
  }

  /** Waits for the end of a server that was killed. */
  void awaitExit() {
    process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }

  /** Stops it as Ctrl-C does. */
  @Override
  public void close() {
    process.destroy();
    awaitExit();
  }
}
