package dev.nape.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.server.TestServer;
import dev.nape.server.Visitor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

class TrustedProxyTest {

  @Nested
  @TestServer
  @TestPropertySource(properties = "server.forward-headers-strategy=native")
  class BehindAProxyThatIsTrusted {

    @Autowired AccountSettings settings;

    @Test
    void theCookieIsSecureWhenTheProxySpeaksTls() {
      assertThat(cookieFor(settings, "https")).contains("; Secure");
      assertThat(cookieFor(settings, "http")).doesNotContain("Secure");
    }
  }

  @Nested
  @TestServer
  class WithoutOne {

    @Autowired AccountSettings settings;

    @Test
    void nobodysWordForTheSchemeIsTaken() {
      assertThat(cookieFor(settings, "https")).doesNotContain("Secure");
    }
  }

  private static String cookieFor(AccountSettings settings, String scheme) {
    Visitor visitor = new Visitor(settings.link(""));
    return visitor
        .send(visitor.request("/sign-in").header("X-Forwarded-Proto", scheme).GET())
        .headers()
        .firstValue("Set-Cookie")
        .orElseThrow();
  }
}
