package dev.nape.exchange.csv;

import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Numbers and dates, strictly: no spaces, no plus sign, no digits of other scripts. */
final class Numbers {

  private static final int LONGEST = 9;
  private static final OptionalInt[] SMALL = new OptionalInt[100];

  static {
    for (int i = 0; i < SMALL.length; i++) {
      SMALL[i] = OptionalInt.of(i);
    }
  }

  private Numbers() {}

  /** Of at most nine digits, perhaps after a minus sign. */
  static OptionalInt whole(String text) {
    boolean negative = text.startsWith("-");
    int digits = digits(text, negative ? 1 : 0, text.length());
    if (digits < 0) {
      return OptionalInt.empty();
    }
    return !negative && digits < SMALL.length
        ? SMALL[digits]
        : OptionalInt.of(negative ? -digits : digits);
  }

  /** A date such as 2026-11-21, many times faster than the general formatter. */
  static @Nullable LocalDate isoDate(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return null;
    }
    int year = digits(text, 0, 4);
    int month = digits(text, 5, 7);
    int day = digits(text, 8, 10);
    if (year < 0 || month < 1 || month > 12 || day < 1 || day > longest(year, month)) {
      return null;
    }
    return LocalDate.of(year, month, day);
  }

  private static int longest(int year, int month) {
    return Month.of(month).length(IsoChronology.INSTANCE.isLeapYear(year));
  }

  /** -1 unless there are digits only. */
  private static int digits(String text, int from, int to) {
    if (from == to || to - from > LONGEST) {
      return -1;
    }
    int value = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
