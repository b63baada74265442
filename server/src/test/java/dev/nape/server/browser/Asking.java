package dev.nape.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Somebody who goes through the questions before a session, with one thumb that is counted. */
final class Asking {

  private static final String APP =
      "const { app } = await import(document.querySelector('script[src*=\"app.js\"]').src);";

  /** A profile in which everything is no, with whatever else is given. */
  private static final String PROFILE =
      """
      const at = document.querySelector('script[src*="app.js"]').src.replace(/app\\.js$/, '');
      const rules = await import(at + 'rules.js');
      const { zoned } = await import(at + 'time.js');
      const { catalogue } = await app.engine();
      const all = rules.standing(catalogue).map((one) => [one.id, 'no']);
      await app.store.put('profile', { birthYear: 1990, conditions: Object.fromEntries(all),
        doctorAgreed: {}, places: {}, therapistApproved: [], confirmedAt: zoned(new Date()),
        ...JSON.parse(more) }, rules.PROFILE_ID);
      """;

  private final Page page;
  private int taps;

  private Asking(Page page) {
    this.page = page;
  }

  /** Opens the app and waits until it can be asked something. */
  static Asking open(Page page, NapeServer server) {
    page.navigate(server.at("/now"));
    Asking asking = new Asking(page);
    asking.ready();
    return asking;
  }

  /** The same for somebody whose profile counts. */
  static Asking known(Page page, NapeServer server) {
    Asking asking = open(page, server);
    asking.profile("{}");
    return asking;
  }

  Page page() {
    return page;
  }

  int taps() {
    return taps;
  }

  void ready() {
    NowApp.isReady(page);
  }

  void profile(String more) {
    page.evaluate("async (more) => { " + APP + PROFILE + " }", more);
  }

  /** What was answered half-way is thrown away. */
  void forget() {
    page.evaluate("async () => { " + APP + " await app.setFlow({ profile: null }); }");
  }

  /** No network from here on: whatever is needed lies on the device. */
  Asking offline() {
    NowApp.isKept(page);
    page.context().setOffline(true);
    page.reload();
    ready();
    return this;
  }

  Asking tap(String words) {
    Pattern exact = Pattern.compile("^\\s*" + words.replaceAll("[.?()]", "\\\\$0"));
    Locator target = page.locator("main button, main a, main label, main summary");
    target.filter(new Locator.FilterOptions().setHasText(exact)).first().click();
    taps++;
    return this;
  }

  Asking tapOn(String selector) {
    page.locator(selector).first().click();
    taps++;
    return this;
  }

  /** Waits for a screen by its heading. */
  Asking at(String title) {
    PlaywrightAssertions.assertThat(page.locator("main h1")).containsText(title);
    return this;
  }

  Asking says(String words) {
    PlaywrightAssertions.assertThat(page.locator("main")).containsText(words);
    return this;
  }

  /** From the first question to the minutes, with nothing to tell. */
  Asking quiet() {
    return tap("All quiet")
        .at("Any of these today?")
        .tap("None of these")
        .at("Where does it hurt?");
  }

  Asking plan() {
    tap("Nowhere in particular").at("How long").tap("10").at("minutes");
    page.waitForSelector("ol.steps");
    return this;
  }

  Asking offers(String words) {
    PlaywrightAssertions.assertThat(exactly(words)).isVisible();
    return this;
  }

  Asking doesNotOffer(String words) {
    PlaywrightAssertions.assertThat(exactly(words)).isHidden();
    return this;
  }

  private Locator exactly(String words) {
    return page.locator("main").getByText(words, new Locator.GetByTextOptions().setExact(true));
  }

  /** Today's check was answered at a moment, somewhere. */
  void answeredAt(ZonedDateTime when) {
    page.evaluate(
        "async (at) => { %s const [one] = await app.store.all('check'); await app.store.put('check', { ...one.body, at }, one.id); }"
            .formatted(APP),
        when.toString());
  }

  void setting(String name, String value) {
    page.evaluate(
        "async ([name, value]) => { %s await app.setSettings({ [name]: value }); }".formatted(APP),
        List.of(name, value));
  }

  void goTo(String screen) {
    page.evaluate("async (screen) => { " + APP + " app.go(screen); }", screen);
  }

  /** The bodies of all records of a kind. */
  @SuppressWarnings("unchecked")
  List<Map<String, Object>> records(String kind) {
    return (List<Map<String, Object>>)
        page.evaluate(
            "async (kind) => { %s return (await app.store.all(kind)).map((one) => one.body); }"
                .formatted(APP),
            kind);
  }

  Map<String, Object> onlyRecord(String kind) {
    List<Map<String, Object>> all = records(kind);
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  /** Waits until the address names a screen. */
  void isAt(String screen) {
    page.waitForURL(Pattern.compile("#/" + screen + "(\\?.*)?$"));
  }
}
