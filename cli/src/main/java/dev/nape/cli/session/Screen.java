package dev.nape.cli.session;

import dev.nape.cli.Console;
import dev.nape.cli.InputFile;
import dev.nape.cli.Version;
import dev.nape.exchange.session.AnswersJson;
import dev.nape.exchange.session.ClearanceJson;
import dev.nape.knowledge.Knowledge;
import dev.nape.screening.Screening;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Is massage safe, given these answers? */
@Command(
    name = "screen",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "The clearance for a file of answers, as JSON.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:success", "1:a fault of ours", "2:answers that were rejected"})
public final class Screen implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "ANSWERS.json", description = "The answers; - is standard input.")
  private String file = "-";

  @SuppressWarnings("UnusedVariable") // accepted, so that every command takes it
  @Option(names = "--json", description = "JSON is the only form there is.")
  private boolean json;

  /** Reads and writes there. */
  public Screen(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Knowledge knowledge = Knowledge.bundled();
    Screening screening = new Screening(knowledge.rules());
    return new JsonFile(InputFile.of(file, console.in()), "")
        .answer(
            console,
            text ->
                ClearanceJson.write(screening.clear(AnswersJson.read(text, knowledge.rules()))));
  }
}
