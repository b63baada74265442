package dev.nape.server.now;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * One version of the app, whole: files that belong together, the page that loads them and the
 * worker that keeps them.
 *
 * @param version a hash over everything in it
 * @param files by name; the page is not among them
 * @param shell the page
 * @param worker the service worker, which knows version and files
 */
record Edition(String version, SortedMap<String, AppFile> files, AppFile shell, AppFile worker) {

  static final String FOLDER = "/now/";

  /** Makes a version of files, a page and a worker; the page is asked for its address twice. */
  static Edition of(SortedMap<String, AppFile> files, Shell shell, AppFile worker) {
    StringBuilder everything = new StringBuilder(worker.hash());
    files.values().forEach(file -> everything.append(file.name()).append(file.hash()).append('\n'));
    everything.append(AppFile.hash(shell.at(FOLDER + "0/")));
    String version = AppFile.hash(bytes(everything.toString()));
    return new Edition(
        version,
        files,
        new AppFile("shell.html", shell.at(FOLDER + version + "/")),
        new AppFile("worker.js", joined(bytes(list(version, files)), worker.content())));
  }

  /** The page, made for files that lie at an address. */
  interface Shell {
    byte[] at(String folder);
  }

  /** Everything in it. */
  Stream<AppFile> all() {
    return Stream.concat(files.values().stream(), Stream.of(shell, worker));
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
