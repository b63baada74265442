package dev.nape.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every word that somebody reads lies in a message file: none is missing, and none is left over.
 */
class MessagesTest {

  private static final Path TEMPLATES = Path.of("src/main/jte");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path APP = Path.of("src/main/resources/dev/nape/server/now");
  private static final Path MESSAGES = Path.of("src/main/resources/messages");

  /** The name of the whole thing is the same in every language. */
  private static final Set<String> NAMES = Set.of("Nape");

  /** A table has a dot in its name too. */
  private static final Set<String> TABLES =
      Set.of("account.session", "screening.todays_check", "session.session", "trial.toss");

  private static final Pattern QUOTED = Pattern.compile("\"([a-zA-Z]+(?:\\.[\\w.-]*)?)\"");

  @Test
  void everyKeyThatIsAskedForExists() {
    Set<String> known = keys();
    Set<String> families =
        known.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
    List<String> unknown =
        quoted()
            .filter(key -> key.contains(".") && !key.endsWith(".css"))
            .filter(key -> families.contains(key.substring(0, key.indexOf('.'))))
            .filter(key -> !known.contains(key) && !TABLES.contains(key))
            .filter(key -> known.stream().noneMatch(one -> one.startsWith(key)))
            .toList();
    assertThat(unknown).isEmpty();
  }

  @Test
  void everyKeyIsAskedForSomewhere() {
    Set<String> asked = quoted().collect(Collectors.toSet());
    Set<String> starts =
        asked.stream().filter(key -> key.endsWith(".")).collect(Collectors.toSet());
    String everything =
        String.join("\n", texts(TEMPLATES))
            + String.join("\n", texts(SOURCES))
            + String.join("\n", texts(APP));
    List<String> unused =
        keys().stream()
            .filter(key -> !asked.contains(key))
            .filter(key -> starts.stream().noneMatch(key::startsWith))
            .filter(key -> !isBuilt(key, everything))
            .toList();
    assertThat(unused).isEmpty();
  }

  /** Such as {@code options + "." + option}: the start of the key stands somewhere in quotes. */
  private static boolean isBuilt(String key, String everything) {
    int dot = key.lastIndexOf('.');
    return everything.contains('"' + key.substring(0, dot) + '"')
        || everything.contains("\"account.\" + ") && key.startsWith("account.password.");
  }

  @Test
  void templatesHoldNoWords() {
    List<String> words = new ArrayList<>();
    for (Path template : files(TEMPLATES)) {
      String text = text(template);
      String bare =
          withoutCode(text).replaceAll("(?s)<[a-zA-Z/!][^>]*>", "\n").replaceAll("&[a-z]+;", "");
      Matcher word = Pattern.compile("\\p{L}{2,}").matcher(bare);
      while (word.find()) {
        if (!NAMES.contains(word.group())) {
          words.add(template.getFileName() + ": " + word.group());
        }
      }
    }
    assertThat(words).isEmpty();
  }

  /** Takes out whatever jte runs: imports, parameters, conditions, calls and values. */
  private static String withoutCode(String template) {
    StringBuilder rest = new StringBuilder();
    int at = 0;
    while (at < template.length()) {
      if (template.startsWith("${", at) || template.startsWith("!{", at)) {
        at = afterBalanced(template, at + 1, '{', '}');
      } else if (template.startsWith("$unsafe{", at)) {
        at = afterBalanced(template, at + 7, '{', '}');
      } else if (template.startsWith("@import", at) || template.startsWith("@param", at)) {
        at = template.indexOf('\n', at);
      } else if (template.startsWith("@template", at)) {
        int open = template.indexOf('(', at);
        at =
            template.startsWith("`", contentIn(template, open))
                ? contentIn(template, open) + 1
                : afterBalanced(template, open, '(', ')');
      } else if (template.startsWith("@if", at)
          || template.startsWith("@elseif", at)
          || template.startsWith("@for", at)) {
        at = afterBalanced(template, template.indexOf('(', at), '(', ')');
      } else if (template.startsWith("@else", at)) {
        at += "@else".length();
      } else if (template.startsWith("@end", at)) {
        at += template.startsWith("@endif", at) ? 6 : 7;
      } else {
        rest.append(template.charAt(at++));
      }
    }
    return rest.toString();
  }

  /** Where the content block of a call begins, or where the call ends. */
  private static int contentIn(String template, int open) {
    int end = afterBalanced(template, open, '(', ')');
    int content = template.indexOf("@`", open);
    return content >= 0 && content < end ? content + 1 : end;
  }

  private static int afterBalanced(String text, int open, char opens, char closes) {
    int depth = 0;
    boolean quoted = false;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == opens) {
        depth++;
      } else if (!quoted && c == closes && --depth == 0) {
        return i + 1;
      }
    }
    return text.length();
  }

  private static Stream<String> quoted() {
    Stream<String> pages = Stream.of(TEMPLATES, SOURCES).flatMap(folder -> texts(folder).stream());
    return Stream.concat(pages, texts(APP).stream().map(MessagesTest::asInJava))
        .flatMap(text -> QUOTED.matcher(text).results().map(found -> found.group(1)));
  }

  /** A script's `a.${b}` asks for what "a." + b asks for. */
  private static String asInJava(String script) {
    return script.replaceAll("`([a-z]+\\.[\\w.-]*)(?:\\$\\{[^`]*)?`", "\"$1\"");
  }

  private static Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    for (Path file : files(MESSAGES)) {
      Properties properties = new Properties();
      try (Reader reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      keys.addAll(properties.stringPropertyNames());
    }
    assertThat(keys).hasSizeGreaterThan(100);
    return keys;
  }

  private static List<String> texts(Path folder) {
    return files(folder).stream().map(MessagesTest::text).toList();
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
