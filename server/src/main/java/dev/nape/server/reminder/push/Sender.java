package dev.nape.server.reminder.push;

import com.interaso.webpush.WebPush;
import dev.nape.server.account.AccountSettings;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import javax.net.ssl.SSLHandshakeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Hands messages to the browsers' push services, and to nobody else. */
@Component
public class Sender {

  private static final Logger log = LoggerFactory.getLogger(Sender.class);
  private static final int KEY = 65;
  private static final int SECRET = 16;
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration ANSWER = Duration.ofSeconds(20);

  private final PushHosts hosts;
  private final ServerKey key;
  private final String contact;
  private final Supplier<HttpClient> clients;

  @Autowired
  Sender(PushSettings settings, AccountSettings account, ServerKey key) {
    this(settings, account, key, Sender::client);
  }

  /** With connections of one's own, for a push service of one's own. */
  public Sender(
      PushSettings settings, AccountSettings account, ServerKey key, Supplier<HttpClient> clients) {
    this.hosts = new PushHosts(settings.hosts());
    this.key = key;
    this.contact = settings.contact() == null ? own(account) : settings.contact().toString();
    this.clients = clients;
  }

  /** Push services want an address of TLS or of mail; one that is tried out at home has neither. */
  private static String own(AccountSettings account) {
    boolean tls = "https".equals(account.address().getScheme());
    return tls ? account.link("/") : "mailto:nape@" + account.address().getHost();
  }

  private static HttpClient client() {
    return HttpClient.newBuilder()
        .connectTimeout(CONNECT)
        .followRedirects(HttpClient.Redirect.NEVER)
        .build();
  }

  /**
   * Whether a browser's address is one that this server may send to, with keys that can be used.
   */
  public boolean accepts(Device.Line line) {
    return hosts.allowed(line.endpoint()).isPresent() && sealed("?", line).isPresent();
  }

  /**
   * Sends a message once. The connection is a fresh one: a message that broke off on an old one may
   * have arrived or not, and nobody would know.
   */
  public Answer send(Device.Line line, Message message) {
    Optional<URI> address = hosts.allowed(line.endpoint());
    Optional<byte[]> body = sealed(message.json(), line);
    if (address.isEmpty() || body.isEmpty()) {
      return new Answer.Gone();
    }
    try (HttpClient client = clients.get()) {
      HttpRequest request = request(address.get(), body.get(), message);
      return answer(client.send(request, BodyHandlers.discarding()));
    } catch (ConnectException | HttpConnectTimeoutException | SSLHandshakeException unreached) {
      return new Answer.Later(Duration.ZERO);
    } catch (IOException broken) {
      log.warn("a push broke off: {}", broken.getClass().getName());
      return new Answer.Never();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return new Answer.Never();
    }
  }

  private HttpRequest request(URI address, byte[] body, Message message) {
    var headers =
        push()
            .getHeaders(
                address.toString(),
                Math.toIntExact(message.life().toSeconds()),
                message.kind(),
                WebPush.Urgency.Normal);
    HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(ANSWER);
    headers.forEach(request::header);
    return request.POST(BodyPublishers.ofByteArray(body)).build();
  }

  /** Encrypted for one browser; empty when its keys are none. */
  private Optional<byte[]> sealed(String text, Device.Line line) {
    WebPush push = push();
    try {
      byte[] key = line.key();
      byte[] secret = line.secret();
      return key.length == KEY && secret.length == SECRET
          ? Optional.of(push.getBody(text.getBytes(StandardCharsets.UTF_8), key, secret))
          : Optional.empty();
    } catch (Exception e) {
      // The library is not Java's, and throws what it does not declare.
      if (e instanceof GeneralSecurityException || e instanceof IllegalArgumentException) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private WebPush push() {
    return new WebPush(contact, key.pair());
  }

  private static Answer answer(HttpResponse<Void> response) {
    int status = response.statusCode();
    return switch (status) {
      case 200, 201, 202, 204 -> new Answer.Taken();
      case 404, 410 -> new Answer.Gone();
      case 429, 500, 502, 503, 504 -> new Answer.Later(pause(response));
      default -> {
        log.warn("a push service refused a message: {}", status);
        yield new Answer.Never();
      }
    };
  }

  /** The seconds that it asks to wait; dates, which the header may also hold, are not read. */
  private static Duration pause(HttpResponse<Void> response) {
    return response
        .headers()
        .firstValue("Retry-After")
        .filter(text -> text.matches("\\d{1,6}"))
        .map(text -> Duration.ofSeconds(Long.parseLong(text)))
        .orElse(Duration.ZERO);
  }
}
