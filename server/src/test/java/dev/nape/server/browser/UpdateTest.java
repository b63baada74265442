package dev.nape.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A newer version of the app comes when it suits, and takes nothing away. */
class UpdateTest extends BrowserTest {

  private static final String FILE = "clear.js";

  @AfterEach
  void backToTheFirstVersion() throws IOException {
    Files.deleteIfExists(server().appFolder().resolve(FILE));
  }

  @Test
  void aNewVersionWaitsUntilItIsWantedAndKeepsEverything() throws IOException {
    NowApp app = NowApp.visit(phone(), server());
    String before = app.folder();
    String attack = app.attackNow();
    app.open("phase");
    remember(app, "kept over the update");

    publish();
    lookForUpdates(app);

    PlaywrightAssertions.assertThat(app.notice()).containsText("A new version is ready");
    assertThat(app.folder()).isEqualTo(before);
    app.press("Use the new version");
    showsAnother(app, before);
    app.shows("phase");
    assertThat(app.folder()).isNotEqualTo(before);
    assertThat(remembered(app)).isEqualTo("kept over the update");
    app.withoutNetwork(true);
    app.open("attack?id=" + attack);
    assertThat(cachesOf(app)).isEqualTo(1);
  }

  @Test
  void noVersionIsTakenWhileASessionRunsInAnyTab() throws IOException {
    NowApp app = NowApp.visit(phone(), server());
    String before = app.folder();
    Page session = app.page().context().newPage();
    session.navigate(server().at("/now"));
    new NowApp(session, server()).shows("phase");
    session.evaluate(
        "(at) => import(at + 'updates.js').then((updates) => updates.inSession(true))", before);

    publish();
    lookForUpdates(app);
    app.press("Use the new version");
    lookForUpdates(app);
    assertThat(app.folder()).isEqualTo(before);
    assertThat(cachesOf(app)).isEqualTo(2);

    session.evaluate(
        "(at) => import(at + 'updates.js').then((updates) => updates.inSession(false))", before);
    app.press("Use the new version");
    showsAnother(app, before);
  }

  @Test
  void whatDidNotChangeIsNotFetchedAgain() throws IOException {
    NowApp app = NowApp.visit(phone(), server());
    app.run(
        """
        const [name] = await caches.keys();
        const cache = await caches.open(name);
        await cache.put(at + "time.js", new Response("// from the old version"));
        """);
    publish();
    lookForUpdates(app);
    PlaywrightAssertions.assertThat(app.notice()).containsText("A new version is ready");
    Object reused =
        app.run(
            """
            const texts = [];
            for (const name of await caches.keys()) {
              const folder = "/now/" + name.replace("nape-", "") + "/";
              texts.push(await (await (await caches.open(name)).match(folder + "time.js")).text());
            }
            return texts.join("|");
            """);
    assertThat(reused).isEqualTo("// from the old version|// from the old version");
  }

  private static void publish() throws IOException {
    Path file = server().appFolder().resolve(FILE);
    Files.writeString(file, "export const clearDevice = () => {};\nexport const newer = true;\n");
  }

  /** As the browser does by itself now and then. */
  private static void lookForUpdates(NowApp app) {
    app.run(
        """
        const registration = await navigator.serviceWorker.getRegistration("/");
        await registration.update();
        const newer = registration.installing;
        if (newer) await new Promise((done) => newer.addEventListener("statechange", done));
        """);
  }

  private static void remember(NowApp app, String words) {
    app.run(
        """
        const { app } = await import(at + "app.js");
        await app.setFlow({ note: "%s" });
        """
            .formatted(words));
  }

  private static Object remembered(NowApp app) {
    return app.run("return (await import(at + 'app.js')).app.flow.note;");
  }

  /** While the page loads anew there is no script at all; its address there has no host. */
  private static void showsAnother(NowApp app, String before) {
    String old = URI.create(before).getPath() + "app.js";
    PlaywrightAssertions.assertThat(app.page().locator("script[src='" + old + "']")).hasCount(0);
    PlaywrightAssertions.assertThat(app.page().locator("script[src$='/app.js']")).hasCount(1);
  }

  private static int cachesOf(NowApp app) {
    return (Integer) app.run("return (await caches.keys()).length;");
  }
}
