package dev.nape.cli.trial;

import dev.nape.cli.Console;
import dev.nape.cli.Version;
import java.time.InstantSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Trials of one person, drawn by coin and sealed before their first day. */
@Command(
    name = "trial",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Draws a personal trial by coin, or checks one that was sealed.",
    synopsisSubcommandLabel = "COMMAND")
public final class TrialCommand implements Runnable {

  private final Console console;
  private final InstantSource time;

  @SuppressWarnings("NullAway.Init") // picocli fills it before the call
  @Spec
  private CommandSpec spec;

  /** With what counts as today. */
  public TrialCommand(Console console, InstantSource time) {
    this.console = console;
    this.time = time;
  }

  /** With its own commands. */
  public CommandLine line() {
    return new CommandLine(this)
        .addSubcommand(new Verify(console))
        .addSubcommand(new Draw(console, time));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say verify or draw");
  }
}
