package dev.nape.cli.trial;

import dev.nape.trial.design.Protocol;
import dev.nape.trial.design.Schedule;
import dev.nape.trial.design.Verification;
import java.util.Locale;

/** What was found out, for reading. What was altered is told as problems are. */
final class VerificationText {

  private VerificationText() {}

  static String write(Verification found) {
    return switch (found) {
      case Verification.Genuine genuine ->
          "Genuine: nothing was changed since the trial was sealed.\n"
              + about(genuine.schedule().protocol())
              + calendar(genuine.schedule());
      case Verification.Unopened unopened ->
          "Whole so far: the seal is unbroken, and the days fit it. The coins can be drawn again\n"
              + "when the seed is given out, after the end of the trial.\n"
              + about(unopened.protocol());
      case Verification.Altered altered -> "";
    };
  }

  private static String about(Protocol protocol) {
    return "%s: %d cycles of 2 blocks of %d days from %s, %s\n"
        .formatted(
            protocol.subject(),
            protocol.cycles(),
            protocol.blocks().days(),
            protocol.start(),
            protocol.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  private static String calendar(Schedule schedule) {
    StringBuilder rows = new StringBuilder("\n");
    rows.append(row("cycle", "block", "massage", "from", "compared from", "to"));
    for (Block block : Block.of(schedule)) {
      rows.append(
          row(
              block.cycle(),
              block.block(),
              block.word(),
              block.from(),
              block.compared(),
              block.to()));
    }
    return rows.toString();
  }

  private static String row(Object... cells) {
    return String.format(Locale.ENGLISH, "%5s %6s  %-7s  %-10s  %-13s  %s%n", cells)
        .replace(System.lineSeparator(), "\n");
  }
}
