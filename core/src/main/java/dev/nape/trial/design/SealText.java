package dev.nape.trial.design;

import dev.nape.trial.Outcome;
import java.util.List;
import java.util.Locale;

/**
 * What stands in a seal.
 *
 * @param commitment SHA-256 of the seed
 */
record SealText(Protocol protocol, String commitment) {

  /** The keys, in their order. */
  static final List<String> KEYS =
      List.of(
          "version",
          "subject",
          "blocks",
          "wash-out",
          "cycles",
          "start",
          "zone",
          "outcome",
          "seed-sha256");

  static final String VERSION = "1";

  SealText {
    if (!Seed.isHash(commitment)) {
      throw new IllegalArgumentException("seed-sha256 is 64 hexadecimal digits");
    }
  }

  String write() {
    return lines(
        List.of(
            VERSION,
            protocol.subject(),
            days(protocol.blocks().days()),
            days(protocol.blocks().washOut()),
            String.valueOf(protocol.cycles()),
            protocol.start().toString(),
            protocol.zone().getId(),
            name(protocol.outcome()),
            commitment));
  }

  /** One line for each key. */
  static String lines(List<String> values) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < KEYS.size(); i++) {
      text.append(KEYS.get(i)).append(": ").append(values.get(i)).append('\n');
    }
    return text.toString();
  }

  static String days(int days) {
    return days + " days";
  }

  static String name(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
