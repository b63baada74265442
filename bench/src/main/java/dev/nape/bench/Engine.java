package dev.nape.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import dev.nape.browser.BrowserKnowledge;
import dev.nape.browser.json.JsonWriter;
import dev.nape.knowledge.Knowledge;
import dev.nape.plan.SessionRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Screening and plan in a browser, from the text of a request to the text of the answer; also on a
 * processor made four times slower.
 */
final class Engine {
  private static final String HERE = "https://nape.test/";
  private static final int PEOPLE = 200;
  private static final int ROUNDS = 5;
  private static final int TEN_MINUTES = 600;
  private static final int NINETY_MINUTES = 5400;
  private static final int SLOWER = 4;

  private Engine() {}

  static void run() throws IOException {
    Knowledge knowledge = Knowledge.bundled();
    byte[] module;
    try (InputStream file = BrowserKnowledge.class.getResourceAsStream("core.js")) {
      module = Objects.requireNonNull(file).readAllBytes();
    }
    try (Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright.chromium().launch(options())) {
      Page page = browser.newPage();
      page.route(HERE + "**", route -> answer(route, module));
      for (int slower : List.of(1, SLOWER)) {
        page.navigate(HERE);
        slow(page, slower);
        System.out.printf(
            Locale.ROOT, "load (first, %d x slower): %.0f ms%n", slower, load(page, knowledge));
        measure(page, slower, "10 minutes alone", requests(knowledge, TEN_MINUTES, false));
        measure(page, slower, "90 minutes, therapist", requests(knowledge, NINETY_MINUTES, true));
      }
    }
  }

  private static BrowserType.LaunchOptions options() {
    String program =
        Objects.requireNonNullElse(System.getenv("NAPE_CHROMIUM"), "/usr/bin/chromium");
    return new BrowserType.LaunchOptions()
        .setExecutablePath(Path.of(program))
        .setArgs(List.of("--no-sandbox"));
  }

  private static void answer(Route route, byte[] module) {
    boolean script = route.request().url().endsWith("core.js");
    route.fulfill(
        new Route.FulfillOptions()
            .setContentType(script ? "text/javascript" : "text/html")
            .setBodyBytes(script ? module : "<!doctype html>".getBytes(StandardCharsets.UTF_8)));
  }

  private static void slow(Page page, int times) {
    JsonObject rate = new JsonObject();
    rate.addProperty("rate", times);
    page.context().newCDPSession(page).send("Emulation.setCPUThrottlingRate", rate);
  }

  private static double load(Page page, Knowledge knowledge) {
    String text =
        BrowserKnowledge.write(
            knowledge.rules(),
            knowledge.repertoire(),
            knowledge.body().regions(),
            knowledge.stopSigns(),
            knowledge.emergency());
    return ((Number)
            page.evaluate(
                """
                async (text) => {
                  const start = performance.now();
                  window.nape = await import('/core.js');
                  window.nape.load(text);
                  return performance.now() - start;
                }\
                """,
                text))
        .doubleValue();
  }

  private static void measure(Page page, int slower, String name, List<String> requests) {
    @SuppressWarnings("unchecked")
    List<Number> sorted =
        (List<Number>)
            page.evaluate(
                """
                ([requests, rounds]) => {
                  const times = [];
                  for (let round = 0; round < rounds; round++) {
                    for (const request of requests) {
                      const start = performance.now();
                      window.nape.plan(request);
                      times.push(performance.now() - start);
                    }
                  }
                  return times.sort((a, b) => a - b);
                }\
                """,
                List.of(requests, ROUNDS));
    System.out.printf(
        Locale.ROOT,
        "%-22s %d x slower: p50 %.1f ms, p99 %.1f ms, worst %.1f ms%n",
        name,
        slower,
        at(sorted, 0.5),
        at(sorted, 0.99),
        at(sorted, 1));
  }

  private static double at(List<Number> sorted, double share) {
    return sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * share)).doubleValue();
  }

  private static List<String> requests(Knowledge knowledge, int seconds, boolean treated) {
    return People.of(knowledge, PEOPLE, seconds, treated).stream().map(Engine::json).toList();
  }

  private static String json(ScreeningAndPlan.Asking asking) {
    return new JsonWriter()
        .object(json -> {
          json.name("answers")
              .object(answers -> {
                answers.field("age", asking.answers().age().orElseThrow());
                answers.field("performer", asking.answers().performer().id());
                answers.field("phase", asking.answers().phase().id());
                answers.name("conditions").texts(asking.answers().conditions());
                answers.name("doctorAware").texts(asking.answers().doctorAware());
                answers
                    .name("therapistApproved")
                    .texts(
                        asking.answers().therapistApproved().stream()
                            .map(id -> id.value())
                            .toList());
              });
          json.field("seconds", asking.request().seconds());
          json.name("goals")
              .texts(asking.request().goals().stream().map(goal -> goal.id()).toList());
          json.name("pain")
              .object(pains ->
                  asking.request().pain().stream()
                      .collect(
                          Collectors.toMap(
                              pain -> side(pain) + pain.zone().id(),
                              pain -> pain.score(),
                              Math::max))
                      .forEach(pains::field));
          json.name("equipment").texts(asking.request().equipment());
        })
        .text();
  }

  private static String side(SessionRequest.Pain pain) {
    return switch (pain.side()) {
      case LEFT -> "left-";
      case RIGHT -> "right-";
      case BOTH -> "";
    };
  }
}
