package dev.nape.server.sync;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record as the feed shows it: its newest state.
 *
 * @param device that wrote it; all zeros for this server's own pages
 * @param body {@code null} when it is deleted
 */
public record Changed(
    UUID id,
    String kind,
    String writtenAt,
    UUID device,
    boolean deleted,
    @Nullable Object body,
    long change) {

  /** Always with three digits, so that stamps compare as text too. */
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT);

  static String written(OffsetDateTime at) {
    return STAMP.format(at.withOffsetSameInstant(ZoneOffset.UTC));
  }
}
