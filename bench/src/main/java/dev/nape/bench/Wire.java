package dev.nape.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One kept connection to the server. As little work as can be: client and server share the machine,
 * and what the client takes, the server lacks.
 */
final class Wire implements AutoCloseable {

  private final int port;
  private @Nullable Socket socket;
  private InputStream in = InputStream.nullInputStream();

  Wire(int port) {
    this.port = port;
  }

  /**
   * What came back.
   *
   * @param headers by name in lower case; of several of one name, the last
   * @param body as it went over the wire, perhaps packed: a character a byte
   */
  record Answer(int status, Map<String, String> headers, String body) {

    String text() {
      return new String(body.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
  }

  /** Writes a request. */
  interface Request {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Whether a server serves its sign-in page there. */
  static boolean answers(int port) {
    try (Wire wire = new Wire(port)) {
      return wire.send("GET /sign-in HTTP/1.1\r\nHost: localhost\r\n\r\n").status() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  Answer send(String request) throws IOException {
    byte[] bytes = request.getBytes(StandardCharsets.UTF_8);
    return send(out -> out.write(bytes));
  }

  Answer send(Request request) throws IOException {
    Socket connected = socket == null ? connect() : socket;
    try {
      request.writeTo(connected.getOutputStream());
      Answer answer = read();
      if ("close".equals(answer.headers().get("connection"))) {
        close();
      }
      return answer;
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  private Socket connect() throws IOException {
    var fresh = new Socket(InetAddress.getLoopbackAddress(), port);
    fresh.setTcpNoDelay(true);
    socket = fresh;
    in = new BufferedInputStream(fresh.getInputStream(), 16_384);
    return fresh;
  }

  private Answer read() throws IOException {
    String first = line();
    int status = Integer.parseInt(first.substring(9, 12));
    Map<String, String> headers = new HashMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    byte[] body =
        "chunked".equals(headers.get("transfer-encoding"))
            ? chunks()
            : exactly(length(status, headers));
    return new Answer(status, headers, new String(body, StandardCharsets.ISO_8859_1));
  }

  private static int length(int status, Map<String, String> headers) {
    String length = headers.get("content-length");
    return status == 204 || status == 304 || length == null ? 0 : Integer.parseInt(length);
  }

  private byte[] chunks() throws IOException {
    var body = new ByteArrayOutputStream();
    for (int size = chunkSize(); size > 0; size = chunkSize()) {
      body.writeBytes(exactly(size));
      line();
    }
    line();
    return body.toByteArray();
  }

  private int chunkSize() throws IOException {
    return Integer.parseInt(line(), 16);
  }

  private byte[] exactly(int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("the server closed the connection");
    }
    return bytes;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder(64);
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("the server closed the connection");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    Socket connected = socket;
    socket = null;
    if (connected != null) {
      connected.close();
    }
  }
}
