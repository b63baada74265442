package dev.nape.exchange.csv;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The first bytes by which files that are no plain text give themselves away.
 *
 * @param start the bytes, each as the character of the same number
 */
record Signature(String start, String key) {

  static final int LONGEST = 8;

  private static final String UTF8_MARK = "\u00EF\u00BB\u00BF";

  private static final List<Signature> KNOWN =
      List.of(
          new Signature("\u00FF\u00FE", "file.utf16"),
          new Signature("\u00FE\u00FF", "file.utf16"),
          new Signature("PK\u0003\u0004", "file.zip"),
          new Signature("PK\u0005\u0006", "file.zip"),
          new Signature("\u00D0\u00CF\u0011\u00E0", "file.oldExcel"),
          new Signature("\u001F\u008B", "file.gzip"),
          new Signature("%PDF", "file.pdf"));

  /** Where the text begins: after the mark that some programs put before UTF-8. */
  static int textStart(byte[] head, int length) throws Unreadable {
    String text = new String(head, 0, length, StandardCharsets.ISO_8859_1);
    for (Signature known : KNOWN) {
      if (text.startsWith(known.start)) {
        throw new Unreadable(0, "", known.key);
      }
    }
    return text.startsWith(UTF8_MARK) ? UTF8_MARK.length() : 0;
  }
}
