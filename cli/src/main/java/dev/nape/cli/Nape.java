package dev.nape.cli;

import java.time.Clock;
import java.time.InstantSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code nape}. */
@Command(
    name = "nape",
    mixinStandardHelpOptions = true,
    description = "Massage care for people with migraine.",
    synopsisSubcommandLabel = "COMMAND")
public final class Nape {

  private Nape() {}

  public static void main(String[] arguments) {
    System.exit(run(Console.ofThisProcess(), Clock.systemUTC(), arguments));
  }

  /**
   * Runs one command.
   *
   * @param time what counts as today
   * @return 0 on success, 2 for input that is rejected, 1 for a fault of ours
   */
  static int run(Console console, InstantSource time, String... arguments) {
    CommandLine line = new CommandLine(new Nape());
    line.addSubcommand(new Analyze(console, time));
    line.setOut(console.out());
    line.setErr(console.err());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    int code = line.execute(arguments);
    console.out().flush();
    console.err().flush();
    return code;
  }
}
