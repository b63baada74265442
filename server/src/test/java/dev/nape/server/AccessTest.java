package dev.nape.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.server.account.AccountSettings;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** docs/access.md is what the server does. */
@TestServer
class AccessTest {

  /** Answered in the demonstration only, which has a test of its own. */
  private static final Set<String> DEMONSTRATION = Set.of("GET /demo", "GET /styleguide");

  private record Line(String method, String address, String who) {

    /** An address that fits the pattern. */
    String example() {
      return address
          .replace("{date}", "2026-01-01")
          .replace("{month}", "2026-01")
          .replaceAll("\\{[a-z]+}", "01990000-0000-7000-8000-000000000001");
    }
  }

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  @Autowired AccountSettings settings;

  @Test
  void theTableListsEveryAddressAndNoOther() throws IOException {
    Set<String> listed =
        table().stream()
            .map(line -> line.method() + " " + line.address())
            .filter(line -> !DEMONSTRATION.contains(line))
            .collect(Collectors.toSet());

    assertThat(answered()).containsExactlyInAnyOrderElementsOf(listed);
  }

  @Test
  void theTableWasRead() throws IOException {
    assertThat(table()).hasSizeGreaterThan(30).anyMatch(line -> line.who().equals("admin"));
    assertThat(table()).allMatch(line -> Set.of("anybody", "person", "admin").contains(line.who()));
  }

  @Test
  void aStrangerIsSentToTheSignInPageFromEveryClosedAddress() throws IOException {
    Visitor stranger = new Visitor(settings.link(""));
    for (Line line : closed()) {
      if (line.method().equals("GET")) {
        HttpResponse<String> answer = stranger.get(line.example());
        if (line.address().startsWith("/api/") || line.address().startsWith("/sync/")) {
          assertThat(answer.statusCode()).as(line.address()).isEqualTo(401);
        } else {
          assertThat(answer.statusCode()).as(line.address()).isEqualTo(302);
          assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in");
        }
      } else {
        assertThat(bare(stranger, line).statusCode()).as(line.address()).isIn(401, 403);
      }
    }
  }

  @Test
  void noWriteIsTakenWithoutTheSessionsToken() throws IOException {
    Visitor person = Visitor.signedUp(settings.link(""), "Tokenless");
    for (Line line : table()) {
      if (!Set.of("GET", "ANY").contains(line.method())) {
        assertThat(bare(person, line).statusCode()).as(line.address()).isEqualTo(403);
      }
    }
  }

  @Test
  void onlyAnAdminInvites() {
    Visitor person = Visitor.signedUp(settings.link(""), "Person");

    assertThat(person.post("/account", "/account/invitations", java.util.Map.of()).statusCode())
        .isEqualTo(403);
  }

  private static HttpResponse<String> bare(Visitor visitor, Line line) {
    return visitor.send(
        visitor.request(line.example()).method(line.method(), BodyPublishers.noBody()));
  }

  private static List<Line> closed() throws IOException {
    return table().stream()
        .filter(line -> !line.who().equals("anybody"))
        .filter(line -> !DEMONSTRATION.contains(line.method() + " " + line.address()))
        .toList();
  }

  private Set<String> answered() {
    return mappings.getHandlerMethods().keySet().stream()
        .flatMap(info ->
            info.getPatternValues().stream()
                .map(pattern -> pattern.replaceAll("\\{([a-z]+):(?:[^{}]|\\{[^{}]*})*}", "{$1}"))
                .flatMap(pattern ->
                    info.getMethodsCondition().getMethods().isEmpty()
                        ? java.util.stream.Stream.of("ANY " + pattern)
                        : info.getMethodsCondition().getMethods().stream()
                            .map(method -> method + " " + pattern)))
        .collect(Collectors.toSet());
  }

  private static List<Line> table() throws IOException {
    return Files.readAllLines(Path.of("../docs/access.md")).stream()
        .filter(line -> line.matches("\\| [A-Z]+ \\| /.*"))
        .map(line -> line.split("\\|"))
        .map(cells -> new Line(cells[1].strip(), cells[2].strip(), cells[3].strip()))
        .toList();
  }
}
