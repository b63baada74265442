package dev.nape.server.reminder.wish;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Hours in which nothing is sent, by the clock on the person's wall. When both times are the same,
 * there are none.
 *
 * @param from the first quiet minute
 * @param to the first minute after them; on the next day when it is before {@code from}
 */
public record Quiet(LocalTime from, LocalTime to) {

  /** What holds until somebody chooses: 22:00 to 07:00. */
  public static final Quiet USUAL = new Quiet(LocalTime.of(22, 0), LocalTime.of(7, 0));

  private static final int DAYS_AHEAD = 2;

  /** Whether a clock that shows this time shows a quiet one. */
  public boolean covers(LocalTime time) {
    boolean afterFrom = !time.isBefore(from);
    boolean beforeTo = time.isBefore(to);
    return from.isAfter(to) ? afterFrom || beforeTo : afterFrom && beforeTo;
  }

  /** Whether it is quiet at a moment in a zone. */
  public boolean at(Instant moment, ZoneId zone) {
    return covers(LocalTime.ofInstant(moment, zone));
  }

  /**
   * When it next becomes quiet after a moment that is not; empty when it does not within two days.
   * The wall's clock may show a time twice, or leap into the quiet hours, so each way in is looked
   * at: every moment that shows {@code from}, and every change of the clock.
   */
  public Optional<Instant> next(Instant moment, ZoneId zone) {
    ZoneRules rules = zone.getRules();
    LocalDate today = LocalDate.ofInstant(moment, zone);
    Stream<Instant> shown =
        Stream.iterate(today, day -> day.plusDays(1))
            .limit(DAYS_AHEAD + 1L)
            .map(day -> day.atTime(from))
            .flatMap(time -> moments(time, rules));
    return Stream.concat(shown, changes(moment, rules))
        .filter(one -> one.isAfter(moment) && at(one, zone))
        .min(Instant::compareTo);
  }

  private static Stream<Instant> moments(LocalDateTime time, ZoneRules rules) {
    return rules.getValidOffsets(time).stream().map(time::toInstant);
  }

  private static Stream<Instant> changes(Instant moment, ZoneRules rules) {
    Instant last = moment.plus(Duration.ofDays(DAYS_AHEAD));
    return Stream.iterate(
            Optional.ofNullable(rules.nextTransition(moment)),
            Optional::isPresent,
            change -> change.map(ZoneOffsetTransition::getInstant).map(rules::nextTransition))
        .flatMap(Optional::stream)
        .map(ZoneOffsetTransition::getInstant)
        .takeWhile(change -> change.isBefore(last));
  }
}
