package dev.nape.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A device that is full says so, and keeps what it had. */
class RoomTest extends BrowserTest {

  @TempDir Path profile;

  /** A quota can be set only for a browser with a profile on the disk. */
  @Test
  void aFullDeviceSaysSoAndLosesNothing() {
    try (Chromium.Profile browser = Chromium.withProfile(profile)) {
      Page page = browser.page();
      NowApp app = NowApp.visit(page, server());
      String attack = app.attackNow();
      app.open("phase");
      quota(page, 1);

      int kept = fill(app);

      app.tap("Aura");
      PlaywrightAssertions.assertThat(app.notice()).containsText("no room left");
      PlaywrightAssertions.assertThat(page.locator("h1")).isVisible();
      assertThat(held(app)).isEqualTo(1 + kept);
      page.reload();
      app.shows("phase");
      assertThat(held(app)).isEqualTo(1 + kept);

      quota(page, 0);
      page.reload();
      app.run("return (await import(at + 'app.js')).app.store.put('day', { date: '2026-01-01' });");
      assertThat(held(app)).isEqualTo(2 + kept);
      app.open("attack?id=" + attack);
      app.shows("attack");
    }
  }

  /** Writes until there is no room; gives how many records were kept. */
  private static int fill(NowApp app) {
    return (Integer)
        app.run(
            """
            const { app } = await import(at + "app.js");
            for (let kept = 0; kept < 100; kept++) {
              try {
                await app.store.put("day", { date: "2026-01-01", notes: "x".repeat(100000) });
              } catch (fault) {
                if (fault.name !== "NoRoom") throw fault;
                return kept;
              }
            }
            throw new Error("never full");
            """);
  }

  private static int held(NowApp app) {
    return (Integer)
        app.run(
            """
            const { app } = await import(at + "app.js");
            const { store } = app;
            const pending = await store.pending();
            const all = [...(await store.all("day")), ...(await store.all("attack"))];
            if (pending.length !== all.length) throw new Error("outbox and records differ");
            return all.length;
            """);
  }

  /** Zero takes the limit away. */
  private static void quota(Page page, int bytes) {
    CDPSession tools = page.context().newCDPSession(page);
    JsonObject limit = new JsonObject();
    limit.addProperty("origin", server().at(""));
    if (bytes > 0) {
      limit.addProperty("quotaSize", bytes);
    }
    tools.send("Storage.overrideQuotaForOrigin", limit);
    tools.detach();
  }
}
