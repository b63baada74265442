package dev.nape.diary;

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
}
