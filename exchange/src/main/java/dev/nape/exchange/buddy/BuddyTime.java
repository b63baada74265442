package dev.nape.exchange.buddy;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How Migraine Buddy writes moments and durations. */
final class BuddyTime {

  /** Offsets are at most this far from UTC, in minutes. */
  static final int FARTHEST = 18 * 60;

  private static final DateTimeFormatter WALL_CLOCK =
      DateTimeFormatter.ofPattern("M/d/uu H:mm", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern MOMENT = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{2} \\d{1,2}:\\d{2}");
  private static final Pattern LASTED =
      Pattern.compile("(?:(?<d>\\d{1,4})d )?(?<h>\\d{1,3})h (?<m>[0-5]?\\d)m");

  private BuddyTime() {}

  /** What the clock on the wall said; {@code null} when the text is no such moment. */
  static @Nullable LocalDateTime wallClock(String text) {
    try {
      return LocalDateTime.parse(text, WALL_CLOCK);
    } catch (DateTimeException _) {
      return null;
    }
  }

  /** The first moment in a sentence; {@code null} when there is none. */
  static @Nullable LocalDateTime momentIn(String sentence) {
    Matcher moment = MOMENT.matcher(sentence);
    return moment.find() ? wallClock(moment.group()) : null;
  }

  /** Such as "1d 02h 15m" or "00h 45m"; {@code null} when the text is no such duration. */
  static @Nullable Duration lasted(String text) {
    Matcher parts = LASTED.matcher(text);
    if (!parts.matches()) {
      return null;
    }
    String days = parts.group("d");
    return Duration.ofDays(days == null ? 0 : Integer.parseInt(days))
        .plusHours(Integer.parseInt(parts.group("h")))
        .plusMinutes(Integer.parseInt(parts.group("m")));
  }

  /** A zone of minutes east of UTC; the other one when the file does not say. */
  static ZoneId zone(OptionalInt minutesEast, ZoneId otherwise) {
    return minutesEast.isPresent()
        ? ZoneOffset.ofTotalSeconds(minutesEast.getAsInt() * 60)
        : otherwise;
  }
}
