package dev.nape.series;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

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

  /** The longest of at least 28 days, the earliest of those; days that are not given are no gap. */
  static <T> Optional<Gap> longest(
      List<T> days, Function<T, LocalDate> date, Predicate<T> recorded) {
    Gap longest = null;
    LocalDate began = null;
    int length = 0;
    int most = WORTH_TELLING - 1;
    for (T day : days) {
      began = length == 0 ? date.apply(day) : began;
      length = recorded.test(day) ? 0 : length + 1;
      if (length > most && began != null) {
        most = length;
        longest = new Gap(began, date.apply(day));
      }
    }
    return Optional.ofNullable(longest);
  }
}
