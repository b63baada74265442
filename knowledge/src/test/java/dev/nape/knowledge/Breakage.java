package dev.nape.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * One way to break a file.
 *
 * @param file which
 * @param text the first place where this stands
 * @param replacement goes in its stead
 * @param below how many lines below that place the problem is told
 * @param message what is told
 */
record Breakage(String file, String text, String replacement, int below, String message) {

  /** The table {@code breakages.txt}. */
  static List<Breakage> all() throws IOException {
    try (InputStream stream = Breakage.class.getResourceAsStream("breakages.txt")) {
      String table =
          new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
      List<Breakage> rows = new ArrayList<>();
      for (String block : table.split("\n\n")) {
        List<String> lines =
            Arrays.stream(block.split("\n")).filter(line -> !line.startsWith("#")).toList();
        if (!lines.isEmpty()) {
          rows.add(row(lines));
        }
      }
      return rows;
    }
  }

  private static Breakage row(List<String> lines) {
    if (lines.size() != 4) {
      throw new IllegalArgumentException("a row has four lines: " + lines);
    }
    String[] place = lines.get(0).split(" ");
    int below = place.length == 1 ? 0 : Integer.parseInt(place[1]);
    return new Breakage(
        place[0], unescape(lines.get(1)), unescape(lines.get(2)), below, lines.get(3));
  }

  private static String unescape(String text) {
    return text.equals("(nothing)") ? "" : text.replace("\\n", "\n");
  }

  @Override
  public String toString() {
    return file + ": " + message;
  }
}
