package dev.nape.cli.trial;

import dev.nape.cli.Console;
import dev.nape.cli.InputFile;
import dev.nape.cli.Rejections;
import dev.nape.cli.Version;
import dev.nape.exchange.trial.SealedTrial;
import dev.nape.exchange.trial.SealedTrialJson;
import dev.nape.exchange.trial.SealedTrialText;
import dev.nape.trial.Outcome;
import dev.nape.trial.design.BlockLength;
import dev.nape.trial.design.Protocol;
import dev.nape.trial.design.Schedule;
import dev.nape.trial.design.Seal;
import dev.nape.trial.design.Seed;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** A trial without a server: the seal to hand out, the seed and calendar to keep. */
@Command(
    name = "draw",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Draws a personal trial and seals it: prints the seal, keeps the rest in a file.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:success", "1:a fault of ours", "2:options that were rejected"})
final class Draw implements Callable<Integer> {

  private final Console console;
  private final InstantSource time;

  @SuppressWarnings("NullAway.Init") // picocli fills it before the call
  @Spec
  private CommandSpec spec;

  @Option(
      names = "--subject",
      required = true,
      paramLabel = "NAME",
      description = "The technique or programme.")
  private String subject = "";

  @Option(
      names = "--start",
      required = true,
      paramLabel = "DATE",
      description = "The first day, such as 2026-11-23; every block begins on its weekday.")
  private LocalDate start = LocalDate.EPOCH;

  @Option(
      names = "--secret",
      required = true,
      paramLabel = "FILE",
      description = "Where the seed and the calendar go; never over a file that is there.")
  private Path secret = Path.of("");

  @Option(
      names = "--blocks",
      paramLabel = "LENGTH",
      description = "fortnight (default), or week, for at most 16 weeks.")
  private BlockLength blocks = BlockLength.FORTNIGHT;

  @Option(
      names = "--cycles",
      paramLabel = "N",
      description = "How many pairs of blocks; 13 fortnights or 8 weeks unless said otherwise.")
  private int cycles;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "In which days are days; default ${DEFAULT-VALUE}.")
  private ZoneId zone = ZoneOffset.UTC;

  @Option(
      names = "--outcome",
      paramLabel = "DAYS",
      converter = Days.class,
      description = "migraine-days (default), or headache-days.")
  private Outcome outcome = Outcome.MIGRAINE_DAYS;

  @Option(names = "--json", description = "Print and keep JSON.")
  private boolean json;

  /** From the words of a seal. */
  static final class Days implements ITypeConverter<Outcome> {
    @Override
    public Outcome convert(String value) {
      return switch (value.toLowerCase(Locale.ROOT)) {
        case "migraine-days" -> Outcome.MIGRAINE_DAYS;
        case "headache-days" -> Outcome.HEADACHE_DAYS;
        default ->
            throw new TypeConversionException(
                "expected migraine-days or headache-days, not " + value);
      };
    }
  }

  Draw(Console console, InstantSource time) {
    this.console = console;
    this.time = time;
  }

  @Override
  public Integer call() throws IOException {
    Protocol protocol = protocol();
    Seed seed = Seed.drawn(new SecureRandom());
    Seal seal = Seal.of(protocol, seed.commitment());
    Schedule schedule = Schedule.of(protocol, seed, List.of());
    Rejections rejections = new Rejections();
    keep(write(SealedTrial.opened(seal, seed, schedule, schedule.lastDay())), rejections);
    if (!rejections.isEmpty()) {
      rejections.print(console.err());
      return ExitCode.USAGE;
    }
    console.out().print(write(SealedTrial.running(seal, schedule, start.minusDays(1))));
    return ExitCode.OK;
  }

  private Protocol protocol() {
    if (start.isBefore(LocalDate.ofInstant(time.instant(), zone))) {
      throw rejected("--start is in the past: a seal binds only what is still to come");
    }
    try {
      int planned = cycles == 0 ? blocks.usualCycles() : cycles;
      return new Protocol(subject, blocks, planned, start, zone, outcome);
    } catch (IllegalArgumentException e) {
      throw rejected("--" + e.getMessage());
    }
  }

  private ParameterException rejected(String why) {
    return new ParameterException(spec.commandLine(), why);
  }

  private void keep(String opened, Rejections rejections) throws IOException {
    try {
      Files.createFile(secret, onlyMine(secret));
      Files.writeString(secret, opened);
    } catch (FileAlreadyExistsException e) {
      rejections.add(secret.toString(), 0, "", "is there already, and would be overwritten");
    } catch (FileSystemException e) {
      rejections.add(secret.toString(), 0, "", "cannot be written: " + InputFile.why(e));
    }
  }

  /** Nobody else on the machine reads the coins, where its files can say so. */
  private static FileAttribute<?>[] onlyMine(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[] {};
  }

  private String write(SealedTrial trial) {
    return json ? SealedTrialJson.write(trial) + "\n" : SealedTrialText.write(trial);
  }
}
