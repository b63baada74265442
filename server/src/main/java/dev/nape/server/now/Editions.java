package dev.nape.server.now;

import dev.nape.server.site.StillPages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The version of the app that this server gives out. */
@Component
class Editions {

  private final StillPages pages;
  private final Domain domain;
  private final @Nullable Path folder;
  private String seen = "";
  private @Nullable Edition edition;

  /**
   * @param folder files that are laid over the app's own and looked at again whenever it is asked
   *     for: to work on the app, and to test an update; empty for none
   */
  Editions(StillPages pages, Domain domain, @Value("${nape.now.folder:}") String folder) {
    this.pages = pages;
    this.domain = domain;
    this.folder = folder.isBlank() ? null : Path.of(folder);
  }

  /** Puts it together when first asked, so that the server's start does not wait for it. */
  synchronized Edition current() {
    String look = folder == null ? "" : look(folder);
    if (edition == null || !look.equals(seen)) {
      edition = assembled();
      seen = look;
      Brotli.inTheBackground(edition);
    }
    return edition;
  }

  /** Somebody is likely to ask soon. */
  @SuppressWarnings("ThreadPriorityCheck") // a wish, on which nothing depends
  @EventListener(ApplicationReadyEvent.class)
  void prepare() {
    Thread.ofPlatform().daemon().name("app").priority(Thread.MIN_PRIORITY).start(this::current);
  }

  private Edition assembled() {
    SortedMap<String, AppFile> files = files();
    AppFile worker = Objects.requireNonNull(files.remove(AppFolder.WORKER));
    List<String> first = FirstScreen.modules(files);
    return Edition.of(files, loaded(first), at -> shell(at, first), worker);
  }

  /** What the page itself loads besides modules. */
  private static Set<String> loaded(List<String> modules) {
    Set<String> all = new HashSet<>(modules);
    all.addAll(Set.of("nape.css", "now.css", "words.json", "icon.svg"));
    return all;
  }

  private SortedMap<String, AppFile> files() {
    SortedMap<String, AppFile> files = AppFolder.read();
    domain.files().forEach(file -> files.put(file.name(), file));
    if (folder != null) {
      AppFolder.overlay(files, folder);
    }
    AppFile words = AppWords.of(files.values());
    files.put(words.name(), words);
    return files;
  }

  private byte[] shell(String at, List<String> first) {
    return pages.render("now/shell", "/now", Map.of("at", at, "first", first));
  }

  private static String look(Path folder) {
    StringBuilder seen = new StringBuilder();
    for (Path file : AppFolder.in(folder)) {
      try {
        seen.append(file).append(Files.size(file)).append(Files.getLastModifiedTime(file));
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
    return seen.toString();
  }
}
