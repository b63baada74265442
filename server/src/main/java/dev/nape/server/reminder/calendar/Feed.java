package dev.nape.server.reminder.calendar;

import dev.nape.server.reminder.wish.Slot;
import dev.nape.server.reminder.wish.Times;
import dev.nape.server.reminder.wish.Wishes;
import dev.nape.server.trial.today.Block;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.WeekDay;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import net.fortuna.ical4j.transform.recurrence.Frequency;
import net.fortuna.ical4j.validate.ValidationException;

/**
 * What somebody is reminded of, as a calendar (RFC 5545): the same bytes until something changes.
 */
final class Feed {

  /**
   * What its entries are called.
   *
   * @param name of the whole calendar
   */
  record Titles(String name, String slot, String check, String with, String without) {

    String of(Block block) {
      return block.massage() ? with : without;
    }
  }

  /** A length that a calendar can show; nobody is held to it. */
  private static final Duration LENGTH = Duration.ofMinutes(15);

  private static final Duration REFRESH = Duration.ofHours(12);
  private static final DateTimeFormatter WALL =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", java.util.Locale.ROOT);

  /** The zone of a time, written as it is; the library's own looks the zone up in its tables. */
  private static final class InZone extends Parameter {

    private static final long serialVersionUID = 1;

    private final String name;

    InZone(ZoneId zone) {
      super(TZID);
      name = WallClock.name(zone);
    }

    @Override
    public String getValue() {
      return name;
    }
  }

  private final ZoneId zone;
  private final Titles titles;

  private Feed(ZoneId zone, Titles titles) {
    this.zone = zone;
    this.titles = titles;
  }

  /**
   * Writes a calendar.
   *
   * @param blocks of a trial, as far as they are no secret any more
   * @param zone where the person lives
   * @param year the present one
   */
  static byte[] of(Wishes wishes, List<Block> blocks, ZoneId zone, Titles titles, Year year) {
    Calendar calendar = new Feed(zone, titles).calendar(wishes, blocks, year);
    StringWriter written = new StringWriter();
    try {
      new CalendarOutputter(false).output(calendar, written);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ValidationException neverAsked) {
      throw new IllegalStateException(neverAsked);
    }
    return written.toString().getBytes(StandardCharsets.UTF_8);
  }

  private Calendar calendar(Wishes wishes, List<Block> blocks, Year year) {
    Calendar calendar = new Calendar();
    head().forEach(calendar::add);
    List<VEvent> events = new ArrayList<>();
    wishes.slots().stream().filter(Slot::on).map(this::event).forEach(events::add);
    if (wishes.check().on()) {
      events.add(event(wishes.check()));
    }
    blocks.stream().map(this::event).forEach(events::add);
    calendar.add(WallClock.of(zone, first(wishes, year)));
    events.forEach(calendar::add);
    return calendar;
  }

  private List<Property> head() {
    return List.of(
        new ProdId("-//Nape//Reminders//EN"),
        ImmutableVersion.VERSION_2_0,
        ImmutableCalScale.GREGORIAN,
        new XProperty("X-WR-CALNAME", titles.name()),
        new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH),
        new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
  }

  /** The earliest year in which an entry begins. */
  private Year first(Wishes wishes, Year present) {
    return wishes.slots().stream()
        .filter(Slot::on)
        .map(slot -> Year.from(slot.changedAt().atZone(zone)))
        .filter(present::isAfter)
        .min(Year::compareTo)
        .orElse(present)
        .minusYears(1);
  }

  private VEvent event(Slot slot) {
    return event(
        slot.id().toString(), titles.slot(), slot.times(), slot.revision(), slot.changedAt());
  }

  private VEvent event(Wishes.DailyCheck check) {
    return event("check", titles.check(), check.times(), check.revision(), check.changedAt());
  }

  /** All of its days as one; it never changes once it has begun. */
  private VEvent event(Block block) {
    Instant known = block.first().atStartOfDay(ZoneOffset.UTC).toInstant();
    return new VEvent(
        new PropertyList(
            List.of(
                new Uid("block-" + block.first() + "@nape"),
                new DtStamp(known),
                new DtStart<>(block.first()),
                new DtEnd<>(block.last().plusDays(1)),
                new Summary(titles.of(block)),
                ImmutableTransp.TRANSPARENT,
                new Clazz(Clazz.VALUE_PRIVATE))));
  }

  private VEvent event(String id, String title, Times times, int revision, Instant changed) {
    LocalDate begin = times.firstFrom(LocalDate.ofInstant(changed, zone));
    Instant second = changed.truncatedTo(ChronoUnit.SECONDS);
    return new VEvent(
        new PropertyList(
            List.of(
                new Uid(id + "@nape"),
                new DtStamp(second),
                new LastModified(second),
                new Sequence(revision),
                new XProperty(
                    Property.DTSTART,
                    new ParameterList(List.of(new InZone(zone))),
                    WALL.format(begin.atTime(times.at()))),
                new net.fortuna.ical4j.model.property.Duration(LENGTH),
                new RRule<>(rule(times)),
                new Summary(title),
                ImmutableTransp.TRANSPARENT,
                new Clazz(Clazz.VALUE_PRIVATE))));
  }

  private static Recur<LocalDate> rule(Times times) {
    var rule = new Recur.Builder<LocalDate>();
    if (times.days().equals(Times.DAILY)) {
      return rule.frequency(Frequency.DAILY).build();
    }
    List<WeekDay> days =
        times.days().stream()
            .sorted()
            .map((DayOfWeek day) -> Objects.requireNonNull(WeekDay.getWeekDay(day)))
            .toList();
    return rule.frequency(Frequency.WEEKLY).dayList(days).build();
  }
}
