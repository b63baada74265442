package dev.nape.cli;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * One file named on the command line.
 *
 * @param name as errors call it
 */
public record InputFile(String name, Opening opening) {

  /** Opens the file once. */
  public interface Opening {
    /** Opens it; once only for standard input. */
    public InputStream open() throws IOException;
  }

  /** The file of that name, or standard input for {@code -}. */
  public static InputFile of(String argument, InputStream standardInput) {
    if (argument.equals("-")) {
      return new InputFile("-", () -> new Unclosed(standardInput));
    }
    return new InputFile(argument, () -> open(Path.of(argument)));
  }

  /** Opens it; once only for standard input. */
  public InputStream open() throws IOException {
    return opening.open();
  }

  /** A folder can be opened as a file, and would only fail once it is read. */
  private static InputStream open(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "it is a folder");
    }
    return new BufferedInputStream(Files.newInputStream(file));
  }

  /** What to call the only person of a file that names nobody: the file, without its ending. */
  public String person() {
    if (name.equals("-")) {
      return name;
    }
    String file = String.valueOf(Path.of(name).getFileName());
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }

  /** Whether a path leads to this very file. */
  public boolean isAt(Path path) throws IOException {
    return !name.equals("-") && Files.exists(path) && Files.isSameFile(Path.of(name), path);
  }

  /** What a file system says, in words of ours. */
  public static String why(FileSystemException e) {
    return switch (e) {
      case NoSuchFileException missing -> "there is no such file or folder";
      case AccessDeniedException denied -> "access is denied";
      default -> e.getReason() == null ? "it is no readable file" : e.getReason();
    };
  }

  /** Standard input belongs to the process, and is not ours to close. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
