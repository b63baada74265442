package dev.nape.server.reminder.push;

import java.time.Duration;
import java.util.UUID;

/**
 * What a device is told: enough to find its words, and nothing about anybody's health.
 *
 * @param kind which of its own sentences to show
 * @param id of the slot or session it is about
 * @param plain whether to show the sentence that says what it is about
 * @param life how long the push service keeps it for a device that sleeps
 */
public record Message(String kind, UUID id, boolean plain, Duration life) {

  /** As it is encrypted for the device. */
  public String json() {
    return "{\"kind\":\"" + kind + "\",\"id\":\"" + id + "\",\"plain\":" + plain + "}";
  }
}
