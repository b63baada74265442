package dev.nape.knowledge;

import dev.nape.knowledge.yaml.Node;
import dev.nape.knowledge.yaml.Problems;
import dev.nape.knowledge.yaml.Yaml;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files of the knowledge, wherever they are, and what they amount to. */
final class Files {
  private static final int VERSION_LENGTH = 12;

  /** Where files come from. */
  interface Place {
    /** The bytes of a file, or null if there is none. */
    byte @Nullable [] bytes(String name) throws IOException;
  }

  private final Place place;
  private final Problems problems;
  private final MessageDigest digest;

  private Files(Place place, Problems problems) {
    this.place = place;
    this.problems = problems;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  static Files bundled(Problems problems) {
    return new Files(Files::resource, problems);
  }

  static Files in(Path directory, Problems problems) {
    return new Files(
        name -> {
          Path file = directory.resolve(name);
          return java.nio.file.Files.isRegularFile(file)
              ? java.nio.file.Files.readAllBytes(file)
              : null;
        },
        problems);
  }

  private static byte @Nullable [] resource(String name) throws IOException {
    try (InputStream stream = Files.class.getResourceAsStream(name)) {
      return stream == null ? null : stream.readAllBytes();
    }
  }

  /** The content of a file; a missing node, and a problem, when there is none. */
  Node read(String name) {
    Optional<String> text = bytes(name).flatMap(bytes -> text(name, bytes));
    if (text.isEmpty()) {
      return Node.missing(name, problems);
    }
    String canonical = text.get().replace("\r\n", "\n");
    digest.update((name + "\n" + canonical + "\n").getBytes(StandardCharsets.UTF_8));
    return Yaml.read(name, canonical, problems);
  }

  private Optional<byte[]> bytes(String name) {
    try {
      byte[] bytes = place.bytes(name);
      if (bytes == null) {
        problems.add(name, 0, "is missing");
      }
      return Optional.ofNullable(bytes);
    } catch (IOException e) {
      problems.add(name, 0, "cannot be read");
      return Optional.empty();
    }
  }

  private Optional<String> text(String name, byte[] bytes) {
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes), text, true);
    String read = text.flip().toString();
    if (result.isError()) {
      problems.add(name, 1 + (int) read.chars().filter(c -> c == '\n').count(), "is not UTF-8");
      return Optional.empty();
    }
    return Optional.of(read);
  }

  /** Version of everything read so far; read in a fixed order it is the same for the same text. */
  String version() {
    return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_LENGTH);
  }
}
