package dev.nape.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Bytes of pages, and of what they bring along, as they go over the wire. */
final class Sizes {

  private static final List<String> PAGES =
      List.of(
          "/sign-in",
          "/now",
          "/diary",
          "/diary/timeline",
          "/diary/days",
          "/diary/attacks/new",
          "/proof",
          "/transfer/import",
          "/account");
  private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"#]+)");

  private Sizes() {}

  static void run() throws IOException, InterruptedException {
    Nape.prepare();
    Path home = Nape.newHome();
    try (Nape nape = Nape.start("demo", home, Nape.freePort());
        Wire wire = new Wire(nape.port())) {
      Person person = Person.ofDemo(nape);
      Map<String, Integer> assets = new TreeMap<>();
      for (String page : PAGES) {
        int bytes = size(person.getPacked(wire, page));
        Map<String, Integer> brought = assetsOf(person, wire, page);
        assets.putAll(brought);
        int all = bytes + brought.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf("%-20s %,7d bytes; first visit, all it needs: %,7d%n", page, bytes, all);
      }
      assets.forEach((asset, bytes) -> System.out.printf("%-40s %,7d bytes%n", asset, bytes));
    }
    Nape.delete(home);
  }

  private static Map<String, Integer> assetsOf(Person person, Wire wire, String page)
      throws IOException {
    Map<String, Integer> sizes = new TreeMap<>();
    String text = person.get(wire, page).text();
    for (String asset : ASSET.matcher(text).results().map(Sizes::address).distinct().toList()) {
      sizes.put(asset, size(person.getPacked(wire, asset)));
    }
    return sizes;
  }

  private static String address(MatchResult found) {
    return found.group(1).replace("&amp;", "&");
  }

  private static int size(Wire.Answer answer) throws IOException {
    if (answer.status() != 200) {
      throw new IOException("answered " + answer.status());
    }
    return answer.body().length();
  }
}
