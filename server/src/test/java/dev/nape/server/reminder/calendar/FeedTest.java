package dev.nape.server.reminder.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.server.TestServer;
import dev.nape.server.Visitor;
import dev.nape.server.account.AccountSettings;
import dev.nape.server.reminder.wish.Quiet;
import dev.nape.server.reminder.wish.Slot;
import dev.nape.server.reminder.wish.Times;
import dev.nape.server.reminder.wish.Wishes;
import dev.nape.server.trial.today.Block;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The calendar says what the server would send, at the same moments, and gives nothing else away.
 */
@TestServer
class FeedTest {

  private static final Pattern LINK =
      Pattern.compile("value=\"[^\"]*(/calendar/[\\w-]{43}\\.ics)\"");
  private static final Feed.Titles TITLES =
      new Feed.Titles("Nape", "Nape", "Nape", "With", "Without");
  private static final Instant CHANGED = Instant.parse("2026-02-03T04:05:06Z");

  @Autowired AccountSettings settings;

  private static Wishes wishes(LocalTime at, Set<DayOfWeek> days) {
    Slot slot = new Slot(new UUID(1, 2), new Times(at, days), true, 3, CHANGED);
    return new Wishes(
        List.of(slot),
        new Wishes.DailyCheck(LocalTime.of(9, 0), true, 1, CHANGED),
        true,
        Wishes.BlockDay.OFF,
        Quiet.USUAL,
        false);
  }

  private static Calendar parsed(byte[] feed) throws Exception {
    return new CalendarBuilder().build(new ByteArrayInputStream(feed));
  }

