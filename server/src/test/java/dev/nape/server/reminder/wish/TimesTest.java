package dev.nape.server.reminder.wish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a reminder comes, over every change of every clock; and never at night, never twice. */
class TimesTest {

  private static final Set<DayOfWeek> SUNDAYS = Set.of(DayOfWeek.SUNDAY);

  @ParameterizedTest
  @CsvSource({
    // zone, time, after, next
    "Europe/Berlin,    07:30, 2026-03-28T06:30:00Z, 2026-03-29T05:30:00Z", // summer time begins
    "Europe/Berlin,    02:30, 2026-03-28T12:00:00Z, 2026-03-29T01:30:00Z", // a time leapt over
    "Europe/Berlin,    02:30, 2026-10-24T12:00:00Z, 2026-10-25T00:30:00Z", // shown twice: the first
    "Europe/Berlin,    02:30, 2026-10-25T00:30:00Z, 2026-10-26T01:30:00Z", // and not the second
    "America/New_York, 07:30, 2026-03-07T12:30:00Z, 2026-03-08T11:30:00Z",
    "America/New_York, 01:30, 2026-11-01T05:30:00Z, 2026-11-02T06:30:00Z",
    "Asia/Kathmandu,   06:00, 2026-05-01T00:14:59Z, 2026-05-01T00:15:00Z",
    "Australia/Lord_Howe, 02:15, 2026-10-03T12:00:00Z, 2026-10-03T15:45:00Z", // half an hour
    "Pacific/Apia,     10:00, 2011-12-29T20:00:00Z, 2011-12-30T20:00:00Z", // a day that was not
  })
  void everyDayAtATime(String zone, LocalTime at, Instant after, Instant next) {
    assertThat(new Times(at, Times.DAILY).next(after, ZoneId.of(zone))).isEqualTo(next);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-21T12:00:00Z, 2026-11-22T08:00:00Z",
    "2026-11-22T08:00:00Z, 2026-11-29T08:00:00Z",
    "2026-11-22T07:59:59Z, 2026-11-22T08:00:00Z"
  })
  void onSundays(Instant after, Instant next) {
    Times times = new Times(LocalTime.of(9, 0), SUNDAYS);
    assertThat(times.next(after, ZoneId.of("Europe/Berlin"))).isEqualTo(next);
  }

  @ParameterizedTest
  @CsvSource({
    "22:00, 07:00, 21:59, false", "22:00, 07:00, 22:00, true", "22:00, 07:00, 06:59, true",
    "22:00, 07:00, 07:00, false", "13:00, 15:00, 12:59, false", "13:00, 15:00, 14:59, true",
    "13:00, 15:00, 15:00, false", "09:00, 09:00, 09:00, false", "00:00, 23:59, 23:59, false"
  })
  void quietHours(LocalTime from, LocalTime to, LocalTime time, boolean quiet) {
    assertThat(new Quiet(from, to).covers(time)).isEqualTo(quiet);
  }

  @ParameterizedTest
  @CsvSource({
    // the clock leaps from 02:00 to 03:00, into the quiet hours
    "02:30, 05:00, 2026-03-29T00:00:00Z, 2026-03-29T01:00:00Z",
    // it is set back from 03:00 to 02:00, out of the quiet hours, and they come again
    "02:30, 03:00, 2026-10-25T01:00:00Z, 2026-10-25T01:30:00Z",
    "22:00, 07:00, 2026-11-21T12:00:00Z, 2026-11-21T21:00:00Z"
  })
  void whenItBecomesQuietInBerlin(LocalTime from, LocalTime to, Instant now, Instant start) {
    assertThat(new Quiet(from, to).next(now, ZoneId.of("Europe/Berlin"))).contains(start);
  }

  @Property(tries = 300)
  void noMomentIsOpenInQuietHours(
      @ForAll("zones") ZoneId zone,
      @ForAll("moments") Instant at,
      @ForAll("times") LocalTime from,
      @ForAll("times") LocalTime to,
      @ForAll Kind kind) {
    Quiet quiet = new Quiet(from, to);
    Moment moment = Moment.of(kind, at, quiet, zone);

    assertThat(moment.until()).isBetween(at, at.plus(kind.life()));
    boolean wasQuiet = false;
    for (Instant now = at; now.isBefore(at.plus(kind.life())); now = now.plusSeconds(60)) {
      wasQuiet |= quiet.at(now, zone);
      // open exactly until it is first quiet
      assertThat(moment.isOpen(now)).as("%s at %s", moment, now).isEqualTo(!wasQuiet);
    }
  }

  @Property(tries = 300)
  void everyChosenDayHasItsMomentOnceAndInOrder(
      @ForAll("zones") ZoneId zone,
      @ForAll("moments") Instant start,
      @ForAll("times") LocalTime at,
      @ForAll("days") Set<DayOfWeek> days) {
    Times times = new Times(at, days);
    Set<LocalDate> seen = new HashSet<>();
    Instant moment = start;
    for (int i = 0; i < 20; i++) {
      Instant next = times.next(moment, zone);
      assertThat(next).isAfter(moment);
      // whoever asks in between is told the same
      assertThat(times.next(next.minusNanos(1), zone)).isEqualTo(next);
      LocalDate day = LocalDate.ofInstant(next, zone);
      assertThat(seen.add(day)).as("twice on %s", day).isTrue();
      LocalTime shown = LocalTime.ofInstant(next, zone);
      if (day.atTime(at).atZone(zone).toLocalTime().equals(at)) {
        assertThat(shown).isEqualTo(at);
        assertThat(days).contains(day.getDayOfWeek());
      }
      moment = next;
    }
    assertThat(Duration.between(start, moment)).isLessThan(Duration.ofDays(20 * 7 + 8));
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of(
            "Europe/Berlin",
            "America/New_York",
            "Australia/Lord_Howe",
            "Africa/Casablanca",
            "America/Santiago",
            "Asia/Kathmandu",
            "Pacific/Chatham",
            "Europe/Dublin",
            "Africa/Cairo",
            "UTC")
        .map(ZoneId::of);
  }

  /** Any minute of three years, and half of them close to a change of the clock. */
  @Provide
  Arbitrary<Instant> moments() {
    Instant first = Instant.parse("2026-01-01T00:00:00Z");
    Arbitrary<Instant> any =
        Arbitraries.longs().between(0, 3 * 365 * 24 * 60L).map(m -> first.plusSeconds(m * 60));
    Arbitrary<Instant> close =
        zones()
            .flatMap(zone ->
                any.flatMap(moment ->
                    Arbitraries.longs()
                        .between(-24 * 60L, 24 * 60L)
                        .map(minutes -> {
                          var change = zone.getRules().nextTransition(moment);
                          Instant near = change == null ? moment : change.getInstant();
                          return near.truncatedTo(ChronoUnit.MINUTES).plusSeconds(minutes * 60);
                        })));
    return Arbitraries.oneOf(any, close);
  }

  @Provide
  Arbitrary<LocalTime> times() {
    return Arbitraries.integers().between(0, 24 * 60 - 1).map(m -> LocalTime.of(m / 60, m % 60));
  }

  @Provide
  Arbitrary<Set<DayOfWeek>> days() {
    return Arbitraries.of(DayOfWeek.class).set().ofMinSize(1);
  }
}
