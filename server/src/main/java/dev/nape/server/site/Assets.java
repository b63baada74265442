package dev.nape.server.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** Files that browsers keep for ever: their address changes with their content. */
@Component
class Assets {

  static final String FOLDER = "static/assets/";

  private final Map<String, String> addresses = new ConcurrentHashMap<>();

  /**
   * @throws UncheckedIOException when there is no such file: a mistake in a template
   */
  String address(String name) {
    return addresses.computeIfAbsent(name, n -> "/assets/" + n + "?v=" + hash(n));
  }

  private static String hash(String name) {
    try (var content = new ClassPathResource(FOLDER + name).getInputStream()) {
      return HexFormat.of().formatHex(DigestUtils.md5Digest(content), 0, 6);
    } catch (IOException e) {
      throw new UncheckedIOException("no asset " + name, e);
    }
  }
}
