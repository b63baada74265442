package dev.nape.knowledge.yaml;

/**
 * Something wrong in the knowledge.
 *
 * @param file relative to the knowledge, such as {@code techniques/scalp.yaml}
 * @param line from 1 on; 0 when it is about the file as a whole
 * @param message what is wrong, in one line
 */
public record Problem(String file, int line, String message) {
  @Override
  public String toString() {
    return file + ":" + line + ": " + message;
  }
}
