package dev.nape.server.reminder.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Month;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.WeekDay;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.transform.recurrence.Frequency;

/**
 * How the clock on a wall goes, as a calendar's VTIMEZONE: from the rules that the server itself
 * reckons with. The library has tables of its own; they may be older or newer than ours, and
 * loading them adds zones to the whole program.
 */
final class WallClock {

  /** Years that are looked at, and for which the clock is right; a feed is fetched anew all day. */
  private static final int YEARS = 12;

  private static final int WEEK = 7;

  private final ZoneId zone;
  private final ZoneRules rules;
  private final LocalDate from;

  private WallClock(ZoneId zone, Year from) {
    this.zone = zone;
    this.rules = zone.getRules();
    this.from = from.atDay(1);
  }

  /** The clock from the beginning of a year on. */
  static VTimeZone of(ZoneId zone, Year from) {
    return new WallClock(zone, from).component();
  }

  /** A zone's name as a parameter can hold it: an offset's has a colon. */
  static String name(ZoneId zone) {
    return zone instanceof ZoneOffset ? "UTC" + zone.getId().replace(":", "") : zone.getId();
  }

  private VTimeZone component() {
    Map<List<ZoneOffset>, List<ZoneOffsetTransition>> changes = new LinkedHashMap<>();
    changes()
        .forEach(change ->
            changes
                .computeIfAbsent(
                    List.of(change.getOffsetBefore(), change.getOffsetAfter()),
                    key -> new java.util.ArrayList<>())
                .add(change));
    List<Observance> parts =
        Stream.concat(Stream.of(start()), changes.values().stream().flatMap(this::observances))
            .toList();
    return new VTimeZone(
        new PropertyList(List.of(new TzId(name(zone)))), new ComponentList<>(parts));
  }

  private Stream<ZoneOffsetTransition> changes() {
    Instant first = from.atStartOfDay(zone).toInstant();
    LocalDate end = from.plusYears(YEARS);
    return Stream.iterate(
            Optional.ofNullable(rules.nextTransition(first)),
            Optional::isPresent,
            change -> change.map(ZoneOffsetTransition::getInstant).map(rules::nextTransition))
        .map(Optional::orElseThrow)
        .takeWhile(change -> change.getDateTimeBefore().toLocalDate().isBefore(end));
  }

  /** What holds from the beginning, until the first change. */
  private Observance start() {
    Instant first = from.atStartOfDay(zone).toInstant();
    ZoneOffset offset = rules.getOffset(first);
    return part(rules.isDaylightSavings(first), from.atStartOfDay(), offset, offset);
  }

  /** One part with a rule, or each change as a part of its own: not every reader knows RDATE. */
  private Stream<Observance> observances(List<ZoneOffsetTransition> same) {
    List<LocalDateTime> times = same.stream().map(ZoneOffsetTransition::getDateTimeBefore).toList();
    Optional<Recur<LocalDateTime>> rule = yearly(times);
    if (rule.isEmpty()) {
      return same.stream().map(this::observance);
    }
    Observance part = observance(same.getFirst());
    part.add(new RRule<>(rule.get()));
    return Stream.of(part);
  }

  private Observance observance(ZoneOffsetTransition change) {
    return part(
        rules.isDaylightSavings(change.getInstant()),
        change.getDateTimeBefore(),
        change.getOffsetBefore(),
        change.getOffsetAfter());
  }

  private static Observance part(
      boolean daylight, LocalDateTime begin, ZoneOffset before, ZoneOffset after) {
    PropertyList properties =
        new PropertyList(
            List.of(new DtStart<>(begin), new TzOffsetFrom(before), new TzOffsetTo(after)));
    return daylight ? new Daylight(properties) : new Standard(properties);
  }

  /** Such as the last Sunday of March, when every change of all years follows it. */
  private static Optional<Recur<LocalDateTime>> yearly(List<LocalDateTime> times) {
    LocalDateTime first = times.getFirst();
    boolean oneAYear =
        times.size() >= YEARS - 1
            && IntStream.range(0, times.size())
                .allMatch(i ->
                    times.get(i).getYear() == first.getYear() + i
                        && times.get(i).getMonth() == first.getMonth()
                        && times.get(i).getDayOfWeek() == first.getDayOfWeek()
                        && times.get(i).toLocalTime().equals(first.toLocalTime()));
    if (!oneAYear) {
      return Optional.empty();
    }
    boolean last = times.stream().allMatch(WallClock::isLast);
    int week = week(first);
    boolean nth = times.stream().allMatch(time -> week(time) == week);
    return last || nth ? Optional.of(rule(first, last ? -1 : week)) : Optional.empty();
  }

  private static Recur<LocalDateTime> rule(LocalDateTime first, int week) {
    WeekDay day = Objects.requireNonNull(WeekDay.getWeekDay(first.getDayOfWeek()));
    return new Recur.Builder<LocalDateTime>()
        .frequency(Frequency.YEARLY)
        .monthList(new Month(first.getMonthValue()))
        .dayList(new WeekDay(day, week))
        .build();
  }

  private static int week(LocalDateTime time) {
    return (time.getDayOfMonth() - 1) / WEEK + 1;
  }

  private static boolean isLast(LocalDateTime time) {
    return time.getDayOfMonth() + WEEK > time.toLocalDate().lengthOfMonth();
  }
}
