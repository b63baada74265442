package dev.nape.server.now;

import dev.nape.browser.BrowserKnowledge;
import dev.nape.knowledge.Knowledge;
import dev.nape.server.library.BodyMap;
import dev.nape.server.library.FigureFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;

/** What Nape knows, as files for the browser. This server's own knowledge, not that of a build. */
@Component
class Domain {

  private final Knowledge knowledge;
  private final BodyMap body;

  Domain(Knowledge knowledge, BodyMap body) {
    this.knowledge = knowledge;
    this.body = body;
  }

  List<AppFile> files() {
    String known =
        BrowserKnowledge.write(
            knowledge.rules(),
            knowledge.repertoire(),
            knowledge.body().regions(),
            knowledge.stopSigns(),
            knowledge.emergency());
    return List.of(file("knowledge.json", known), file("figure.json", FigureFile.of(body)));
  }

  private static AppFile file(String name, String text) {
    return new AppFile(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
