package dev.nape.server.reminder.push;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How this server reaches the push services of browsers.
 *
 * @param enabled whether it does at all; when not, nothing leaves this server
 * @param hosts to which it may send; see {@link PushHosts}
 * @param contact an address where a push service finds whoever runs this server; {@code null} for
 *     the server's own
 * @param every how often it looks for what is due
 */
@ConfigurationProperties("nape.push")
public record PushSettings(
    boolean enabled, List<String> hosts, @Nullable URI contact, Duration every) {

  public PushSettings {
    hosts = List.copyOf(hosts);
    contact = contact == null || contact.toString().isBlank() ? null : contact;
    if (contact != null && !List.of("mailto", "https").contains(contact.getScheme())) {
      throw new IllegalArgumentException(
          "NAPE_PUSH_CONTACT must be such as mailto:admin@example.org, not " + contact);
    }
  }
}
