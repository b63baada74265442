package dev.nape.server.account.entry;

import dev.nape.server.account.AccountSettings;
import dev.nape.server.account.People;
import java.security.MessageDigest;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The link with which whoever started the server becomes its first person. It is made anew at each
 * start, is known to nobody else, and ends when somebody is there.
 */
@Component
public class SetupLink {

  private final People people;
  private final AccountSettings settings;
  private final String token = Tokens.link();

  SetupLink(People people, AccountSettings settings) {
    this.people = people;
    this.settings = settings;
  }

  public boolean opens(String offered) {
    return MessageDigest.isEqual(Tokens.hash(token), Tokens.hash(offered)) && people.isEmpty();
  }

  /** The whole link, while nobody is there. */
  public Optional<String> address(int port) {
    return people.isEmpty()
        ? Optional.of(address(settings, port) + "/setup/" + token)
        : Optional.empty();
  }

  /** The configured address; its port is replaced when the server was told to choose one. */
  private static String address(AccountSettings settings, int port) {
    return settings.address().getPort() == 0
        ? settings.address().getScheme() + "://" + settings.address().getHost() + ":" + port
        : settings.link("");
  }

  /** After whatever fills a server at its start: a demonstration has people, and no link. */
  @EventListener
  @Order(Ordered.LOWEST_PRECEDENCE)
  void tell(ApplicationReadyEvent ready) {
    if (ready.getApplicationContext() instanceof WebServerApplicationContext web
        && web.getWebServer() != null) {
      int port = web.getWebServer().getPort();
      StringBuilder words =
          new StringBuilder("\n  Nape is at ").append(address(settings, port)).append('\n');
      address(port)
          .ifPresent(link ->
              words
                  .append("  Make the first account (this link works once): ")
                  .append(link)
                  .append('\n'));
      System.out.println(words.append("  Stop it with Ctrl-C.\n"));
    }
  }
}
