package dev.nape.trial.design;

import dev.nape.trial.Outcome;
import dev.nape.trial.design.Verification.Difference;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A text that does not give its hash. Every line but the subject can only say a few things, so the
 * one that was changed is found by trying what else it may have said.
 */
final class Repair {

  private static final int DAYS_AROUND = 1_000;

  private final Seal seal;
  private final Optional<Seed> seed;
  private final List<ScheduledDay> claimed;
  private final Map<String, String> written = new HashMap<>();
  private final String text;
  private final Difference difference;

  Repair(Seal seal, Optional<Seed> seed, List<ScheduledDay> claimed) {
    this.seal = seal;
    this.seed = seed;
    this.claimed = claimed;
    for (String line : seal.text().split("\n", -1)) {
      int sign = line.indexOf(": ");
      if (sign > 0) {
        written.putIfAbsent(line.substring(0, sign), line.substring(sign + 2));
      }
    }
    Optional<Found> found = SealText.KEYS.stream().flatMap(this::tries).findFirst();
    this.text = found.map(Found::text).orElse(seal.text());
    this.difference = found.map(this::named).orElseGet(this::unnamed);
  }

  private record Found(String key, String value, String text) {}

  /** As it was sealed; as it was given when that cannot be found out. */
  String text() {
    return text;
  }

  Difference difference() {
    return difference;
  }

  private Stream<Found> tries(String key) {
    return candidates(key)
        .map(value -> new Found(key, value, with(key, value)))
        .filter(found -> Seal.hashOf(found.text()).equals(seal.hash()));
  }

  private String with(String key, String value) {
    return SealText.lines(
        SealText.KEYS.stream()
            .map(k -> k.equals(key) ? value : written.getOrDefault(k, ""))
            .toList());
  }

  private Stream<String> candidates(String key) {
    return switch (key) {
      case "version" -> Stream.of(SealText.VERSION);
      case "blocks" -> blocks().map(blocks -> SealText.days(blocks.days()));
      case "wash-out" -> blocks().map(blocks -> SealText.days(blocks.washOut()));
      case "cycles" -> cycles();
      case "start" -> starts();
      case "zone" -> ZoneId.getAvailableZoneIds().stream();
      case "outcome" -> Arrays.stream(Outcome.values()).map(SealText::name);
      case "seed-sha256" -> seed.stream().map(Seed::commitment);
      default -> Stream.of(written.getOrDefault(key, ""));
    };
  }

  private static Stream<BlockLength> blocks() {
    return Arrays.stream(BlockLength.values());
  }

  private static Stream<String> cycles() {
    int most = blocks().mapToInt(BlockLength::mostCycles).max().orElseThrow();
    return IntStream.rangeClosed(1, most).mapToObj(String::valueOf);
  }

  private Stream<String> starts() {
    List<LocalDate> near = new ArrayList<>();
    claimed.stream().limit(1).map(ScheduledDay::date).forEach(near::add);
    try {
      near.add(LocalDate.parse(written.getOrDefault("start", "")));
    } catch (DateTimeException e) {
      // a start that is no date says nothing about where to look
    }
    return near.stream()
        .flatMap(date -> date.minusDays(DAYS_AROUND).datesUntil(date.plusDays(DAYS_AROUND)))
        .map(LocalDate::toString);
  }

  private Difference named(Found found) {
    String now = written.get(found.key());
    if (found.value().equals(now)) {
      return new Difference("seal.text", "holds lines, or blanks, that were not sealed");
    }
    return new Difference(
        "seal." + found.key(),
        "was sealed as “" + found.value() + "”" + (now == null ? "" : ", and says “" + now + "”"));
  }

  private Difference unnamed() {
    return new Difference(
        "seal.hash",
        "is not the SHA-256 of the text, which is "
            + Seal.hashOf(seal.text())
            + ": the hash itself, the subject, or several lines were altered");
  }
}
