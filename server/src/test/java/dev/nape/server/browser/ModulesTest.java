package dev.nape.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the app's small modules compute is what the server would. */
class ModulesTest extends BrowserTest {

  @ParameterizedTest
  @CsvSource({
    "Europe/Berlin, 2026-10-25T00:59:59.999Z",
    "Europe/Berlin, 2026-10-25T01:00:00Z",
    "America/St_Johns, 2026-07-01T12:00:00.050Z",
    "Pacific/Auckland, 2026-12-31T12:00:00Z",
    "UTC, 2026-01-01T00:00:00Z"
  })
  void aMomentIsWrittenWithItsOffsetAndZone(String zone, String instant) {
    NowApp app = NowApp.visit(visit(390, 844, true, ZoneId.of(zone)), server());
    String written =
        (String)
            app.run(
                "return (await import(at + 'time.js')).zoned(new Date('%s'));".formatted(instant));
    ZonedDateTime read = ZonedDateTime.parse(written);
    assertThat(read.toInstant()).hasToString(instant);
    assertThat(read.getZone()).isEqualTo(ZoneId.of(zone));
  }

  @Test
  void sessionsCountByTheDayAndTheHour() {
    NowApp app = NowApp.visit(visit(390, 844, true, ZoneId.of("Europe/Berlin")), server());
    Object counted =
        app.run(
            """
            const { doneThisWeek, doneToday, hoursSince } = await import(at + "doses.js");
            const step = { technique: "scalp", seconds: 5, skipped: true };
            const session = (start, end, steps = [step]) => ({ start, end, steps });
            const sessions = [
              session("2026-11-21T10:40+01:00", "2026-11-21T10:49+01:00"),
              session("2026-11-21T00:10+01:00", "2026-11-21T00:20+01:00"),
              session("2026-11-20T23:50+01:00", "2026-11-20T23:59+01:00"),
              session("2026-11-14T11:00+01:00", "2026-11-14T11:10+01:00"),
              session("2026-11-21T11:50+01:00", "2026-11-21T11:50+01:00",
                [{ ...step, seconds: 0 }]),
            ];
            const now = new Date("2026-11-21T12:00+01:00");
            return [doneThisWeek, doneToday, hoursSince]
              .map((count) => JSON.stringify(count(sessions, now))).join(" ");
            """);
    assertThat(counted).isEqualTo("{\"scalp\":3} {\"scalp\":2} {\"scalp\":1}");
  }

  @Test
  void idsSortByTheirMomentAndAreOfVersionSeven() {
    NowApp app = NowApp.visit(phone(), server());
    @SuppressWarnings("unchecked")
    List<String> ids =
        (List<String>)
            app.run(
                """
                const { uuid7 } = await import(at + "time.js");
                const ids = [];
                for (let i = 0; i < 5; i++) {
                  ids.push(uuid7());
                  const now = Date.now();
                  while (Date.now() === now);
                }
                return ids;
                """);
    assertThat(ids)
        .hasSize(5)
        .isSorted()
        .allMatch(id -> id.matches("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-.{12}"));
  }

  @Test
  void everySentenceReadsAsTheServerWouldWriteIt() throws IOException {
    NowApp app = NowApp.visit(phone(), server());
    Map<String, String> patterns = patterns();
    List<String> different = new ArrayList<>();
    for (int count : new int[] {0, 1, 2, 7}) {
      @SuppressWarnings("unchecked")
      Map<String, String> shown =
          (Map<String, String>)
              app.page()
                  .evaluate(
                      """
                      async ([at, keys, count]) => {
                        const { text } = await import(at + "text.js");
                        return Object.fromEntries(keys.map((key) => [key, text(key, count, "x", "y")]));
                      }
                      """,
                      List.of(app.folder(), List.copyOf(patterns.keySet()), count));
      patterns.forEach((key, pattern) -> {
        String asked =
            new MessageFormat(pattern, Locale.ENGLISH).format(new Object[] {count, "x", "y"});
        if (!asked.equals(shown.get(key))) {
          different.add(key + ": " + shown.get(key) + " is not " + asked);
        }
      });
    }
    assertThat(patterns).hasSizeGreaterThan(60);
    assertThat(different).isEmpty();
  }

  private static Map<String, String> patterns() throws IOException {
    Properties words = new Properties();
    try (Reader file =
        Files.newBufferedReader(Path.of("src/main/resources/messages/now.properties"))) {
      words.load(file);
    }
    Map<String, String> patterns = new TreeMap<>();
    words.stringPropertyNames().stream()
        .filter(key -> !key.startsWith("now.server."))
        .forEach(key -> patterns.put(key, words.getProperty(key)));
    return patterns;
  }
}
