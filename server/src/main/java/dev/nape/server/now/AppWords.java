package dev.nape.server.now;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * The app's words: the module's message file as the JSON that the browser reads, and those of other
 * modules where the app says the same as their pages.
 */
final class AppWords {

  private static final String PREFIX = "now.";

  /** Bundles, and how the keys begin that are borrowed of them. */
  private static final Map<String, List<String>> BORROWED =
      Map.of(
          "diary",
          List.of(
              "diary.undo",
              "diary.over",
              "diary.another",
              "diary.earlier",
              "diary.since",
              "diary.severity.",
              "diary.ask.",
              "diary.side."),
          "library",
          List.of("library.view", "library.closer", "library.side.", "library.sided"),
          "planner",
          List.of(
              "planner.performer",
              "planner.minutes",
              "planner.equipment",
              "planner.pain",
              "planner.before",
              "planner.total",
              "planner.nothing",
              "planner.touchFree",
              "planner.omitted"),
          "screening",
          List.of("screening."));

  /** What only the server's own pages say. */
  private static final List<String> NOT_BORROWED =
      List.of(
          "screening.phase",
          "screening.grade.",
          "screening.basis.",
          "screening.may.",
          "screening.max.",
          "screening.rule.",
          "screening.call.1",
          "screening.call.9",
          "screening.past",
          "diary.ask.start",
          "diary.ask.end",
          "diary.ask.date",
          "diary.ask.time",
          "diary.ask.zone",
          "diary.ask.tried",
          "diary.ask.taken",
          "diary.severity.unknown",
          "planner.performer.therapist",
          "planner.minutes.",
          "planner.pain.");

  private AppWords() {}

  /** Keys without the module's name; apostrophes as they are read, not as formats write them. */
  static AppFile read() {
    var byKey = new TreeMap<String, String>();
    words("now").forEach((key, words) -> byKey.put(key.substring(PREFIX.length()), words));
    BORROWED.forEach((bundle, starts) ->
        words(bundle)
            .forEach((key, words) -> {
              if (begins(key, starts) && !begins(key, NOT_BORROWED)) {
                byKey.put(key, words);
              }
            }));
    byte[] json = JsonMapper.builder().build().writeValueAsBytes(byKey);
    return new AppFile("words.json", json);
  }

  private static boolean begins(String key, List<String> starts) {
    return starts.stream().anyMatch(key::startsWith);
  }

  private static Map<String, String> words(String bundle) {
    Properties words = new Properties();
    String name = "messages/" + bundle + ".properties";
    try (var file = new ClassPathResource(name).getInputStream()) {
      words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var byKey = new TreeMap<String, String>();
    words
        .stringPropertyNames()
        .forEach(key -> byKey.put(key, words.getProperty(key).replace("''", "'")));
    return byKey;
  }
}
