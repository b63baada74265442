package dev.nape.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.Optional;

/** Files that are small enough to be read as one text. */
public final class WholeFile {

  private static final int MOST_BYTES = 1_000_000;

  private WholeFile() {}

  /** The text of a file of UTF-8; empty, and rejected, when it is none. */
  public static Optional<String> text(InputFile file, Rejections rejections) throws IOException {
    try (InputStream in = file.open()) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        rejections.add(file.name(), 0, "", "is larger than a million bytes");
        return Optional.empty();
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      rejections.add(file.name(), 0, "", "is not UTF-8");
    } catch (FileSystemException e) {
      rejections.add(file.name(), 0, "", "cannot be read: " + InputFile.why(e));
    }
    return Optional.empty();
  }
}
