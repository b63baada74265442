package dev.nape.cli.trial;

import dev.nape.cli.Console;
import dev.nape.cli.InputFile;
import dev.nape.cli.Rejections;
import dev.nape.cli.Version;
import dev.nape.cli.WholeFile;
import dev.nape.exchange.json.Rejected;
import dev.nape.exchange.trial.SealedTrial;
import dev.nape.exchange.trial.SealedTrialFile;
import dev.nape.trial.design.Verification;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Was a trial run as it was sealed? */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Whether a trial was run as it was sealed, with its calendar drawn again.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:genuine", "1:a fault of ours", "2:altered, or no sealed trial"})
final class Verify implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "A sealed trial; - is standard input.")
  private String file = "-";

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  Verify(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Rejections rejections = new Rejections();
    InputFile source = InputFile.of(file, console.in());
    Optional<String> text = WholeFile.text(source, rejections);
    text.ifPresent(given -> verify(given, source.name(), rejections));
    if (rejections.isEmpty()) {
      return ExitCode.OK;
    }
    rejections.print(console.err());
    return ExitCode.USAGE;
  }

  private void verify(String text, String name, Rejections rejections) {
    try {
      SealedTrial trial = SealedTrialFile.read(text);
      Verification found = trial.verify();
      if (found instanceof Verification.Altered altered) {
        altered
            .differences()
            .forEach(d ->
                rejections.add(name, SealedTrialFile.line(text, d.field()), d.field(), d.detail()));
      }
      if (json) {
        console.out().println(VerificationJson.write(found));
      } else {
        console.out().print(VerificationText.write(found));
      }
    } catch (Rejected e) {
      e.problems().forEach(p -> rejections.add(name, p.line(), p.field(), p.message()));
    }
  }
}
