package dev.nape.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The app at /now as somebody holds it: opened, cut off from the network, looked at. */
record NowApp(Page page, NapeServer server) {

  /** Opens it and waits until it is kept on the device. */
  static NowApp visit(Page page, NapeServer server) {
    page.navigate(server.at("/now"));
    NowApp app = new NowApp(page, server);
    app.shows("phase");
    isKept(page);
    return app;
  }

  /** Waits until the page is one that the device can show without a network. */
  static void isKept(Page page) {
    page.evaluate(
        """
        async () => {
          await navigator.serviceWorker.ready;
          if (!navigator.serviceWorker.controller)
            await new Promise((go) => navigator.serviceWorker.addEventListener("controllerchange", go));
        }
        """);
  }

  /** Waits until a screen, whichever, has read what is kept: before, a tap may be lost. */
  static void isReady(Page page) {
    assertThat(page.locator("#main")).hasAttribute("data-screen", Pattern.compile(".+"));
  }

  void withoutNetwork(boolean without) {
    page.context().setOffline(without);
  }

  /** Goes to a screen by its address, and waits until it is there. */
  void open(String path) {
    page.navigate(server.at("/now#/" + path));
    shows(path.replaceAll("\\?.*", ""));
  }

  /** Waits until a screen is there. */
  void shows(String screen) {
    assertThat(page.locator("#main")).hasAttribute("data-screen", screen);
  }

  /** Waits until the line that says where the records are says so. */
  void says(String where) {
    assertThat(page.locator("#state")).hasText(where);
  }

  Locator notice() {
    return page.locator("#notice");
  }

  void tap(String name) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first().click();
  }

  void press(String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first().click();
  }

  /** Attack now, from the first screen: gives the id of the record. */
  String attackNow() {
    tap("Attack now");
    shows("attack");
    assertThat(page).hasURL(Pattern.compile("#/attack\\?id="));
    return page.url().replaceAll(".*[?&]id=([0-9a-f-]{36}).*", "$1");
  }

  /** The folder of the version that the page is of. */
  String folder() {
    return (String)
        page.evaluate(
            "document.querySelector('script[src$=\"app.js\"]').src.replace('app.js', '')");
  }

  /** What a script answers that has the app's own modules at hand. */
  Object run(String script) {
    return page.evaluate("async (at) => { " + script + " }", folder());
  }
}
