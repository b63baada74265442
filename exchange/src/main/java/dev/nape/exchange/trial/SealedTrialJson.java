package dev.nape.exchange.trial;

import dev.nape.exchange.json.Reader;
import dev.nape.exchange.json.Rejected;
import dev.nape.trial.design.Arm;
import dev.nape.trial.design.Pause;
import dev.nape.trial.design.ScheduledDay;
import dev.nape.trial.design.Seal;
import dev.nape.trial.design.Seed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A sealed trial as JSON: {@code version}, {@code seal} with {@code text} and {@code hash}, {@code
 * seed} once it is opened, {@code pauses}, {@code days}.
 */
public final class SealedTrialJson {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int VERSION = 1;
  private static final int MOST = 10_000;
  private static final String DATE = "has to be a date such as 2026-11-23";
  private static final LocalDate STOPGAP = LocalDate.EPOCH;

  private SealedTrialJson() {}

  /** The same trial gives the same text. */
  public static String write(SealedTrial trial) {
    ObjectNode json = JSON.createObjectNode().put("version", VERSION);
    json.putObject("seal").put("text", trial.seal().text()).put("hash", trial.seal().hash());
    trial.seed().ifPresent(seed -> json.put("seed", seed.hex()));
    ArrayNode pauses = json.putArray("pauses");
    for (Pause pause : trial.pauses()) {
      pauses.addObject().put("afterCycle", pause.afterCycle()).put("weeks", pause.weeks());
    }
    json.set("days", days(trial.days()));
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json);
  }

  /** Days alone, as they stand in a file. */
  public static ArrayNode days(List<ScheduledDay> days) {
    ArrayNode json = JSON.createArrayNode();
    for (ScheduledDay day : days) {
      json.addObject()
          .put("date", day.date().toString())
          .put("cycle", day.cycle())
          .put("block", day.block())
          .put("arm", Words.of(day.arm()))
          .put("washOut", day.washOut());
    }
    return json;
  }

  /**
   * Reads one; whether it is genuine is another question.
   *
   * @throws Rejected for unknown keys, and values that cannot be, each with its line and field
   */
  public static SealedTrial read(String json) {
    Reader reader = Reader.of(json);
    reader.requiredWhole("version", VERSION, VERSION);
    Reader seal = reader.object("seal");
    String text = seal.value("text", Optional::of, "has to be a text").orElse("");
    String hash = seal.value("hash", Words::hash, Words.HEX).orElse("");
    seal.rejectUnknown();
    Optional<Seed> seed = reader.optionalValue("seed", Words::hash, Words.HEX).map(Seed::ofHex);
    List<Pause> pauses = pauses(reader);
    List<ScheduledDay> days = days(reader);
    reader.rejectUnknown();
    reader.rejectProblems();
    return new SealedTrial(new Seal(text, hash), seed, pauses, days);
  }

  private static List<Pause> pauses(Reader reader) {
    List<Pause> pauses = new ArrayList<>();
    for (Reader pause : reader.objects("pauses")) {
      int after = pause.requiredWhole("afterCycle", 1, MOST);
      pauses.add(new Pause(after, pause.requiredWhole("weeks", 1, Pause.MOST_WEEKS)));
      pause.rejectUnknown();
    }
    return pauses;
  }

  private static List<ScheduledDay> days(Reader reader) {
    List<ScheduledDay> days = new ArrayList<>();
    for (Reader day : reader.objects("days")) {
      days.add(
          new ScheduledDay(
              day.value("date", SealedTrialJson::date, DATE).orElse(STOPGAP),
              day.requiredWhole("cycle", 1, MOST),
              day.requiredWhole("block", 1, 2),
              day.value("arm", Words::arm, "has to be on or off").orElse(Arm.OFF),
              day.flag("washOut", false)));
      day.rejectUnknown();
    }
    return days;
  }

  static Optional<LocalDate> date(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
