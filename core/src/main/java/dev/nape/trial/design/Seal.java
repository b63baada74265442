package dev.nape.trial.design;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A trial bound before its first day: a small text that says everything about it but the coins, and
 * the hash of that text. Whoever keeps the hash can prove later that nothing was changed; {@code
 * sha256sum} of the text is all it takes.
 *
 * @param text a {@code key: value} a line, each ended by a line feed, UTF-8
 * @param hash SHA-256 of the bytes of the text, 64 digits
 */
public record Seal(String text, String hash) {

  private static final Pattern LINE_END = Pattern.compile("\r\n?");

  /** Carriage returns, which mail and Windows like to add, are no change of the text. */
  public Seal {
    text = LINE_END.matcher(text).replaceAll("\n");
  }

  /**
   * Seals a trial.
   *
   * @param commitment {@link Seed#commitment} of its seed
   */
  public static Seal of(Protocol protocol, String commitment) {
    String text = new SealText(protocol, commitment).write();
    return new Seal(text, hashOf(text));
  }

  static String hashOf(String text) {
    return Seed.sha256(text.getBytes(StandardCharsets.UTF_8));
  }
}
