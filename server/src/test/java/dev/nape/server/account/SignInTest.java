package dev.nape.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.server.TestServer;
import dev.nape.server.Visitor;
import dev.nape.server.account.entry.Invitations;
import dev.nape.server.account.entry.SetupLink;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestServer
class SignInTest {

  private static final Pattern CODE = Pattern.compile("<code>([0-9a-z-]{19})</code>");

  @Autowired AccountSettings settings;
  @Autowired Invitations invitations;
  @Autowired People people;
  @Autowired SetupLink setup;
  @Autowired JdbcClient jdbc;

  @Test
  void aPersonSignsInWithTheirNameHoweverItIsWritten() {
    Visitor ann = Visitor.signedUp(address(), "Ann Müller");

    assertThat(signIn(" " + ann.name().toUpperCase(java.util.Locale.ROOT), Visitor.PASSWORD))
        .endsWith("/now");
  }

  @Test
  void aKnownAndAnUnknownNameAreAnsweredAlike() {
    Visitor ann = Visitor.signedUp(address(), "Known");

    HttpResponse<String> known = tried(ann.name(), "not her password");
    HttpResponse<String> unknown = tried("nobody-here", "not her password");

    assertThat(known.statusCode()).isEqualTo(unknown.statusCode());
    assertThat(known.headers().firstValue("Location"))
        .isEqualTo(unknown.headers().firstValue("Location"))
        .isPresent();
    assertThat(known.body()).isEqualTo(unknown.body());
  }

  @Test
  void signingUpNeverTellsThatANameIsTaken() {
    Visitor first = Visitor.signedUp(address(), "Twin");
    Visitor second = Visitor.signedUp(address(), "Twin");

    assertThat(first.name()).startsWith("Twin-").hasSize(9).isNotEqualTo(second.name());
    assertThat(second.name()).startsWith("Twin-").hasSize(9);
  }

  @Test
  void recoveryAnswersAlikeForAKnownAndAnUnknownName() {
    Visitor ann = Visitor.signedUp(address(), "Recover");

    HttpResponse<String> known = recover(ann.name(), "0000-0000-0000-0000");
    HttpResponse<String> unknown = recover("nobody-here", "0000-0000-0000-0000");

    assertThat(known.statusCode()).isEqualTo(422).isEqualTo(unknown.statusCode());
    assertThat(withoutTokens(known.body())).isEqualTo(withoutTokens(unknown.body()));
  }

  @Test
  void aRecoveryCodeSetsANewPasswordOnceAndEndsEverySession() {
    Visitor ann = Visitor.signedUp(address(), "Loser");
    List<String> codes =
        CODE.matcher(ann.post("/account", "/account/recovery-codes", Map.of()).body())
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(codes).hasSize(8).doesNotHaveDuplicates();

    assertThat(recover(ann.name(), codes.getFirst()).statusCode()).isEqualTo(302);

    assertThat(ann.get("/account").statusCode()).isEqualTo(302);
    assertThat(signIn(ann.name(), "quiet meadow lantern 4")).endsWith("/now");
    assertThat(recover(ann.name(), codes.getFirst()).statusCode()).isEqualTo(422);
  }

  @Test
  void signingOutEverywhereEndsTheOtherBrowsersToo() {
    Visitor phone = Visitor.signedUp(address(), "Everywhere");
    Visitor desk = new Visitor(address());
    desk.post("/sign-in", "/sign-in", Map.of("name", phone.name(), "password", Visitor.PASSWORD));
    assertThat(desk.get("/account").statusCode()).isEqualTo(200);

    phone.post("/account", "/account/sign-out-everywhere", Map.of());

    assertThat(desk.get("/account").statusCode()).isEqualTo(302);
    assertThat(phone.get("/account").statusCode()).isEqualTo(302);
  }

  @Test
  void anInvitationWorksOnce() {
    Person admin = people.add("Inviter", Visitor.PASSWORD, null);
    String token = SignedIn.actingFor(admin.id(), () -> invitations.invite(admin.id()));
    String path = "/invitation/" + token;
    Map<String, String> form = Map.of("name", "Guest", "password", Visitor.PASSWORD);

    assertThat(new Visitor(address()).post(path, path, form).body()).contains("Guest-");
    assertThat(new Visitor(address()).get(path).statusCode()).isEqualTo(404);
    assertThat(new Visitor(address()).get("/invitation/guessed").statusCode()).isEqualTo(404);
  }

  @Test
  void theSetUpLinkEndsWhenSomebodyIsThere() {
    people.add("Somebody", Visitor.PASSWORD, null);

    assertThat(setup.address(1)).isEmpty();
    assertThat(people.addFirst("Second", Visitor.PASSWORD, null)).isEmpty();
  }

  @Test
  void aPasswordThatIsShortOrCommonIsRefusedAndWhatWasTypedStays() {
    for (String weak : List.of("short", "password1234", "qwertyuiop", "Peculiar12")) {
      HttpResponse<String> answer =
          new Visitor(address())
              .post("/sign-up", "/sign-up", Map.of("name", "Peculiar", "password", weak));
      assertThat(answer.statusCode()).as(weak).isEqualTo(422);
      assertThat(answer.body()).as(weak).contains("value=\"Peculiar\"").contains("aria-invalid");
    }
  }

  @Test
  void passwordsAreKeptAsArgon2Hashes() {
    Person ann = people.add("Hashed", Visitor.PASSWORD, null);

    String hash = new SignInData(jdbc).find(ann.name()).orElseThrow().getPassword();

    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
  }

  @Test
  void theCookieIsOutOfReachForScriptsAndOtherSites() {
    HttpResponse<String> answer = new Visitor(address()).get("/sign-in");

    assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
        .contains("HttpOnly")
        .contains("SameSite=Lax");
  }

  @Test
  void everyAnswerForbidsForeignAndInlineScript() {
    HttpResponse<String> answer = new Visitor(address()).get("/sign-in");

    assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'")
        .contains("script-src 'self';")
        .doesNotContain("unsafe");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
    assertThat(answer.body()).doesNotContain("<script>").doesNotContain("style=");
  }

  @Test
  void aFileFromAStrangerIsRefusedUnread() {
    Visitor stranger = new Visitor(address());

    assertThat(
            stranger
                .send(
                    stranger
                        .request("/transfer/import")
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.ofString("--x--")))
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void guessingIsSlowedDownForKnownAndUnknownNamesAlike() {
    Visitor ann = Visitor.signedUp(address(), "Guessed");
    for (String name : List.of(ann.name(), "nobody-at-all")) {
      HttpResponse<String> last = tried(name, "guess");
      for (int i = 0; i < 10 && last.statusCode() != 429; i++) {
        last = tried(name, "guess" + i);
      }
      assertThat(last.statusCode()).as(name).isEqualTo(429);
      assertThat(last.headers().firstValue("Retry-After")).isPresent();
    }
  }

  private String address() {
    return settings.link("");
  }

  private HttpResponse<String> tried(String name, String password) {
    return new Visitor(address())
        .post("/sign-in", "/sign-in", Map.of("name", name, "password", password));
  }

  private String signIn(String name, String password) {
    return tried(name, password).headers().firstValue("Location").orElse("nowhere");
  }

  private HttpResponse<String> recover(String name, String code) {
    return new Visitor(address())
        .post(
            "/recover",
            "/recover",
            Map.of("name", name, "code", code, "password", "quiet meadow lantern 4"));
  }

  private static String withoutTokens(String page) {
    return page.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
  }
}
