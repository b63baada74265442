package dev.nape.server.account.entry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Secrets that are too random to guess, so that a plain hash of them is enough to keep: 160 random
 * bits in a link, 80 in a recovery code.
 */
final class Tokens {

  private static final SecureRandom CHANCE = new SecureRandom();

  private Tokens() {}

  static String link() {
    byte[] bits = new byte[20];
    CHANCE.nextBytes(bits);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }

  /** Sixteen letters that cannot be mistaken for others, in fours. */
  static String recoveryCode() {
    String letters = "0123456789abcdefghjkmnpqrstvwxyz";
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < 16; i++) {
      code.append(i > 0 && i % 4 == 0 ? "-" : "").append(letters.charAt(CHANCE.nextInt(32)));
    }
    return code.toString();
  }

  static byte[] hash(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
