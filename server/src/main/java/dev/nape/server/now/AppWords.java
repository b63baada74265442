package dev.nape.server.now;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** The app's words: the module's message file as the JSON that the browser reads. */
final class AppWords {

  private static final String PREFIX = "now.";

  private AppWords() {}

  /** Keys without the module's name; apostrophes as they are read, not as formats write them. */
  static AppFile read() {
    Properties words = new Properties();
    try (var file = new ClassPathResource("messages/now.properties").getInputStream()) {
      words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var byKey = new TreeMap<String, String>();
    for (String key : words.stringPropertyNames()) {
      byKey.put(key.substring(PREFIX.length()), words.getProperty(key).replace("''", "'"));
    }
    byte[] json = JsonMapper.builder().build().writeValueAsBytes(byKey);
    return new AppFile("words.json", json);
  }
}
