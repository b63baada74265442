package dev.nape.exchange.trial;

import dev.nape.exchange.json.Rejected;
import dev.nape.exchange.text.Excerpt;
import dev.nape.trial.design.Arm;
import dev.nape.trial.design.Pause;
import dev.nape.trial.design.ScheduledDay;
import dev.nape.trial.design.Seal;
import dev.nape.trial.design.Seed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sealed trial as a text to print and to read aloud. The text of the seal stands first, up to the
 * first empty line, so that {@code head -n 9 FILE | sha256sum} checks it; then its hash, the seed
 * once it is opened, pauses, and a line a day.
 */
public final class SealedTrialText {

  private static final Pattern PAUSE =
      Pattern.compile("pause: ([1-9][0-9]?) weeks? after cycle ([1-9][0-9]{0,3})");
  private static final Pattern DAY =
      Pattern.compile("([0-9-]{10}) cycle ([1-9][0-9]{0,3}) block ([12]) (on|off)( wash-out)?");

  private final String[] lines;
  private final List<Rejected.Problem> problems = new ArrayList<>();
  private final List<Pause> pauses = new ArrayList<>();
  private final List<ScheduledDay> days = new ArrayList<>();
  private Optional<String> hash = Optional.empty();
  private Optional<Seed> seed = Optional.empty();

  private SealedTrialText(String[] lines) {
    this.lines = lines;
  }

  /** The same trial gives the same text. */
  public static String write(SealedTrial trial) {
    StringBuilder text = new StringBuilder(trial.seal().text()).append('\n');
    text.append("hash: ").append(trial.seal().hash()).append('\n');
    trial.seed().ifPresent(seed -> text.append("seed: ").append(seed.hex()).append('\n'));
    for (Pause pause : trial.pauses()) {
      String weeks = pause.weeks() == 1 ? "week" : "weeks";
      text.append(
          "pause: %d %s after cycle %d\n".formatted(pause.weeks(), weeks, pause.afterCycle()));
    }
    if (!trial.days().isEmpty()) {
      text.append('\n');
    }
    for (ScheduledDay day : trial.days()) {
      text.append(
          "%s cycle %d block %d %s%s\n"
              .formatted(
                  day.date(),
                  day.cycle(),
                  day.block(),
                  Words.of(day.arm()),
                  day.washOut() ? " wash-out" : ""));
    }
    return text.toString();
  }

  /**
   * Reads one; whether it is genuine is another question.
   *
   * @throws Rejected for lines that cannot be, each with its number and what it is about
   */
  public static SealedTrial read(String text) {
    return new SealedTrialText(text.split("\r\n?|\n", -1)).read();
  }

  private SealedTrial read() {
    StringBuilder sealed = new StringBuilder();
    int next = 0;
    while (next < lines.length && !lines[next].isBlank()) {
      sealed.append(lines[next++]).append('\n');
    }
    while (next < lines.length) {
      line(next + 1, lines[next++].strip());
    }
    if (hash.isEmpty()) {
      problems.add(new Rejected.Problem(lines.length, "hash", "is missing"));
    }
    if (!problems.isEmpty()) {
      throw new Rejected(problems);
    }
    return new SealedTrial(new Seal(sealed.toString(), hash.orElseThrow()), seed, pauses, days);
  }

  private void line(int number, String line) {
    if (line.startsWith("hash:")) {
      hash = digits(number, "hash", line, hash.isPresent());
    } else if (line.startsWith("seed:")) {
      seed = digits(number, "seed", line, seed.isPresent()).map(Seed::ofHex);
    } else if (line.startsWith("pause:")) {
      pause(number, line);
    } else if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
      day(number, line);
    } else if (!line.isEmpty()) {
      wrong(number, "", "“" + Excerpt.of(line) + "” is not known here");
    }
  }

  private Optional<String> digits(int number, String field, String line, boolean again) {
    if (again) {
      wrong(number, field, "is given twice");
    }
    Optional<String> digits = Words.hash(line.substring(field.length() + 1).strip());
    if (digits.isEmpty()) {
      wrong(number, field, Words.HEX);
    }
    return digits;
  }

  private void pause(int number, String line) {
    Matcher pause = PAUSE.matcher(line);
    if (pause.matches() && Integer.parseInt(pause.group(1)) <= Pause.MOST_WEEKS) {
      pauses.add(new Pause(Integer.parseInt(pause.group(2)), Integer.parseInt(pause.group(1))));
    } else {
      wrong(number, "pause", "has to be such as “2 weeks after cycle 3”");
    }
  }

  private void day(int number, String line) {
    Matcher day = DAY.matcher(line);
    Optional<LocalDate> date =
        day.matches() ? SealedTrialJson.date(day.group(1)) : Optional.empty();
    if (date.isEmpty()) {
      wrong(number, "days", "has to be such as “2026-11-23 cycle 1 block 1 on wash-out”");
      return;
    }
    days.add(
        new ScheduledDay(
            date.get(),
            Integer.parseInt(day.group(2)),
            Integer.parseInt(day.group(3)),
            Words.arm(day.group(4)).orElse(Arm.OFF),
            day.group(5) != null));
  }

  private void wrong(int number, String field, String message) {
    problems.add(new Rejected.Problem(number, field, message));
  }
}
