package dev.nape.server.reminder.push;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A browser that gets reminders.
 *
 * @param label browser and system, as it named itself
 * @param reachedAt when a push service last took a reminder for it; {@code null} for never yet
 */
public record Device(UUID id, String label, Instant addedAt, @Nullable Instant reachedAt) {

  /**
   * Where and how a browser is reached (RFC 8030, RFC 8291), with keys in base64url as it gave
   * them.
   *
   * @param endpoint address at its push service; who knows it and the keys can send to it
   * @param p256dh its public key: an uncompressed point of P-256
   * @param auth a secret of 16 bytes
   */
  public record Line(String endpoint, String p256dh, String auth) {

    /** The same for the same address: its SHA-256, as a UUID of version 8. */
    public UUID id() {
      try {
        byte[] hash =
            MessageDigest.getInstance("SHA-256").digest(endpoint.getBytes(StandardCharsets.UTF_8));
        hash[6] = (byte) ((hash[6] & 0x0f) | 0x80);
        hash[8] = (byte) ((hash[8] & 0x3f) | 0x80);
        ByteBuffer bytes = ByteBuffer.wrap(hash);
        return new UUID(bytes.getLong(), bytes.getLong());
      } catch (NoSuchAlgorithmException everyJdkHasIt) {
        throw new IllegalStateException(everyJdkHasIt);
      }
    }

    /**
     * The bytes of the public key.
     *
     * @throws IllegalArgumentException when it is not base64url
     */
    byte[] key() {
      return Base64.getUrlDecoder().decode(p256dh);
    }

    /**
     * The bytes of the secret.
     *
     * @throws IllegalArgumentException when it is not base64url
     */
    byte[] secret() {
      return Base64.getUrlDecoder().decode(auth);
    }

    static Line of(String endpoint, byte[] key, byte[] secret) {
      Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
      return new Line(endpoint, base64.encodeToString(key), base64.encodeToString(secret));
    }

    /** Without the secrets. */
    @Override
    public String toString() {
      return "Line " + id();
    }
  }
}
