package dev.nape.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Map;

/** A page of the app in which somebody is guided through a session. */
record Guided(Page page) {
  /** Ten minutes with pain at the left temple, for the first time. */
  static final String TEMPLE =
      """
      {"answers":{"phase":"headache-mild","performer":"self"},"seconds":600,
       "pain":{"left-temple":6},"firstSession":true}\
      """;

  static final String BY_A_PARTNER = TEMPLE.replace("\"self\"", "\"partner\"");

  /** A therapist's hour between attacks, with pushing and letting go. */
  static final String WITH_CONTRACT_RELAX =
      """
      {"answers":{"phase":"interictal","performer":"therapist"},"seconds":3600,
       "goals":["neck_tension"]}\
      """;

  private static final String APP =
      "const { app } = await import(document.querySelector('script[src*=\"app.js\"]').src);";

  private static final String SEEN =
      "const { seen } = await import("
          + "document.querySelector('script[src*=\"app.js\"]').src.replace('app.js', 'session.js'));";

  /** Everything that a phone can do besides, written down instead. */
  private static final String PHONE =
      """
      window.__said = []; window.__felt = []; window.__awake = 0;
      Object.defineProperty(window, 'speechSynthesis',
        { value: { speak: (words) => window.__said.push(words.text), cancel() {} } });
      window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
      Object.defineProperty(navigator, 'vibrate',
        { value: (pattern) => { window.__felt.push(pattern); return true; } });
      Object.defineProperty(navigator, 'wakeLock', { value: { request: async () => {
        window.__awake++;
        return { released: false, release: async () => { window.__awake--; } }; } } });
      """;

  /** Opens the app on a phone whose motor, voice and screen can be asked what they did. */
  static Guided open(Page page, NapeServer server) {
    page.addInitScript(PHONE);
    page.navigate(server.at("/now"));
    Guided guided = new Guided(page);
    guided.ready();
    return guided;
  }

  void ready() {
    NowApp.isReady(page);
  }

  /** Waits until a screen is there and has read what is kept. */
  void shows(String screen) {
    assertThat(page.locator("#main")).hasAttribute("data-screen", screen);
  }

  /** Waits until all that was to be remembered is on the disk: a reload cuts off what is not. */
  void isKept() {
    page.evaluate("async () => { " + APP + " await app.store.value('flow'); }");
  }

  /** Plans that session and opens a screen. */
  Guided plan(String request, String screen) {
    page.evaluate(
        "async ([request, screen]) => { %s await app.setFlow({ request: JSON.parse(request) }); app.go(screen); }"
            .formatted(APP),
        List.of(request, screen));
    return this;
  }

  /** Plans it, says how bad the pain is and begins. */
  Guided begin(String request) {
    plan(request, "player");
    page.click(".pain label >> nth=6");
    page.click(".btn-primary");
    page.waitForSelector(".player .ring");
    return this;
  }

  /** Lets the page's own clock run. */
  Guided pass(int seconds) {
    page.clock().runFor(1000L * seconds);
    return this;
  }

  Guided tap(String words) {
    page.click("main button:has-text(\"%s\"), main a:has-text(\"%s\")".formatted(words, words));
    return this;
  }

  String text(String selector) {
    return page.textContent(selector).strip();
  }

  void waitFor(String selector) {
    page.waitForSelector(selector);
  }

  void waitUntilGone(String selector) {
    page.waitForSelector(
        selector, new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
  }

  void set(String setting, Object value) {
    page.evaluate(
        "async ([name, value]) => { %s await app.setSettings({ [name]: value }); }".formatted(APP),
        List.of(setting, value));
  }

  /** Seconds from the beginning of the session; -1 when there is none. */
  int at() {
    return ((Number) page.evaluate("async () => { " + SEEN + " return seen()?.state.at ?? -1; }"))
        .intValue();
  }

  String state() {
    return String.valueOf(
        page.evaluate("async () => { " + SEEN + " return seen()?.state.state ?? 'none'; }"));
  }

  /** The bodies of all session records, oldest first. */
  @SuppressWarnings("unchecked")
  List<Map<String, Object>> sessions() {
    return (List<Map<String, Object>>)
        page.evaluate(
            "async () => { %s return (await app.store.all('session')).map((one) => one.body); }"
                .formatted(APP));
  }

  Object phone(String what) {
    return page.evaluate("window.__" + what);
  }

  /** Waits until a lock holds the screen awake, or none does. */
  void isAwake(boolean awake) {
    page.waitForCondition(() -> phone("awake").equals(awake ? 1 : 0));
  }
}
