package dev.nape.server.now;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * The app's words as the JSON that the browser reads: all of the module's own, and those of the
 * pages that a file of the app names by their whole key, or by the beginning of it.
 */
final class AppWords {

  private static final String OURS = "now.";

  /** Words that only the server says. */
  private static final String SERVER = "now.server.";

  private static final Pattern NAMED =
      Pattern.compile("[\"`]([a-z]+\\.(?:[\\w-]+\\.)*(?:[\\w-]+)?)([\"`]|\\$\\{)");

  private AppWords() {}

  /**
   * Our keys without the module's name; apostrophes as they are read, not as formats write them.
   */
  static AppFile of(Collection<AppFile> files) {
    Properties all = all();
    Map<String, String> words = new TreeMap<>();
    for (String key : all.stringPropertyNames()) {
      if (key.startsWith(OURS) && !key.startsWith(SERVER)) {
        words.put(key.substring(OURS.length()), plain(all, key));
      }
    }
    files.forEach(file -> borrow(file, all, words));
    return new AppFile("words.json", JsonMapper.builder().build().writeValueAsBytes(words));
  }

  private static void borrow(AppFile file, Properties all, Map<String, String> words) {
    Matcher named = NAMED.matcher(new String(file.content(), StandardCharsets.UTF_8));
    while (named.find()) {
      String name = named.group(1);
      boolean whole = !named.group(2).equals("${");
      all.stringPropertyNames().stream()
          .filter(key -> whole ? key.equals(name) : key.startsWith(name))
          .filter(key -> !key.startsWith(OURS))
          .forEach(key -> words.put(key, plain(all, key)));
    }
  }

  private static String plain(Properties words, String key) {
    return words.getProperty(key).replace("''", "'");
  }

  private static Properties all() {
    Properties words = new Properties();
    try {
      var bundles = new PathMatchingResourcePatternResolver();
      for (Resource bundle : bundles.getResources("classpath*:messages/*.properties")) {
        try (var file = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
          words.load(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
