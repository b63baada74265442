package dev.nape.server.now;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * The app's words as the JSON that the browser reads: all of the module's message file, and those
 * of other modules that a file of the app names, so that the app and the pages say the same.
 */
final class AppWords {

  private static final String OURS = "now";
  private static final String PREFIX = OURS + ".";

  /** Words that only the server says. */
  private static final String SERVER = "now.server.";

  /** A key in quotes, or in backquotes with parts that are filled in. */
  private static final Pattern BORROWED =
      Pattern.compile(
          "([\"`])((diary|library|planner|screening)\\.(?:[\\w.-]|\\$\\{[^}]*\\})+)\\1");

  private static final Pattern FILLED_IN = Pattern.compile("\\$\\{[^}]*\\}");

  private AppWords() {}

  /**
   * Our keys without the module's name; apostrophes as they are read, not as formats write them.
   */
  static AppFile of(Collection<AppFile> files) {
    Map<String, Properties> bundles = new TreeMap<>();
    var words = new TreeMap<String, String>();
    Properties ours = bundles.computeIfAbsent(OURS, AppWords::bundle);
    for (String key : ours.stringPropertyNames()) {
      if (!key.startsWith(SERVER)) {
        words.put(key.substring(PREFIX.length()), plain(ours, key));
      }
    }
    for (AppFile file : files) {
      Matcher named = BORROWED.matcher(new String(file.content(), StandardCharsets.UTF_8));
      while (named.find()) {
        Properties bundle = bundles.computeIfAbsent(named.group(3), AppWords::bundle);
        keys(bundle, named.group(2)).forEach(key -> words.put(key, plain(bundle, key)));
      }
    }
    return new AppFile("words.json", JsonMapper.builder().build().writeValueAsBytes(words));
  }

  private static List<String> keys(Properties bundle, String name) {
    Pattern wanted =
        Pattern.compile(
            FILLED_IN
                .splitAsStream(name + " ")
                .map(part -> Pattern.quote(part.stripTrailing()))
                .collect(Collectors.joining("[\\w-]+")));
    List<String> found =
        bundle.stringPropertyNames().stream().filter(wanted.asMatchPredicate()).toList();
    if (found.isEmpty()) {
      throw new IllegalStateException("no words for " + name);
    }
    return found;
  }

  private static String plain(Properties bundle, String key) {
    return bundle.getProperty(key).replace("''", "'");
  }

  private static Properties bundle(String module) {
    Properties words = new Properties();
    try (var file = new ClassPathResource("messages/" + module + ".properties").getInputStream()) {
      words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
