package dev.nape.server.diary.web;

import dev.nape.diary.Answer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what somebody typed, and keeps a message key for each field that cannot be read. */
public final class Typed {

  private static final int NOTES = 5_000;

  private final Map<String, String> faults = new LinkedHashMap<>();

  /** The first fault of a field is the one that counts. */
  public void fault(String field, String key) {
    faults.putIfAbsent(field, key);
  }

  public Map<String, String> faults() {
    return Map.copyOf(faults);
  }

  public boolean isSound() {
    return faults.isEmpty();
  }

  /** An empty field is a question that was not answered. */
  public Answer answer(String field, String value) {
    Answer answer = choice(Answer.class, field, value);
    return answer == null ? Answer.NOT_RECORDED : answer;
  }

  /** {@code null} for an empty field. */
  public <E extends Enum<E>> @Nullable E choice(Class<E> type, String field, String value) {
    if (value.isBlank()) {
      return null;
    }
    String wanted = value.strip().toUpperCase(Locale.ROOT);
    return Stream.of(type.getEnumConstants())
        .filter(constant -> constant.name().equals(wanted))
        .findFirst()
        .orElseGet(() -> {
          fault(field, "diary.fault.choice");
          return null;
        });
  }

  /** A whole number from 0 on; {@code null} for an empty field. */
  public @Nullable Integer number(String field, String value, int most) {
    if (value.isBlank()) {
      return null;
    }
    try {
      int number = Integer.parseInt(value.strip());
      if (number >= 0 && number <= most) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // told below, like a number out of range
    }
    fault(field, "diary.fault.number");
    return null;
  }

  /** Lines end as the server ends them. */
  public String notes(String field, String value) {
    return text(field, value.replace("\r\n", "\n"), NOTES, "diary.fault.notes");
  }

  public String text(String field, String value, int longest, String key) {
    if (value.length() > longest) {
      fault(field, key);
    }
    if (value.indexOf('\0') >= 0) {
      fault(field, "diary.fault.characters");
    }
    return value;
  }
}
