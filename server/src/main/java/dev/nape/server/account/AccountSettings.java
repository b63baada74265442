package dev.nape.server.account;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How people come in.
 *
 * @param address the address under which browsers reach this server; passkeys are bound to its host
 * @param signUp who may make an account
 * @param tries how often, in five minutes, one network address may try to sign in or up
 */
@ConfigurationProperties("nape.account")
public record AccountSettings(URI address, SignUp signUp, int tries) {

  /** Who may make an account. */
  public enum SignUp {
    /** Only who holds an invitation. */
    INVITATION,
    /** Anybody who reaches this server. */
    OPEN
  }

  public AccountSettings {
    if (address.getHost() == null || address.getScheme() == null) {
      throw new IllegalArgumentException(
          "NAPE_ADDRESS must be a whole address such as https://nape.example.org, not " + address);
    }
  }

  /** A whole link to a path of this server. */
  public String link(String path) {
    return address.toString().replaceAll("/+$", "") + path;
  }

  /** Scheme, host and port, as browsers name an origin. */
  public String origin() {
    return address.getScheme() + "://" + address.getAuthority();
  }
}
