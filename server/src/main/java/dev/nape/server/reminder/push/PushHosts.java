package dev.nape.server.reminder.push;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where this server may send. Browsers name the address themselves, and whoever is signed in can
 * name any: so only the browsers' own push services count, by name, over TLS, on its usual port.
 */
public final class PushHosts {

  /** Letters with at least one in the last label, so that no number of any notation is a name. */
  private static final Pattern NAME =
      Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)*[a-z](?:[a-z0-9-]*[a-z0-9])?");

  private static final int LONGEST = 2_000;
  private static final int TLS = 443;

  private record Host(String name, boolean below, int port) {

    static Host of(String written) {
      String lower = written.strip().toLowerCase(Locale.ROOT);
      int colon = lower.indexOf(':');
      String name = colon < 0 ? lower : lower.substring(0, colon);
      boolean below = name.startsWith("*.");
      String bare = below ? name.substring(2) : name;
      if (!NAME.matcher(bare).matches()) {
        throw new IllegalArgumentException("NAPE_PUSH_HOSTS: not the name of a host: " + written);
      }
      return new Host(bare, below, colon < 0 ? TLS : port(lower.substring(colon + 1)));
    }

    private static int port(String written) {
      if (!written.matches("\\d{1,5}")) {
        throw new IllegalArgumentException("NAPE_PUSH_HOSTS: not a port: " + written);
      }
      return Integer.parseInt(written);
    }

    boolean takes(String host, int asked) {
      return asked == port && (below ? host.endsWith("." + name) : host.equals(name));
    }
  }

  private final List<Host> hosts;

  /**
   * Reads the names: {@code push.example.org}, {@code *.example.org} for every host below it,
   * {@code push.example.org:8443} for another port.
   *
   * @throws IllegalArgumentException for anything else, a number too
   */
  public PushHosts(List<String> written) {
    hosts = written.stream().filter(one -> !one.isBlank()).map(Host::of).toList();
  }

  /** The address, when it lies at one of these hosts and is nothing else than https. */
  public Optional<URI> allowed(String endpoint) {
    if (endpoint.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return Optional.of(new URI(endpoint)).filter(this::takes);
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }

  private boolean takes(URI address) {
    String host = address.getHost();
    if (host == null || !"https".equals(address.getScheme())) {
      return false;
    }
    boolean plain = address.getRawUserInfo() == null && address.getRawFragment() == null;
    String name = host.toLowerCase(Locale.ROOT);
    int port = address.getPort() < 0 ? TLS : address.getPort();
    return plain
        && NAME.matcher(name).matches()
        && hosts.stream().anyMatch(one -> one.takes(name, port));
  }
}
