package dev.nape.diary;

import java.util.Locale;

/**
 * Something other than medication that was tried in an attack, such as massage, cold or a dark
 * room.
 *
 * @param method as the person wrote it, 1 to 200 characters
 */
public record Relief(String method, Effect effect) {

  public Relief {
    Text.require("relief", method, 200);
  }

  /** Whether the person's words name massage. */
  public boolean isMassage() {
    return method.toLowerCase(Locale.ROOT).contains("massage");
  }
}
