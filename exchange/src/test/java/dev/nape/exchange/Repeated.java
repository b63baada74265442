package dev.nape.exchange;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A file made on the fly: a start, then the same bytes again and again. */
class Repeated extends InputStream {

  private final byte[] start;
  private final byte[] pattern;
  private final long length;
  private long position;

  Repeated(String start, String pattern, long length) {
    this.start = start.getBytes(StandardCharsets.UTF_8);
    this.pattern = pattern.getBytes(StandardCharsets.UTF_8);
    this.length = length;
  }

  /** How much has been asked for. */
  long position() {
    return position;
  }

  @Override
  public int read() {
    if (position >= length) {
      return -1;
    }
    long place = position++;
    byte next =
        place < start.length
            ? start[(int) place]
            : pattern[(int) ((place - start.length) % pattern.length)];
    return next & 0xFF;
  }
}
