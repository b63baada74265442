package dev.nape.server.account.web;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Zones as browsers name them. */
final class Zones {

  private Zones() {}

  static @Nullable ZoneId orNull(@Nullable String name) {
    if (name == null || name.isBlank()) {
      return null;
    }
    try {
      return ZoneId.of(name);
    } catch (DateTimeException notAZone) {
      return null;
    }
  }
}
