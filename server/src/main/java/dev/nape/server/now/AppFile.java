package dev.nape.server.now;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file of the app, with the hash of its content and, once made, its short form for the wire. */
final class AppFile {

  private static final Map<String, String> TYPES =
      Map.of(
          "js", "text/javascript;charset=UTF-8",
          "css", "text/css;charset=UTF-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "html", "text/html;charset=UTF-8");

  private final String name;
  private final byte[] content;
  private final String hash;
  private volatile byte @Nullable [] brotli;

  AppFile(String name, byte[] content) {
    this.name = name;
    this.content = content;
    this.hash = hash(content);
  }

  String name() {
    return name;
  }

  String hash() {
    return hash;
  }

  /** As it is read, not as it travels. */
  byte[] content() {
    return content;
  }

  String type() {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }

  /** Null until it was made, and for ever where it cannot be made. */
  byte @Nullable [] brotli() {
    return brotli;
  }

  void shorten(byte[] compressed) {
    this.brotli = compressed;
  }

  /** Sixteen hexadecimal digits: enough that two versions never meet by chance. */
  static String hash(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
