package dev.nape.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import dev.nape.server.account.Person;
import org.junit.jupiter.api.Test;

/** A passkey is made, and signs its owner in without a password. */
class PasskeyTest extends BrowserTest {

  @Test
  void aPasskeyIsMadeAndSignsIn() {
    Person person = server().newPerson("key");
    Page page = phone();
    CDPSession tools = page.context().newCDPSession(page);
    tools.send("WebAuthn.enable", new JsonObject());
    tools.send("WebAuthn.addVirtualAuthenticator", authenticator());
    Chromium.signIn(page, server(), person.name());

    page.navigate(server().at("/account"));
    page.click("[data-passkey=add]");
    page.waitForURL("**/account?saved");
    assertThat(page.locator("section[aria-labelledby=pk] li")).hasCount(1);

    page.context().clearCookies();
    page.navigate(server().at("/sign-in"));
    page.click("[data-passkey=sign-in]");
    page.waitForURL("**/now");
    assertThat(page.locator("h1")).hasText("How is your head?");
  }

  private static JsonObject authenticator() {
    JsonObject options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    options.addProperty("automaticPresenceSimulation", true);
    JsonObject request = new JsonObject();
    request.add("options", options);
    return request;
  }
}
