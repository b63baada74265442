package dev.nape.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the real files, to be broken. */
record KnowledgeFiles(Path directory, List<String> names) {

  /** The files as a clinician edits them: the directory of this module. */
  private static final Path REAL = Path.of("").toAbsolutePath();

  static KnowledgeFiles copyTo(Path directory) throws IOException {
    Files.createDirectories(directory.resolve("techniques"));
    List<String> names = Stream.concat(yaml(""), yaml("techniques")).sorted().toList();
    for (String name : names) {
      Files.copy(REAL.resolve(name), directory.resolve(name));
    }
    return new KnowledgeFiles(directory, names);
  }

  private static Stream<String> yaml(String folder) {
    try (Stream<Path> files = Files.list(REAL.resolve(folder))) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !file.toString().endsWith(".cases.yaml"))
          .map(file -> REAL.relativize(file).toString())
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String file) throws IOException {
    return Files.readString(directory.resolve(file));
  }

  void write(String file, String text) throws IOException {
    Files.writeString(directory.resolve(file), text);
  }

  /** Replaces the first occurrence and gives the line where it begins. */
  int replace(String file, String text, String replacement) throws IOException {
    String before = text(file);
    int at = before.indexOf(text);
    if (at < 0) {
      throw new IllegalArgumentException("'%s' is not in %s".formatted(text, file));
    }
    write(file, before.substring(0, at) + replacement + before.substring(at + text.length()));
    return 1 + (int) before.substring(0, at).chars().filter(c -> c == '\n').count();
  }
}
