package dev.nape.bench.calibration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers from R are checked by {@code ./nape test}; here stands what its last run said. */
final class Oracles {

  private static final Path REPORT =
      Path.of("core/target/surefire-reports/TEST-dev.nape.trial.OracleTest.xml");
  private static final Pattern COUNTS =
      Pattern.compile("tests=\"(\\d+)\" errors=\"(\\d+)\" skipped=\"(\\d+)\" failures=\"(\\d+)\"");

  private Oracles() {}

  static Section section(Path root) {
    return new Section("", List.of(), List.of(criterion(root)));
  }

  private static Criterion criterion(Path root) {
    String asked = "all numbers from R are met (`OracleTest`)";
    try {
      Matcher counts = COUNTS.matcher(Files.readString(root.resolve(REPORT)));
      if (counts.find()) {
        int bad = Integer.parseInt(counts.group(2)) + Integer.parseInt(counts.group(4));
        return new Criterion(
            8,
            asked,
            bad == 0,
            String.format(
                Locale.ROOT, "the last `./nape test`: %s tests, %d failed", counts.group(1), bad));
      }
    } catch (IOException notRun) {
      // said below
    }
    return new Criterion(8, asked, Criterion.Met.NOT_RUN, "`./nape test` checks it");
  }
}
