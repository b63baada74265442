package dev.nape.server.now;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import dev.nape.server.TestServer;
import dev.nape.server.Visitor;
import dev.nape.server.account.AccountSettings;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The app as it is given out: to anybody, the same to everybody, and for ever under its hash. */
@TestServer
class NowTest {

  @Autowired AccountSettings settings;
  @Autowired Editions editions;

  @Test
  void thePageIsTheSameForEverybodyAndBeginsNoSession() {
    HttpResponse<String> stranger = new Visitor(settings.link("")).get("/now");
    HttpResponse<String> person = Visitor.signedUp(settings.link(""), "Now").get("/now");

    assertThat(stranger.statusCode()).isEqualTo(200);
    assertThat(stranger.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(person.body()).isEqualTo(stranger.body()).contains("How is your head?");
    assertThat(stranger.body()).doesNotContain("_csrf");
    assertThat(stranger.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("worker-src 'self'")
        .doesNotContain("unsafe");
  }

  @Test
  void aPageThatTheBrowserHasAlreadyIsNotSentAgain() {
    Visitor visitor = new Visitor(settings.link(""));
    String tag = visitor.get("/now").headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again =
        visitor.send(visitor.request("/now").header("If-None-Match", tag).GET());
    assertThat(again.statusCode()).isEqualTo(304);
  }

  @Test
  void everyFileThatTheWorkerKeepsIsThereForEver() {
    Visitor visitor = new Visitor(settings.link(""));
    Edition edition = editions.current();
    String worker = visitor.get("/worker.js").body();
    assertThat(worker).contains("const VERSION = \"" + edition.version() + "\"");
    assertThat(edition.files())
        .containsKeys(
            "app.js", "lit-html.js", "core.js", "knowledge.json", "figure.json", "now.css")
        .doesNotContainKey("worker.js")
        .allSatisfy((name, file) -> {
          HttpResponse<String> answer = visitor.get("/now/" + edition.version() + "/" + name);
          assertThat(worker).contains("\"" + name + "\": \"" + file.hash() + "\"");
          assertThat(answer.statusCode()).isEqualTo(200);
          assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
              .contains("immutable");
        });
  }

  @Test
  void filesOfAnotherVersionAreGone() {
    Visitor visitor = new Visitor(settings.link(""));
    assertThat(visitor.get("/now/0123456789abcdef/app.js").statusCode()).isEqualTo(404);
    assertThat(visitor.get("/now/" + editions.current().version() + "/none.js").statusCode())
        .isEqualTo(404);
  }

  @Test
  void theVersionIsOfTheContentAlone() {
    Edition one = editions.current();
    assertThat(
            Edition.of(one.files(), one.files().keySet(), at -> new byte[0], one.worker())
                .version())
        .isEqualTo(
            Edition.of(one.files(), one.files().keySet(), at -> new byte[0], one.worker())
                .version())
        .isNotEqualTo(
            Edition.of(one.files(), one.files().keySet(), at -> new byte[1], one.worker())
                .version());
  }

  @Test
  void whatTravelsInBrotliIsTheSame() throws IOException, InterruptedException {
    assertThat(Brotli4jLoader.isAvailable()).isTrue();
    Edition edition = editions.current();
    Brotli.shorten(edition);
    Visitor visitor = new Visitor(settings.link(""));
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient()
            .send(
                visitor
                    .request("/now/" + edition.version() + "/app.js")
                    .header("Accept-Encoding", "gzip, br")
                    .build(),
                BodyHandlers.ofByteArray());
    assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("br");
    assertThat(answer.headers().firstValue("Vary"))
        .hasValueSatisfying(vary -> assertThat(vary).contains("Accept-Encoding"));
    assertThat(Decoder.decompress(answer.body()).getDecompressedData())
        .isEqualTo(edition.files().get("app.js").content());
  }

  @Test
  void thePhoneIsToldWhatItInstalls() {
    HttpResponse<String> manifest = new Visitor(settings.link("")).get("/manifest.webmanifest");
    assertThat(manifest.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/manifest+json");
    assertThat(manifest.body())
        .contains("\"start_url\":\"/now\"", "\"scope\":\"/\"", "maskable", "icon-192.png");
    assertThat(new Visitor(settings.link("")).get("/assets/icon-192.png").statusCode())
        .isEqualTo(200);
  }
}