  /** Each time that a client would show, by the clock tables that the feed itself brings along. */
  private static List<Instant> shown(VEvent event, Instant from, Instant until) {
    Period<OffsetDateTime> span =
        new Period<>(from.atOffset(ZoneOffset.UTC), until.atOffset(ZoneOffset.UTC));
    List<Instant> moments = new ArrayList<>();
    for (Object one : event.calculateRecurrenceSet(span)) {
      Temporal start = ((Period<?>) one).getStart();
      moments.add(start instanceof ZonedDateTime zoned ? zoned.toInstant() : Instant.from(start));
    }
    return moments.stream().filter(m -> !m.isBefore(from) && m.isBefore(until)).sorted().toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/Berlin,    2026-03-20T00:00:00Z, 07:30",
    "Europe/Berlin,    2026-10-15T00:00:00Z, 07:30",
    "Europe/Berlin,    2026-10-15T00:00:00Z, 23:45",
    "America/New_York, 2026-03-01T00:00:00Z, 07:30",
    "America/New_York, 2026-10-25T00:00:00Z, 07:30",
    "America/New_York, 2026-10-25T00:00:00Z, 21:15",
    "Europe/Dublin,    2026-03-20T00:00:00Z, 06:00",
    "Australia/Lord_Howe, 2026-09-25T00:00:00Z, 12:00",
    "Asia/Kathmandu,   2026-09-25T00:00:00Z, 12:00",
    "Africa/Casablanca, 2027-02-01T00:00:00Z, 12:00",
    "UTC,              2026-09-25T00:00:00Z, 12:00",
    "+05:30,           2026-09-25T00:00:00Z, 12:00"
  })
  void acrossAChangeOfTheClockItShowsWhatTheServerSends(ZoneId zone, Instant from, LocalTime at)
      throws Exception {
    Wishes wishes = wishes(at, Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.THURSDAY));
    Calendar calendar = parsed(Feed.of(wishes, List.of(), zone, TITLES, Year.of(2026)));
    Instant until = from.plus(Duration.ofDays(24));

    List<Instant> sent = new ArrayList<>();
    Times times = wishes.slots().getFirst().times();
    for (Instant m = times.next(from, zone); m.isBefore(until); m = times.next(m, zone)) {
      sent.add(m);
    }

    assertThat(sent).hasSizeGreaterThan(9);
    VEvent event = (VEvent) calendar.getComponents(Component.VEVENT).getFirst();
    assertThat(shown(event, from, until)).isEqualTo(sent);
    assertThat(calendar.validate(true).getEntries()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Europe/Berlin", "America/New_York", "Africa/Casablanca", "UTC"})
  void itsClockIsTheServersClock(ZoneId zone) throws Exception {
    Calendar calendar =
        parsed(
            Feed.of(wishes(LocalTime.NOON, Times.DAILY), List.of(), zone, TITLES, Year.of(2026)));
    var clock =
        (net.fortuna.ical4j.model.component.VTimeZone)
            calendar.getComponents(Component.VTIMEZONE).getFirst();
    for (int day = 0; day < 3_000; day++) {
      ZonedDateTime moment = ZonedDateTime.of(2026, 1, 1, 12, 0, 0, 0, zone).plusDays(day);
      var part = clock.getApplicableObservance(moment.toOffsetDateTime());
      String offset = part.getRequiredProperty("TZOFFSETTO").getValue();
      assertThat(ZoneOffset.of(offset)).as("%s", moment).isEqualTo(moment.getOffset());
    }
  }

  @Test
  void everyZoneThereIsGivesACalendar() throws Exception {
    int seen = 0;
    for (String id : ZoneId.getAvailableZoneIds()) {
      if (!id.startsWith("ical4j")) {
        byte[] feed =
            Feed.of(
                wishes(LocalTime.NOON, Times.DAILY),
                List.of(),
                ZoneId.of(id),
                TITLES,
                Year.of(2026));
        assertThat(feed).asString(StandardCharsets.UTF_8).contains("TZID:" + id, "FREQ=DAILY");
        seen++;
      }
    }
    assertThat(seen).isGreaterThan(500);
  }

  @Test
  void nothingIsFetchedFromElsewhere() {
    assertThat(new net.fortuna.ical4j.model.TimeZoneUpdater().isEnabled()).isFalse();
  }

  @Test
  void anEmptyCalendarIsACalendar() throws Exception {
    byte[] feed =
        Feed.of(Wishes.NONE, List.of(), ZoneId.of("Europe/Berlin"), TITLES, Year.of(2026));
    assertThat(parsed(feed).getComponents(Component.VEVENT)).isEmpty();
    assertThat(parsed(feed).validate(true).getEntries()).isEmpty();
  }

  @Test
  void itSaysWhenItChangedAndIsTheSameUntilThen() {
    byte[] feed =
        Feed.of(
            wishes(LocalTime.NOON, Times.DAILY),
            List.of(),
            ZoneId.of("UTC"),
            TITLES,
            Year.of(2026));
    assertThat(feed)
        .asString(StandardCharsets.UTF_8)
        .contains("SEQUENCE:3", "LAST-MODIFIED:20260203T040506Z", "UID:00000000-0000-0001-0000")
        .contains("CLASS:PRIVATE", "TRANSP:TRANSPARENT", "SUMMARY:Nape\r\n");
    assertThat(
            Feed.of(
                wishes(LocalTime.NOON, Times.DAILY),
                List.of(),
                ZoneId.of("UTC"),
                TITLES,
                Year.of(2026)))
        .isEqualTo(feed);
  }

  @Test
  void theAddressIsShownOnceReadsOnlyTheTimesAndEndsWhenItIsReplaced() {
    Visitor ann = Visitor.signedUp(settings.link(""), "Calendar");
    ann.post("/reminders", "/reminders/slots", Map.of("at", "07:30", "days", "MONDAY"));
    String address = address(ann.post("/reminders", "/reminders/calendar", Map.of()));
    assertThat(ann.get("/reminders").body()).doesNotContain(address).contains("Make a new address");

    Visitor program = new Visitor(settings.link(""));
    HttpResponse<String> feed = program.get(address);
    assertThat(feed.statusCode()).isEqualTo(200);
    assertThat(feed.body())
        .contains("BYDAY=MO", "T073000", "Europe/Berlin")
        .doesNotContain("ractice");
    assertThat(feed.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
    assertThat(feed.headers().firstValue("Cache-Control")).contains("max-age=300, private");
    String tag = feed.headers().firstValue("ETag").orElseThrow();
    assertThat(again(program, address, tag).statusCode()).isEqualTo(304);

    ann.post("/reminders", "/reminders/words", Map.of("plain", "true"));
    HttpResponse<String> changed = again(program, address, tag);
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(changed.body()).contains("SUMMARY:Practice (Nape)", "SEQUENCE:1");

    String fresh = address(ann.post("/reminders", "/reminders/calendar", Map.of()));
    assertThat(program.get(address).statusCode()).isEqualTo(404);
    assertThat(program.get(fresh).statusCode()).isEqualTo(200);
    ann.post("/reminders", "/reminders/calendar/delete", Map.of());
    assertThat(program.get(fresh).statusCode()).isEqualTo(404);
  }

  private static HttpResponse<String> again(Visitor program, String address, String tag) {
    return program.send(program.request(address).header("If-None-Match", tag).GET());
  }

  private static String address(HttpResponse<String> page) {
    Matcher link = LINK.matcher(page.body());
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  @Test
  void aBlockOfATrialIsOneEntryOfWholeDaysAndSaysNoMoreThanWhichItIs() throws Exception {
    List<Block> blocks =
        List.of(
            new Block(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 15), false),
            new Block(LocalDate.of(2026, 3, 16), LocalDate.of(2026, 3, 29), true));
    byte[] feed = Feed.of(Wishes.NONE, blocks, ZoneId.of("UTC"), TITLES, Year.of(2026));

    assertThat(new String(feed, StandardCharsets.UTF_8))
        .contains("DTSTART;VALUE=DATE:20260302\r\n")
        .contains("DTEND;VALUE=DATE:20260316\r\n")
        .contains("SUMMARY:Without\r\n")
        .contains("DTSTART;VALUE=DATE:20260316\r\n")
        .contains("SUMMARY:With\r\n");
    assertThat(parsed(feed).getComponents(Component.VEVENT)).hasSize(2);
    assertThat(feed)
        .isEqualTo(Feed.of(Wishes.NONE, blocks, ZoneId.of("UTC"), TITLES, Year.of(2026)));
  }
}
