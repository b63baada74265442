package dev.nape.exchange.buddy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Makes the same ids from the same file, and from a later export of the same diary: an attack is
 * known by when it began (and by being the first or second of that minute), not by what was added
 * to it since. So importing again completes attacks instead of doubling them.
 */
final class AttackIds {

  private final Map<LocalDateTime, Integer> begun = new HashMap<>();

  UUID idFor(LocalDateTime start) {
    int ordinal = begun.merge(start, 1, Integer::sum);
    String name = "migraine-buddy/" + start + "/" + ordinal;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
