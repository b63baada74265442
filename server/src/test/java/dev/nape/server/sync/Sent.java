package dev.nape.server.sync;

import java.time.Instant;
import java.util.UUID;

/**
 * One write of a device.
 *
 * @param at seconds after a beginning
 */
record Sent(String kind, UUID id, int at, UUID device, boolean deleted, String notes) {

  private static final Instant BEGIN = Instant.parse("2026-11-01T10:00:00Z");

  String json() {
    String body =
        switch (kind) {
          case "attack" -> Device.attack(notes);
          case "session" ->
              Device.session("left").replace("\"notes\":\"\"", "\"notes\":\"" + notes + "\"");
          default -> "{\"date\":\"2026-10-0" + lastDigit() + "\",\"notes\":\"" + notes + "\"}";
        };
    return """
    {"id":"%s","kind":"%s","writtenAt":"%s","device":"%s","deleted":%s%s}\
    """
        .formatted(
            id, kind, BEGIN.plusSeconds(at), device, deleted, deleted ? "" : ",\"body\":" + body);
  }

  private char lastDigit() {
    return id.toString().charAt(35);
  }

  String key() {
    return kind.equals("day") ? "2026-10-0" + lastDigit() : id.toString();
  }

  String name() {
    return key() + " " + second() + " " + device;
  }

  /** The stamp, in seconds since 1970. */
  long second() {
    return BEGIN.plusSeconds(at).getEpochSecond();
  }
}
