package dev.nape.server.reminder.calendar;

import dev.nape.server.account.People;
import dev.nape.server.account.Person;
import dev.nape.server.account.PersonId;
import dev.nape.server.account.SignedIn;
import dev.nape.server.reminder.due.Reminders;
import dev.nape.server.reminder.wish.Wishes;
import dev.nape.server.trial.today.Blocks;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The calendar, for any program that was given its address. */
@Controller
class CalendarController {

  private static final MediaType CALENDAR =
      new MediaType("text", "calendar", StandardCharsets.UTF_8);

  private final CalendarTokens tokens;
  private final Reminders reminders;
  private final People people;
  private final Blocks blocks;
  private final MessageSource messages;
  private final InstantSource clock;

  CalendarController(
      CalendarTokens tokens,
      Reminders reminders,
      People people,
      Blocks blocks,
      MessageSource messages,
      InstantSource clock) {
    this.tokens = tokens;
    this.reminders = reminders;
    this.people = people;
    this.blocks = blocks;
    this.messages = messages;
    this.clock = clock;
  }

  /** Spring compares the tag with what the program has, and answers that nothing changed. */
  @GetMapping("/calendar/{token}.ics")
  ResponseEntity<byte[]> calendar(@PathVariable String token, Locale locale) {
    PersonId holder =
        tokens.holder(token).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    byte[] feed = SignedIn.actingFor(holder, () -> feed(holder, locale));
    return ResponseEntity.ok()
        .contentType(CALENDAR)
        .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePrivate())
        .eTag(HexFormat.of().formatHex(DigestUtils.md5Digest(feed)))
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=nape.ics")
        .header("X-Robots-Tag", "noindex")
        .body(feed);
  }

  private byte[] feed(PersonId holder, Locale locale) {
    ZoneId zone = people.me(holder).map(Person::zone).orElse(ZoneOffset.UTC);
    Wishes wishes = reminders.of(holder);
    String which = wishes.plain() ? "plain" : "neutral";
    var titles =
        new Feed.Titles(
            words("reminder.feed.name", locale),
            words("reminder.feed.slot." + which, locale),
            words("reminder.feed.check." + which, locale),
            words("reminder.feed.block.with." + which, locale),
            words("reminder.feed.block.without." + which, locale));
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    return Feed.of(wishes, blocks.revealed(holder, today), zone, titles, Year.from(today));
  }

  private String words(String key, Locale locale) {
    return messages.getMessage(key, null, locale);
  }
}
