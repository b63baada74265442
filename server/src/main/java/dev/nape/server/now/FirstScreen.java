package dev.nape.server.now;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the first screen needs: its modules and what those import. A browser that knows the list
 * asks for all of it at once instead of one after the other.
 */
final class FirstScreen {

  private static final List<String> ROOTS = List.of("app.js", "phase.js");
  private static final Pattern IMPORT =
      Pattern.compile("^(?:import|export|\\}).*? from \"\\./([\\w-]+\\.js)\"", Pattern.MULTILINE);

  private FirstScreen() {}

  static List<String> modules(Map<String, AppFile> files) {
    Set<String> found = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(ROOTS);
    while (!open.isEmpty()) {
      String name = open.removeFirst();
      AppFile file = files.get(name);
      if (file != null && found.add(name)) {
        Matcher imports = IMPORT.matcher(new String(file.content(), StandardCharsets.UTF_8));
        while (imports.find()) {
          open.addLast(imports.group(1));
        }
      }
    }
    return new ArrayList<>(found);
  }
}
