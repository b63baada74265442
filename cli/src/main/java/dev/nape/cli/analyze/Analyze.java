package dev.nape.cli.analyze;

import dev.nape.cli.Console;
import dev.nape.cli.InputFile;
import dev.nape.cli.Rejections;
import dev.nape.cli.Version;
import dev.nape.cli.analyze.report.JsonReport;
import dev.nape.cli.analyze.report.Report;
import dev.nape.cli.analyze.report.TextReport;
import dev.nape.cli.analyze.result.Design;
import dev.nape.exchange.ImportedPerson;
import dev.nape.exchange.ReadOptions;
import dev.nape.trial.design.BlockLength;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
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
    versionProvider = Version.class,
    description = "What diary files show: counts, estimate, verdict for each person, and pooled.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:success", "1:a fault of ours", "2:a file that was rejected"})
public final class Analyze implements Callable<Integer> {

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
              + " 28-day cycle; cycle14: the same in cycles of 14 days.")
  private Design design = Design.BEFORE_AFTER;

  @Option(
      names = "--cycles",
      paramLabel = "N",
      description = "How many cycles were planned before the first day: 13 of 28 days or 8 of 14.")
  private @Nullable Integer cycles;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "Where clock times without an offset belong; default ${DEFAULT-VALUE}.")
  private ZoneId zone = ZoneOffset.UTC;

  /** With what counts as today. */
  public Analyze(Console console, InstantSource time) {
    this.console = console;
    this.time = time;
  }

  @Override
  public Integer call() throws IOException {
    int planned = planned();
    List<InputFile> sources = files.stream().map(file -> InputFile.of(file, console.in())).toList();
    Rejections rejections = new Rejections();
    try (Spool spool = Spool.open()) {
      Report report = json ? new JsonReport(spool.writer()) : new TextReport(spool.writer());
      Drawing drawing = new Drawing();
      BiConsumer<String, ImportedPerson> alsoSeen =
          plot == null ? (name, person) -> {} : (name, person) -> drawing.add(name, person.diary());
      Analysis analysis =
          new Analysis(new Study(design, planned), report, options(), rejections, alsoSeen);
      for (InputFile source : sources) {
        analysis.add(source, sources.size() > 1);
      }
      if (plot != null && rejections.isEmpty()) {
        draw(drawing, plot, sources, rejections);
      }
      if (!rejections.isEmpty()) {
        rejections.print(console.err());
        return ExitCode.USAGE;
      }
      analysis.finish();
      spool.copyTo(console.out());
      return ExitCode.OK;
    }
  }

  private int planned() {
    BlockLength blocks = design.blocks();
    int planned = cycles == null ? blocks.usualCycles() : cycles;
    if (planned < blocks.fewestCycles()) {
      throw new ParameterException(spec.commandLine(), "--cycles is at least 4, not " + planned);
    }
    if (blocks == BlockLength.WEEK && planned > blocks.mostCycles()) {
      throw new ParameterException(
          spec.commandLine(), "--cycles is at most 8 of 14 days, not " + planned);
    }
    return planned;
  }

  private void draw(Drawing drawing, Path picture, List<InputFile> sources, Rejections rejections)
      throws IOException {
    for (InputFile source : sources) {
      if (source.isAt(picture)) {
        rejections.add(picture.toString(), 0, "", "is a diary, and would be overwritten");
        return;
      }
    }
    try {
      drawing.writeTo(picture, String.join(", ", files));
    } catch (FileSystemException e) {
      rejections.add(picture.toString(), 0, "", "cannot be written: " + InputFile.why(e));
    }
  }

  private ReadOptions options() {
    LocalDate latest = LocalDate.ofInstant(time.instant(), ZoneOffset.MAX);
    return new ReadOptions(SOME_START, zone, Integer.MAX_VALUE, latest);
  }
}
