package dev.nape.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;

/**
 * A device that is full says so, and keeps what it had. The browser lets no test fill the disk, so
 * its database is made to answer as if it were.
 */
class RoomTest extends BrowserTest {

  @Test
  void aFullDeviceSaysSoAndLosesNothing() {
    Page page = phone();
    NowApp app = NowApp.visit(page, server());
    String attack = app.attackNow();
    app.open("phase");
    page.evaluate(
        """
        () => {
          window.put = IDBObjectStore.prototype.put;
          IDBObjectStore.prototype.put = () => {
            throw new DOMException("full", "QuotaExceededError");
          };
        }
        """);

    app.tap("Mild");

    PlaywrightAssertions.assertThat(app.notice()).containsText("no room left");
    PlaywrightAssertions.assertThat(page.locator("h1").first()).isVisible();
    assertThat(held(app)).isEqualTo(1);
    page.evaluate("() => { IDBObjectStore.prototype.put = window.put; }");
    app.run("return (await import(at + 'app.js')).app.store.put('day', { date: '2026-01-01' });");
    page.reload();
    assertThat(held(app)).isEqualTo(2);
    app.open("attack?id=" + attack);
    assertThat(app.notice().textContent()).isBlank();
  }

  /** How many records there are; each of them waits in the outbox too. */
  private static int held(NowApp app) {
    return (Integer)
        app.run(
            """
            const { open } = await import(at + "store.js");
            const store = await open("nape");
            const pending = await store.pending();
            const all = [...(await store.all("day")), ...(await store.all("attack"))];
            store.close();
            if (pending.length !== all.length) throw new Error("outbox and records differ");
            return all.length;
            """);
  }
}
