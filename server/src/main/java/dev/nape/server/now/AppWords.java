package dev.nape.server.now;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * The app's words as the JSON that the browser reads: all of the module's message file, and those
 * of other modules that a file of the app names: by their whole key, or, where the end of a key is
 * put in when it is asked for, all that begin so.
 */
final class AppWords {

  private static final String OURS = "now";
  private static final String PREFIX = OURS + ".";

  /** Words that only the server says. */
  private static final String SERVER = "now.server.";

  /** A key of another module, whole in quotes, or its beginning in a template. */
  private static final Pattern BORROWED =
      Pattern.compile("[\"`]((diary|library|planner|screening)\\.[\\w.-]*)(\"|`|\\$\\{)");

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
      if (file.name().endsWith(".js") && !file.name().equals("core.js")) {
        borrow(new String(file.content(), StandardCharsets.UTF_8), bundles, words);
      }
    }
    return new AppFile("words.json", JsonMapper.builder().build().writeValueAsBytes(words));
  }

  private static void borrow(
      String script, Map<String, Properties> bundles, Map<String, String> words) {
    Matcher asked = BORROWED.matcher(script);
    while (asked.find()) {
      Properties bundle = bundles.computeIfAbsent(asked.group(2), AppWords::bundle);
      String key = asked.group(1);
      if (asked.group(3).equals("${")) {
        bundle.stringPropertyNames().stream()
            .filter(one -> one.startsWith(key))
            .forEach(one -> words.put(one, plain(bundle, one)));
      } else {
        words.put(key, plain(bundle, key));
      }
    }
  }

  private static String plain(Properties bundle, String key) {
    String words = Objects.requireNonNull(bundle.getProperty(key), "no words for " + key);
    return words.replace("''", "'");
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
