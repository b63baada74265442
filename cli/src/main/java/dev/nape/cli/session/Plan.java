package dev.nape.cli.session;

import dev.nape.cli.Console;
import dev.nape.cli.InputFile;
import dev.nape.cli.Version;
import dev.nape.exchange.session.PlanJson;
import dev.nape.exchange.session.RequestJson;
import dev.nape.exchange.session.RequestJson.AnswersAndRequest;
import dev.nape.knowledge.Knowledge;
import dev.nape.plan.SessionPlan;
import dev.nape.screening.Clearance;
import dev.nape.screening.Cleared;
import dev.nape.screening.Screening;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What exactly to do, given these answers and this wish? */
@Command(
    name = "plan",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Screening and session plan for a file of answers and wishes, as JSON.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:success, also when nothing may be done",
      "1:a fault of ours",
      "2:a request that was rejected"
    })
public final class Plan implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "REQUEST.json", description = "The request; - is standard input.")
  private String file = "-";

  @SuppressWarnings("UnusedVariable") // accepted, so that every command takes it
  @Option(names = "--json", description = "JSON is the only form there is.")
  private boolean json;

  /** Reads and writes there. */
  public Plan(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Knowledge knowledge = Knowledge.bundled();
    return new JsonFile(InputFile.of(file, console.in()), "answers.")
        .answer(console, text -> planned(knowledge, text));
  }

  private static String planned(Knowledge knowledge, String text) {
    AnswersAndRequest read = RequestJson.read(text, knowledge.rules(), knowledge.repertoire());
    Clearance clearance = new Screening(knowledge.rules()).clear(read.answers());
    Optional<SessionPlan> plan =
        clearance instanceof Cleared cleared
            ? Optional.of(knowledge.planner().plan(cleared, read.request()))
            : Optional.empty();
    return PlanJson.write(clearance, plan);
  }
}
