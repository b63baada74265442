package dev.nape.exchange.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Text that is UTF-8 or an error that says where it is not. The JDK's own reader says that the text
 * is malformed, but neither at which byte nor in which line.
 */
final class Utf8Text extends Reader {

  private static final int CHUNK = 1 << 15;

  private final InputStream in;
  private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
  private final CharBuffer chars = CharBuffer.allocate(CHUNK);
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);

  private long bytesBefore;
  private long line = 1;
  private boolean afterReturn;
  private boolean ended;

  /**
   * Looks at the first bytes of a stream.
   *
   * @throws Unreadable when the first bytes show that this is no UTF-8 text
   */
  Utf8Text(InputStream in) throws IOException {
    this.in = in;
    bytes.limit(in.readNBytes(bytes.array(), 0, Signature.LONGEST));
    if (!bytes.hasRemaining()) {
      throw new Unreadable(0, "", "file.empty");
    }
    bytes.position(Signature.textStart(bytes.array(), bytes.limit()));
    chars.limit(0);
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    while (!chars.hasRemaining()) {
      if (!decode()) {
        return -1;
      }
    }
    int count = Math.min(length, chars.remaining());
    chars.get(target, offset, count);
    return count;
  }

  /** Decodes the next chunk; false at the end. */
  private boolean decode() throws IOException {
    chars.clear();
    CoderResult result = decoder.decode(bytes, chars, ended);
    chars.flip();
    inspect();
    if (chars.hasRemaining()) {
      return true;
    }
    if (result.isError()) {
      throw new Unreadable(line, "", "file.notUtf8", Long.toString(offset()));
    }
    if (ended) {
      return false;
    }
    fill();
    return true;
  }

  private void fill() throws IOException {
    bytesBefore += bytes.position();
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = count < 0;
    bytes.position(bytes.position() + Math.max(count, 0)).flip();
  }

  /** Counts lines, whatever ends them, and finds zeros: the mark of a binary file. */
  private void inspect() throws Unreadable {
    char[] array = chars.array();
    for (int i = 0; i < chars.limit(); i++) {
      char c = array[i];
      if (c <= '\r') {
        if (c == '\0') {
          throw new Unreadable(line, "", "file.zeroBytes");
        }
        if (c == '\r' || (c == '\n' && !(i == 0 ? afterReturn : array[i - 1] == '\r'))) {
          line++;
        }
      }
    }
    afterReturn = chars.hasRemaining() ? array[chars.limit() - 1] == '\r' : afterReturn;
  }

  /** Of the byte at fault, from 1, as editors count. */
  private long offset() {
    return bytesBefore + bytes.position() + 1;
  }

  /** The stream belongs to whoever opened it. */
  @Override
  public void close() {}
}
