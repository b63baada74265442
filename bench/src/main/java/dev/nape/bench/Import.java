package dev.nape.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/** Diary files through the server: choose, look, say yes. */
final class Import {

  private static final int TEN_YEARS = 3_653;
  private static final long LARGE = 200L << 20;

  /** As many rows as one file may have, each with a page of notes. */
  private static final int MOST_ATTACKS = 50_000;

  private static final Pattern PERSON = Pattern.compile("name=\"person\" value=\"([^\"]*)\"");

  private Import() {}

  static void run() throws IOException, InterruptedException {
    Nape.prepare();
    Path file = Files.createTempFile("nape-bench-", ".csv");
    Files.write(file, DiaryText.plain(1, TEN_YEARS));
    measure("10 years of plain CSV", file);
    Files.write(file, DiaryText.buddy(TEN_YEARS / 3));
    measure("10 years of Migraine Buddy", file);
    DiaryText.plainFile(file, LARGE);
    measure("200 MB of too many rows", file);
    DiaryText.buddyFile(file, MOST_ATTACKS, LARGE);
    measure("200 MB in as many rows as there may be", file);
    Files.delete(file);
  }

  private static void measure(String what, Path file) throws IOException, InterruptedException {
    Path home = Nape.newHome();
    try (Nape nape = Nape.start("run", home, Nape.freePort());
        Wire wire = new Wire(nape.port())) {
      Person person = Person.first(nape);
      double before = Machine.peak(nape.handle());
      System.out.printf("%s (%.1f MB)%n", what, Files.size(file) / 1e6);
      importOnce(wire, person, file);
      System.out.printf(
          "  the server's peak memory: %.0f MiB before, %.0f MiB after%n",
          before, Machine.peak(nape.handle()));
    }
    Nape.delete(home);
  }

  private static void importOnce(Wire wire, Person person, Path file) throws IOException {
    long begin = System.nanoTime();
    Wire.Answer read = person.upload(wire, "/transfer/import", file);
    long uploaded = System.nanoTime();
    String preview = read.headers().get("location");
    if (preview == null) {
      System.out.printf("  answered %d after %.2f s%n", read.status(), (uploaded - begin) / 1e9);
      return;
    }
    String path = preview.replaceFirst("^https?://[^/]+", "");
    Wire.Answer shown = person.get(wire, path);
    long looked = System.nanoTime();
    if (shown.status() != 200) {
      System.out.printf("  the preview answered %d%n", shown.status());
      return;
    }
    String name = Person.found(PERSON, shown.text());
    Wire.Answer done = person.post(wire, path, Map.of("person", name));
    long added = System.nanoTime();
    System.out.printf(
        "  read %.2f s, preview %.2f s, yes %.2f s: together %.2f s; answered %d%n",
        (uploaded - begin) / 1e9,
        (looked - uploaded) / 1e9,
        (added - looked) / 1e9,
        (added - begin) / 1e9,
        done.status());
  }
}
