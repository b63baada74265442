package dev.nape.server.now;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Where the files of the app lie: in this program, in its libraries and, for tests, a folder. */
final class AppFolder {

  /** What the worker does, without the list of what it has to keep. */
  static final String WORKER = "worker.js";

  private static final String OURS = "dev/nape/server/now/";
  private static final String TEMPLATES = "META-INF/resources/webjars/lit-html/";

  private AppFolder() {}

  /** Every file that is there as a file. */
  static SortedMap<String, AppFile> read() {
    SortedMap<String, AppFile> files = new TreeMap<>();
    for (Resource file : found("classpath:" + OURS + "app/*")) {
      add(files, Objects.requireNonNull(file.getFilename()), file);
    }
    for (String name : List.of("nape.css", "icon.svg")) {
      add(files, name, new ClassPathResource("static/assets/" + name));
    }
    add(files, WORKER, new ClassPathResource(OURS + WORKER));
    var core = new ClassPathResource("dev/nape/browser/core.js");
    files.put("core.js", new AppFile("core.js", bytes(core)));
    List<Resource> library = found("classpath*:" + TEMPLATES + "*/lit-html.js");
    if (library.size() != 1) {
      throw new IllegalStateException("one lit-html is needed, and there are " + library.size());
    }
    files.put("lit-html.js", new AppFile("lit-html.js", withoutMap(library.getFirst())));
    return files;
  }

  /** Lays the files of a folder over others of the same name. */
  static void overlay(SortedMap<String, AppFile> files, Path folder) {
    for (Path file : in(folder)) {
      try {
        String name = file.getFileName().toString();
        files.put(name, file(name, Files.readAllBytes(file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The files of a folder, in order. */
  static List<Path> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(SortedMap<String, AppFile> files, String name, Resource resource) {
    files.put(name, file(name, bytes(resource)));
  }

  private static AppFile file(String name, byte[] content) {
    return new AppFile(name, name.endsWith(".js") ? Slim.module(content) : content);
  }

  /** Its last line names a map for programmers, which is not there. */
  private static byte[] withoutMap(Resource library) {
    String text = new String(bytes(library), StandardCharsets.UTF_8);
    int map = text.lastIndexOf("//# sourceMappingURL");
    return (map < 0 ? text : text.substring(0, map)).getBytes(StandardCharsets.UTF_8);
  }

  private static List<Resource> found(String pattern) {
    try {
      return List.of(new PathMatchingResourcePatternResolver().getResources(pattern));
    } catch (IOException e) {
      throw new UncheckedIOException("no " + pattern, e);
    }
  }

  private static byte[] bytes(Resource resource) {
    try {
      return resource.getContentAsByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("no " + resource, e);
    }
  }
}
