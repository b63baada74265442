package dev.nape.server.now;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the app a fifth shorter than gzip does. It takes a second, once, and nobody waits for it:
 * until it is done, and where the machine has no library for it, answers travel gzipped.
 */
final class Brotli {

  private static final Logger log = LoggerFactory.getLogger(Brotli.class);
  private static final int BEST = 11;

  private Brotli() {}

  @SuppressWarnings("ThreadPriorityCheck") // a wish, on which nothing depends
  static void inTheBackground(Edition edition) {
    Thread.ofPlatform()
        .daemon()
        .name("brotli")
        .priority(Thread.MIN_PRIORITY)
        .start(() -> shorten(edition));
  }

  static void shorten(Edition edition) {
    if (!Brotli4jLoader.isAvailable()) {
      log.info("no brotli on this machine: the app travels gzipped");
      return;
    }
    var parameters = Encoder.Parameters.create(BEST);
    edition
        .all()
        .forEach(file -> {
          try {
            file.shorten(Encoder.compress(file.content(), parameters));
          } catch (IOException e) {
            log.info("{} travels gzipped", file.name());
          }
        });
  }
}
