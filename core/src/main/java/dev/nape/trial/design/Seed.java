package dev.nape.trial.design;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The chance of a trial: 256 bits, drawn once by whoever begins it and kept secret until it ends.
 * Every coin of the trial follows from it, so that whoever holds it can draw all of them again.
 *
 * @param hex 64 digits; capital letters become small ones
 */
public record Seed(String hex) {

  /** How long a seed is. */
  public static final int BYTES = 32;

  private static final HexFormat HEX = HexFormat.of();

  public Seed {
    hex = hex.toLowerCase(Locale.ROOT);
    if (!isHash(hex)) {
      throw new IllegalArgumentException("a seed is 64 hexadecimal digits");
    }
  }

  /**
   * From bytes of a cryptographic generator.
   *
   * @throws IllegalArgumentException unless there are 32
   */
  public static Seed of(byte[] bytes) {
    return new Seed(HEX.formatHex(bytes));
  }

  /**
   * Draws one.
   *
   * @param chance a cryptographic generator, which nobody can foresee
   */
  public static Seed drawn(RandomGenerator chance) {
    byte[] bytes = new byte[BYTES];
    chance.nextBytes(bytes);
    return of(bytes);
  }

  /**
   * From its 64 digits.
   *
   * @throws IllegalArgumentException when it is anything else
   */
  public static Seed ofHex(String hex) {
    return new Seed(hex);
  }

  /** SHA-256 of the 32 bytes, 64 digits: binds the seed without giving it away. */
  public String commitment() {
    return sha256(bytes());
  }

  /**
   * A fair coin for each label: the lowest bit of the last byte of HMAC-SHA256 (RFC 2104, FIPS
   * 180-4) with the 32 bytes as key and the label in UTF-8 as message. For somebody without the
   * seed it cannot be told from a real coin, and no label says anything about another.
   *
   * @param label such as {@code cycle:1}
   */
  public boolean coin(String label) {
    byte[] code = code(label);
    return (code[code.length - 1] & 1) == 1;
  }

  /**
   * A number of 0 to {@code bound − 1} for each label, each equally likely: HMAC-SHA256 of the
   * label, read as one number, modulo the bound. What the modulo favours is below {@code bound /
   * 2^256}.
   *
   * @param bound above 0
   */
  public long below(String label, long bound) {
    return new BigInteger(1, code(label)).mod(BigInteger.valueOf(bound)).longValueExact();
  }

  /** HMAC-SHA256 of the label, 32 bytes. */
  byte[] code(String label) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(bytes(), "HmacSHA256"));
      return mac.doFinal(label.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }

  static String sha256(byte[] bytes) {
    try {
      return HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Whether a text has the form of a seed or a hash. */
  static boolean isHash(String text) {
    return text.length() == 2 * BYTES && text.chars().allMatch(c -> isDigit((char) c));
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
  }

  private byte[] bytes() {
    return HEX.parseHex(hex);
  }

  /** Only its hash: a seed in a log would open a trial that is running. */
  @Override
  public String toString() {
    return "Seed[sha256=" + commitment() + "]";
  }
}
