package dev.nape.trial.design;

import dev.nape.trial.Outcome;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the text of a seal as {@link SealText} writes it, and nothing else. */
final class SealReader {

  private final List<String> lines;

  private SealReader(String text) {
    this.lines = Arrays.asList(text.split("\n", -1));
  }

  /**
   * What stands in a seal.
   *
   * @throws Unreadable naming the first line that is not as it has to be
   */
  static SealText read(String text) {
    return new SealReader(text).read();
  }

  /** A line of a seal that cannot be right. */
  static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String reason;

    Unreadable(String key, String reason) {
      super(key + " " + reason);
      this.key = key;
      this.reason = reason;
    }

    String key() {
      return key;
    }

    String reason() {
      return reason;
    }
  }

  private SealText read() {
    rejectOtherLines();
    value("version", version -> only(SealText.VERSION, version), "has to be 1");
    String subject =
        value("subject", SealReader::subject, "has to be one line of 1 to 100 characters");
    BlockLength blocks = value("blocks", SealReader::blocks, "has to be 14 days or 7 days");
    String washOut = SealText.days(blocks.washOut());
    value(
        "wash-out",
        days -> only(washOut, days),
        "has to be " + washOut + " in blocks of that kind");
    int cycles =
        value(
            "cycles",
            written -> cycles(blocks, written),
            "has to be %d to %d".formatted(blocks.fewestCycles(), blocks.mostCycles()));
    LocalDate start =
        value("start", SealReader::start, "has to be a date of this millennium: 2026-11-23");
    ZoneId zone = value("zone", SealReader::zone, "has to be a time zone: Europe/Berlin");
    Outcome outcome =
        value("outcome", SealReader::outcome, "has to be migraine-days or headache-days");
    String commitment =
        value(
            "seed-sha256",
            hash -> Optional.of(hash).filter(Seed::isHash),
            "has to be 64 hexadecimal digits");
    return new SealText(new Protocol(subject, blocks, cycles, start, zone, outcome), commitment);
  }

  private void rejectOtherLines() {
    int keys = SealText.KEYS.size();
    for (int i = 0; i < keys; i++) {
      String key = SealText.KEYS.get(i);
      if (i >= lines.size() || !lines.get(i).startsWith(key + ": ")) {
        throw new Unreadable(key, "has to stand in line " + (i + 1));
      }
    }
    if (lines.size() != keys + 1 || !lines.getLast().isEmpty()) {
      throw new Unreadable("text", "has to end after line " + keys + ", with a line feed");
    }
  }

  private <T> T value(String key, Function<String, Optional<T>> parse, String otherwise) {
    String written = lines.get(SealText.KEYS.indexOf(key)).substring(key.length() + 2);
    return parse.apply(written).orElseThrow(() -> new Unreadable(key, otherwise));
  }

  private static Optional<String> only(String expected, String written) {
    return Optional.of(written).filter(expected::equals);
  }

  private static Optional<String> subject(String written) {
    return Optional.of(written).filter(Protocol::isSubject);
  }

  private static Optional<BlockLength> blocks(String written) {
    return Arrays.stream(BlockLength.values())
        .filter(blocks -> SealText.days(blocks.days()).equals(written))
        .findFirst();
  }

  private static Optional<Integer> cycles(BlockLength blocks, String written) {
    for (int cycles = blocks.fewestCycles(); cycles <= blocks.mostCycles(); cycles++) {
      if (String.valueOf(cycles).equals(written)) {
        return Optional.of(cycles);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> start(String written) {
    try {
      return Optional.of(LocalDate.parse(written)).filter(Protocol::isStart);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<ZoneId> zone(String written) {
    try {
      return Optional.of(ZoneId.of(written));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Outcome> outcome(String written) {
    return Arrays.stream(Outcome.values())
        .filter(outcome -> SealText.name(outcome).equals(written))
        .findFirst();
  }
}
