package dev.nape.cli.knowledge;

import dev.nape.cli.Console;
import dev.nape.cli.PlainText;
import dev.nape.cli.Version;
import dev.nape.knowledge.Knowledge;
import dev.nape.knowledge.KnowledgeException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What Nape knows. */
@Command(
    name = "knowledge",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "What Nape knows: check its files, list it, show one piece of it.",
    synopsisSubcommandLabel = "COMMAND")
public final class KnowledgeCommand implements Runnable {
  private final Console console;

  @SuppressWarnings("NullAway.Init") // picocli fills it before the call
  @Spec
  private CommandSpec spec;

  /** Reads and writes there. */
  public KnowledgeCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say check, list or show");
  }

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = "Reads knowledge files and says what is wrong with them, a line each.",
      exitCodeListHeading = "Exit codes:%n",
      exitCodeList = {"0:nothing is wrong", "1:a fault of ours", "2:something is wrong"})
  int check(
      @Parameters(
              arity = "0..1",
              paramLabel = "DIRECTORY",
              description = "A directory of knowledge files; without it, those Nape comes with.")
          @Nullable Path directory,
      @Option(names = "--json", description = "Print JSON.") boolean json) {
    try {
      Knowledge knowledge = directory == null ? Knowledge.bundled() : Knowledge.read(directory);
      console.out().println(new Catalogue(knowledge).summary(json));
      return ExitCode.OK;
    } catch (KnowledgeException e) {
      e.problems().forEach(problem -> console.err().println(PlainText.of(problem.toString())));
      return ExitCode.USAGE;
    }
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the ids of one kind, or of every kind.")
  int list(
      @Parameters(arity = "0..1", paramLabel = "KIND", description = "Such as techniques.")
          @Nullable String kind,
      @Option(names = "--json", description = "Print JSON.") boolean json) {
    Catalogue catalogue = new Catalogue(Knowledge.bundled());
    if (kind != null && !catalogue.kinds().contains(kind)) {
      return reject("“" + kind + "” is no kind; one of " + String.join(", ", catalogue.kinds()));
    }
    List<String> kinds = kind == null ? List.copyOf(catalogue.kinds()) : List.of(kind);
    console.out().println(catalogue.list(kinds, json));
    return ExitCode.OK;
  }

  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "Shows everything that has an id: each kind that knows it.")
  int show(
      @Parameters(paramLabel = "ID", description = "Such as suboccipital-release or RF-AGE50.")
          String id,
      @Option(names = "--json", description = "Print JSON.") boolean json) {
    return new Catalogue(Knowledge.bundled())
        .show(id, json)
        .map(text -> {
          console.out().println(text);
          return ExitCode.OK;
        })
        .orElseGet(() -> reject("nothing has the id “" + id + "”"));
  }

  private int reject(String why) {
    console.err().println("nape knowledge: " + PlainText.of(why));
    return ExitCode.USAGE;
  }
}
