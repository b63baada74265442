package dev.nape.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The server as a process of its own, as people run it: one that can be killed. */
final class ServerProcess implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Pattern SETUP = Pattern.compile("http://\\S+/setup/\\S+");
  private static final String CLASS_PATH =
      System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

  private final Path home;
  private final int port;
  private final Path output;
  private final Process process;

  private ServerProcess(Path home, int port, Path output, Process process) {
    this.home = home;
    this.port = port;
    this.output = output;
    this.process = process;
  }

  /** Starts a server and returns at once. */
  static ServerProcess launch(Path home, int port) throws IOException {
    Path output = Files.createTempFile("nape-server-", ".txt");
    output.toFile().deleteOnExit();
    var builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                CLASS_PATH,
                Server.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("NAPE_"));
    builder.environment().put("NAPE_HOME", home.toString());
    builder.environment().put("NAPE_PORT", Integer.toString(port));
    return new ServerProcess(home, port, output, builder.start());
  }

  /** Starts a server and returns when it answers. */
  static ServerProcess start(Path home, int port) throws IOException, InterruptedException {
    ServerProcess server = launch(home, port);
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!server.answers()) {
      if (!server.process.isAlive() || System.nanoTime() > deadline) {
        server.process.destroyForcibly();
        throw new AssertionError("the server did not start:\n" + server.printed());
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    return server;
  }

  static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  String address() {
    return "http://localhost:" + port;
  }

  boolean answers() throws InterruptedException {
    var health = HttpRequest.newBuilder(URI.create(address() + "/health"));
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(health.build(), BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  String printed() throws IOException {
    return Files.readString(output);
  }

  /** The link for the first account. */
  String setupLink() throws IOException {
    Matcher link = SETUP.matcher(printed());
    if (!link.find()) {
      throw new AssertionError("no set-up link in: " + printed());
    }
    return link.group();
  }

  /** Makes the first account by that link, and is signed in to it. */
  Visitor firstPerson() throws IOException {
    Visitor visitor = new Visitor(address());
    Map<String, String> form =
        Map.of("name", "Ada", "password", Visitor.PASSWORD, "zone", "Europe/Berlin");
    assertThat(visitor.post(setupLink(), setupLink(), form).statusCode()).isEqualTo(200);
    return visitor;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  /** The first process of the database; it is the server's child and its backends' parent. */
  ProcessHandle postmaster() throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      var found = process.children().filter(ServerProcess::isPostgres).findFirst();
      if (found.isPresent()) {
        return found.get();
      }
      TimeUnit.MILLISECONDS.sleep(5);
    }
    throw new AssertionError("the server has no database");
  }

  private static boolean isPostgres(ProcessHandle child) {
    return child.info().command().filter(command -> command.endsWith("/bin/postgres")).isPresent();
  }

  int awaitExit() throws InterruptedException {
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("the server does not end");
    }
    return process.exitValue();
  }

  /** A connection as the owner, to whom row-level security shows everything. */
  Connection connection() throws IOException, SQLException {
    List<String> lock = Files.readAllLines(home.resolve("data/postmaster.pid"));
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + lock.get(3) + "/postgres",
        "nape_owner",
        Files.readString(home.resolve("secret")));
  }

  /** Stops the server as Ctrl-C does. */
  @Override
  public void close() {
    process.destroy();
    process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }
}
