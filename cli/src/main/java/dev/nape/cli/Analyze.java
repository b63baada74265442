package dev.nape.cli;

import dev.nape.exchange.ImportedPerson;
import dev.nape.exchange.ReadOptions;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What diary files can show about massage: each person, then everybody together. */
@Command(
    name = "analyze",
    mixinStandardHelpOptions = true,
    description = "What diary files show: counts, estimate, verdict for each person, and pooled.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:success", "1:a fault of ours", "2:a file that was rejected"})
final class Analyze implements Callable<Integer> {

  /** Files that count days from a start give no date; any date in the past serves the counting. */
  private static final LocalDate SOME_START = LocalDate.of(2000, 1, 3);

  private final Console console;
  private final InstantSource time;

  @SuppressWarnings("NullAway.Init") // picocli fills it before the call
  @Spec
  private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "DIARY",
      description = "Diary files; - is standard input.")
  private List<String> files = List.of();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Option(
      names = "--plot",
      paramLabel = "OUT.svg",
      description = "Also draw the diaries as a picture.")
  private @Nullable Path plot;

  @Option(
      names = "--design",
      paramLabel = "DESIGN",
      converter = Design.Converter.class,
      description =
          "before-after (default), or cycle28: a coin drew one half with and one without in every"
              + " 28-day cycle.")
  private Design design = Design.BEFORE_AFTER;

  @Option(
      names = "--cycles",
      paramLabel = "N",
      description = "How many cycles were planned before the first day; default ${DEFAULT-VALUE}.")
  private int cycles = 13;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "Where clock times without an offset belong; default ${DEFAULT-VALUE}.")
  private ZoneId zone = ZoneOffset.UTC;

  Analyze(Console console, InstantSource time) {
    this.console = console;
    this.time = time;
  }

  @Override
  public Integer call() throws IOException {
    if (cycles < 4) {
      throw new ParameterException(spec.commandLine(), "--cycles is at least 4, not " + cycles);
    }
    try (Spool spool = Spool.open()) {
      Report report = json ? new JsonReport(spool.writer()) : new TableReport(spool.writer());
      Drawing drawing = new Drawing();
      Consumer<ImportedPerson> alsoSeen =
          plot == null ? person -> {} : person -> drawing.add(person.person(), person.diary());
      Analysis analysis = new Analysis(new Study(design, cycles), report, options(), alsoSeen);
      for (String file : files) {
        analysis.add(DiarySource.of(file, console.in()));
      }
      if (analysis.isRejected()) {
        analysis.rejections().forEach(console.err()::println);
        return ExitCode.USAGE;
      }
      if (plot != null && !draw(drawing, plot)) {
        return ExitCode.USAGE;
      }
      analysis.finish();
      spool.copyTo(console.out());
      return ExitCode.OK;
    }
  }

  private boolean draw(Drawing drawing, Path file) throws IOException {
    try {
      drawing.writeTo(file, String.join(", ", files));
      return true;
    } catch (FileSystemException e) {
      console.err().println(file + ":0:: cannot be written: " + Analysis.why(e));
      return false;
    }
  }

  private ReadOptions options() {
    LocalDate latest = LocalDate.ofInstant(time.instant(), ZoneOffset.MAX);
    return new ReadOptions(SOME_START, zone, Integer.MAX_VALUE, latest);
  }
}
