package dev.nape.cli;

import dev.nape.cli.analyze.Analyze;
import dev.nape.cli.knowledge.KnowledgeCommand;
import dev.nape.cli.session.Plan;
import dev.nape.cli.session.Screen;
import dev.nape.cli.trial.TrialCommand;
import java.time.Clock;
import java.time.InstantSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;

/** The command {@code nape}. */
@Command(
    name = "nape",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
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
    line.addSubcommand(new Screen(console));
    line.addSubcommand(new Plan(console));
    line.addSubcommand(new KnowledgeCommand(console));
    line.addSubcommand(new Analyze(console, time));
    line.addSubcommand(new TrialCommand(console, time).line());
    line.setOut(console.out());
    line.setErr(console.err());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler((e, given) -> reject(e, console));
    int code = line.execute(arguments);
    boolean lost = console.out().checkError();
    if (lost) {
      console.err().println("nape: the output could not be written");
    }
    console.err().flush();
    return lost ? ExitCode.SOFTWARE : code;
  }

  private static int reject(ParameterException e, Console console) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    console
        .err()
        .println(
            command
                + ": "
                + PlainText.of(String.valueOf(e.getMessage()))
                + " (see "
                + command
                + " --help)");
    return ExitCode.USAGE;
  }
}
