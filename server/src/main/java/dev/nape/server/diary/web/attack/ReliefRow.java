package dev.nape.server.diary.web.attack;

import dev.nape.diary.Effect;
import dev.nape.diary.Relief;
import dev.nape.server.diary.web.Typed;
import java.util.Objects;

/** Something else that was tried, as a form holds it. */
public record ReliefRow(String method, String effect) {

  static final ReliefRow EMPTY = new ReliefRow("", "");
  private static final int LONGEST = 200;

  static ReliefRow of(Relief relief) {
    return new ReliefRow(relief.method(), relief.effect().name());
  }

  boolean isNamed() {
    return !method.isBlank();
  }

  Relief read(String field, Typed typed) {
    String whole = typed.text(field, method.strip(), LONGEST, "diary.fault.long");
    return new Relief(
        whole.substring(0, Math.min(whole.length(), LONGEST)).replace('\0', '?'),
        Objects.requireNonNullElse(typed.choice(Effect.class, field, effect), Effect.UNSURE));
  }
}
