package dev.nape.server.now;

import dev.nape.browser.BrowserKnowledge;
import dev.nape.browser.Nape;
import dev.nape.evidence.Basis;
import dev.nape.knowledge.Knowledge;
import dev.nape.screening.advice.EmergencyNumbers;
import dev.nape.server.library.BodyMap;
import dev.nape.server.library.FigureFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What the app knows: the domain as JavaScript, the knowledge, and the body map. */
@Component
class AppData {

  private final BodyMap map;
  private final Knowledge knowledge;

  AppData(BodyMap map, Knowledge knowledge) {
    this.map = map;
    this.knowledge = knowledge;
  }

  List<AppFile> files() {
    return List.of(
        new AppFile("core.js", core()),
        file("knowledge.json", knowledge()),
        file("figure.json", FigureFile.of(map)));
  }

  private String knowledge() {
    return BrowserKnowledge.write(
        knowledge.rules(),
        knowledge.repertoire(),
        knowledge.body().regions(),
        knowledge.stopSigns(),
        new EmergencyNumbers("112", List.of(), Basis.CONVENTION));
  }

  private static AppFile file(String name, String text) {
    return new AppFile(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] core() {
    try (InputStream file = Nape.class.getResourceAsStream("core.js")) {
      return Objects.requireNonNull(file, "core.js was not compiled").readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
