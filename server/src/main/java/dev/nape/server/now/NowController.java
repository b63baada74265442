package dev.nape.server.now;

import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.server.ResponseStatusException;

/** Gives the app out, to anybody and the same to everybody. */
@Controller
class NowController {

  private static final CacheControl FOR_EVER =
      CacheControl.maxAge(Duration.ofDays(365)).immutable();

  private final Editions editions;

  NowController(Editions editions) {
    this.editions = editions;
  }

  @GetMapping("/now")
  ResponseEntity<byte[]> shell(
      @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
    return answer(editions.current().shell(), encodings, CacheControl.noCache());
  }

  /** A file of this version; those of another are gone, so that versions never mix. */
  @GetMapping("/now/{version}/{name}")
  ResponseEntity<byte[]> file(
      @PathVariable String version,
      @PathVariable String name,
      @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
    Edition edition = editions.current();
    AppFile file = edition.version().equals(version) ? edition.file(name) : null;
    if (file == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return answer(file, encodings, FOR_EVER);
  }

  @GetMapping("/worker.js")
  ResponseEntity<byte[]> worker(
      @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
    return answer(editions.current().worker(), encodings, CacheControl.noCache());
  }

  /** The tag is weak because the same content travels in several forms. */
  private static ResponseEntity<byte[]> answer(AppFile file, String encodings, CacheControl keep) {
    var answer =
        ResponseEntity.ok()
            .cacheControl(keep)
            .eTag("W/\"" + file.hash() + "\"")
            .header(HttpHeaders.CONTENT_TYPE, file.type())
            .varyBy(HttpHeaders.ACCEPT_ENCODING);
    byte @Nullable [] brotli = file.brotli();
    return brotli != null && takesBrotli(encodings)
        ? answer.header(HttpHeaders.CONTENT_ENCODING, "br").body(brotli)
        : answer.body(file.content());
  }

  private static boolean takesBrotli(String encodings) {
    return Arrays.stream(encodings.split(",")).map(String::strip).anyMatch("br"::equals);
  }
}
