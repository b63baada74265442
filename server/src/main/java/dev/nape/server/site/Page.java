package dev.nape.server.site;

import dev.nape.server.account.Person;
import dev.nape.server.account.Theme;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;

/** What every template may ask: words in the reader's language, who is signed in, where we are. */
public final class Page {

  private final MessageSource messages;
  private final Assets assets;
  private final Locale locale;
  private final String path;
  private final @Nullable Person person;
  private final @Nullable CsrfToken csrf;
  private final boolean demo;

  Page(
      MessageSource messages,
      Assets assets,
      Locale locale,
      String path,
      @Nullable Person person,
      @Nullable CsrfToken csrf,
      boolean demo) {
    this.messages = messages;
    this.assets = assets;
    this.locale = locale;
    this.path = path;
    this.person = person;
    this.csrf = csrf;
    this.demo = demo;
  }

  /** The words for a key; an unknown key is a mistake in a template and fails. */
  public String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, locale);
  }

  public Locale locale() {
    return locale;
  }

  /** BCP 47, for the page's language attribute. */
  public String language() {
    return locale.toLanguageTag();
  }

  public String theme() {
    return (person == null ? Theme.DARK : person.theme()).name().toLowerCase(Locale.ROOT);
  }

  public Optional<Person> person() {
    return Optional.ofNullable(person);
  }

  public boolean isSignedIn() {
    return person != null;
  }

  /** Whether this server shows the demonstration. */
  public boolean isDemo() {
    return demo;
  }

  public ZoneId zone() {
    return person == null ? ZoneOffset.UTC : person.zone();
  }

  /** Whether the page shown lies at or below an address. */
  public boolean isAt(String address) {
    return path.equals(address) || path.startsWith(address + "/");
  }

  public String path() {
    return path;
  }

  public String csrfName() {
    return csrf == null ? "_csrf" : csrf.getParameterName();
  }

  public String csrfToken() {
    return csrf == null ? "" : csrf.getToken();
  }

  public String asset(String name) {
    return assets.address(name);
  }

  /** A number with so many decimals, as the reader's language writes it. */
  public String number(double value, int decimals) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(value);
  }

  /** A date or time by the pattern that the reader's language has under a key. */
  public String format(TemporalAccessor when, String patternKey) {
    return DateTimeFormatter.ofPattern(text(patternKey), locale).format(when);
  }

  /** Wednesday 14 October 2026. */
  public String day(LocalDate date) {
    return format(date, "format.day");
  }
}
