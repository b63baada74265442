package dev.nape.server.now;

import java.nio.charset.StandardCharsets;

/**
 * Modules without what only programmers read: comments on lines of their own, and indentation. A
 * fifth of them, and no more than that can be taken without reading them as a compiler does.
 */
final class Slim {

  private Slim() {}

  static byte[] module(byte[] content) {
    StringBuilder slim = new StringBuilder();
    boolean comment = false;
    for (String line : new String(content, StandardCharsets.UTF_8).lines().toList()) {
      String text = line.strip();
      if (comment || text.startsWith("/*")) {
        comment = !text.endsWith("*/");
      } else if (!text.isEmpty() && !text.startsWith("//")) {
        slim.append(text).append('\n');
      }
    }
    return slim.toString().getBytes(StandardCharsets.UTF_8);
  }
}
