package dev.nape.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The app's own store and sync, three times over, on a network that loses requests and answers,
 * doubles, delays and reorders them.
 */
class DevicesTest extends BrowserTest {

  private static final int STEPS = 120;

  /**
   * The first device's clock is so many seconds ahead of the server's. Its writes then count as the
   * server's now, so that they win less often; but all still end equal.
   */
  @ParameterizedTest
  @CsvSource({"1,0", "2,0", "3,0", "4,0", "5,5", "6,3600"})
  void threeDevicesEndEqualAndNothingIsLost(int seed, int secondsAhead) throws IOException {
    Page page = phone();
    Chromium.signIn(page, server(), server().newPerson("devices").name());
    NowApp app = NowApp.visit(page, server());
    String folder = app.folder();
    page.navigate(server().at("/account")); // where no app sends anything of its own

    @SuppressWarnings("unchecked")
    Map<String, Object> end =
        (Map<String, Object>)
            page.evaluate(
                script(),
                Map.of("at", folder, "seed", seed, "steps", STEPS, "ahead", secondsAhead * 1000));

    Object server = end.get("server");
    assertThat(end.get("held")).isEqualTo(List.of(server, server, server));
    assertThat(end.get("pending")).isEqualTo(List.of(0, 0, 0));
    assertThat((Integer) end.get("written")).isGreaterThan(40);
    assertThat((Integer) end.get("faults")).as("things that went wrong").isGreaterThan(3);
    if (secondsAhead == 0) {
      assertThat(server).as("the last revision of each record").isEqualTo(end.get("expected"));
    }
  }

  private static String script() throws IOException {
    try (var file = DevicesTest.class.getResourceAsStream("three-devices.js")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .replaceAll("(?m)^//.*\n", "")
          .strip()
          .replaceAll(";$", "");
    }
  }
}
