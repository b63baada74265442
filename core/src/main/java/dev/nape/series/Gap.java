package dev.nape.series;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Days in a row of which nothing is known.
 *
 * @param first the first of them
 * @param last the last of them, on or after the first
 */
public record Gap(LocalDate first, LocalDate last) {

  /** Shorter ones are part of every diary and have nothing to be said about. */
  public static final int WORTH_TELLING = 28;

  /** How many days. */
  public long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** One day of a record. */
  record Seen(LocalDate date, boolean recorded) {}

  /** The longest of at least 28 days, the earliest of those; days that are not given are no gap. */
  static Optional<Gap> longest(List<Seen> days) {
    Gap longest = null;
    LocalDate began = null;
    int length = 0;
    int most = WORTH_TELLING - 1;
    for (Seen day : days) {
      began = day.recorded() || length == 0 ? day.date() : began;
      length = day.recorded() ? 0 : length + 1;
      if (length > most && began != null) {
        most = length;
        longest = new Gap(began, day.date());
      }
    }
    return Optional.ofNullable(longest);
  }
}
