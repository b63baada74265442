package dev.nape.server.now;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One version of the app, whole: files that belong together, the page that loads them and the
 * worker that keeps them.
 *
 * @param version a hash over everything in it
 * @param files by name; the page is not among them
 * @param shell the page
 * @param worker the service worker, which knows version and files
 * @param rest the small files that the first screen does without, in one: together they are a third
 *     shorter than one by one, and a first visit needs them all
 */
record Edition(
    String version, SortedMap<String, AppFile> files, AppFile shell, AppFile worker, AppFile rest) {

  static final String FOLDER = "/now/";
  static final String REST = "rest.json";

  /** Files larger than this gain nothing beside others. */
  private static final int SMALL = 64 * 1024;

  /**
   * Makes a version.
   *
   * @param first names of what the first screen loads
   * @param shell is asked for the page twice
   */
  static Edition of(
      SortedMap<String, AppFile> files, Collection<String> first, Shell shell, AppFile worker) {
    StringBuilder everything = new StringBuilder(worker.hash());
    files.values().forEach(file -> everything.append(file.name()).append(file.hash()).append('\n'));
    everything.append(AppFile.hash(shell.at(FOLDER + "0/")));
    String version = AppFile.hash(bytes(everything.toString()));
    return new Edition(
        version,
        files,
        new AppFile("shell.html", shell.at(FOLDER + version + "/")),
        new AppFile("worker.js", joined(bytes(list(version, files)), worker.content())),
        rest(files, first));
  }

  /** The page, made for files that lie at an address. */
  interface Shell {
    byte[] at(String folder);
  }

  /** What lies under a name in its folder; null for nothing. */
  @Nullable AppFile file(String name) {
    return name.equals(REST) ? rest : files.get(name);
  }

  /** Everything in it. */
  Stream<AppFile> all() {
    return Stream.concat(files.values().stream(), Stream.of(shell, worker, rest));
  }

  private static AppFile rest(Map<String, AppFile> files, Collection<String> first) {
    Map<String, String> texts = new TreeMap<>();
    files.values().stream()
        .filter(file -> !first.contains(file.name()) && file.content().length <= SMALL)
        .forEach(
            file -> texts.put(file.name(), new String(file.content(), StandardCharsets.UTF_8)));
    return new AppFile(REST, JsonMapper.builder().build().writeValueAsBytes(texts));
  }

  /** The lines in which the worker reads what it has to keep. Names and hashes need no quoting. */
  private static String list(String version, Map<String, AppFile> files) {
    StringBuilder lines =
        new StringBuilder("const VERSION = \"" + version + "\";\nconst FILES = {");
    files
        .values()
        .forEach(file -> lines.append("\n  \"%s\": \"%s\",".formatted(file.name(), file.hash())));
    return lines.append("\n};\n").toString();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
