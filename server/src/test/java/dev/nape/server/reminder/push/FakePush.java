package dev.nape.server.reminder.push;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A push service over TLS, with a certificate that only its own client trusts. */
public final class FakePush implements AutoCloseable {

  private static final char[] PASSWORD = "changeit".toCharArray();

  /** What arrived. */
  public record Arrived(Map<String, String> headers, byte[] body) {

    public String header(String name) {
      return headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), "");
    }
  }

  private record Scripted(int status, Map<String, String> headers) {}

  private final HttpsServer server;
  private final SSLContext tls;
  private final Map<String, List<Arrived>> arrived = new ConcurrentHashMap<>();
  private final Map<String, Queue<Scripted>> scripts = new ConcurrentHashMap<>();

  private FakePush(SSLContext tls) throws IOException {
    this.tls = tls;
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(tls));
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  public static FakePush start() {
    try {
      return new FakePush(certificate());
    } catch (IOException | GeneralSecurityException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SSLContext certificate()
      throws IOException, GeneralSecurityException, InterruptedException {
    Path file = Files.createTempDirectory("nape-push-").resolve("keys.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "push",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                new String(PASSWORD))
            .inheritIO()
            .start();
    if (keytool.waitFor() != 0) {
      throw new IllegalStateException("no certificate");
    }
    KeyStore keys = KeyStore.getInstance(file.toFile(), PASSWORD);
    var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    own.init(keys, PASSWORD);
    var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trusted.init(keys);
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
    return tls;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Map<String, String> headers = new ConcurrentHashMap<>();
      exchange
          .getRequestHeaders()
          .forEach((name, values) ->
              headers.put(name.toLowerCase(java.util.Locale.ROOT), values.getFirst()));
      String path = exchange.getRequestURI().getPath();
      byte[] body = exchange.getRequestBody().readAllBytes();
      arrived
          .computeIfAbsent(path, key -> new CopyOnWriteArrayList<>())
          .add(new Arrived(headers, body));
      Queue<Scripted> script = scripts.getOrDefault(path, new ArrayDeque<>());
      Scripted next = script.size() > 1 ? script.poll() : script.peek();
      if (next != null) {
        next.headers().forEach(exchange.getResponseHeaders()::add);
      }
      exchange.sendResponseHeaders(next == null ? 201 : next.status(), -1);
    }
  }

  /** Answers of an address in order, the last for ever; otherwise it takes everything. */
  public void answers(String path, int status, Map<String, String> headers) {
    scripts.computeIfAbsent(path, key -> new ArrayDeque<>()).add(new Scripted(status, headers));
  }

  public List<Arrived> at(String path) {
    return arrived.getOrDefault(path, List.of());
  }

  public String host() {
    return "localhost:" + server.getAddress().getPort();
  }

  public String endpoint(String path) {
    return "https://" + host() + path;
  }

  /** As the server makes it, but for whom it trusts. */
  public HttpClient client() {
    return HttpClient.newBuilder()
        .sslContext(tls)
        .connectTimeout(Duration.ofSeconds(10))
        .followRedirects(HttpClient.Redirect.NEVER)
        .build();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
