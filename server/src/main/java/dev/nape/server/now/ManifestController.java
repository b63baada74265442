package dev.nape.server.now;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What a phone has to know to keep the app beside its others. */
@Controller
class ManifestController {

  private static final String GROUND = "#13100d";

  private final MessageSource messages;

  ManifestController(MessageSource messages) {
    this.messages = messages;
  }

  record Icon(String src, String sizes, String type, String purpose) {}

  record Manifest(
      String id,
      String name,
      String short_name,
      String description,
      String lang,
      String start_url,
      String scope,
      String display,
      String background_color,
      String theme_color,
      List<Icon> icons) {}

  @GetMapping(path = "/manifest.webmanifest", produces = "application/manifest+json")
  @ResponseBody
  Manifest manifest() {
    return new Manifest(
        "/now",
        "Nape",
        "Nape",
        messages.getMessage("now.server.manifest", null, java.util.Locale.ENGLISH),
        "en",
        "/now",
        "/",
        "standalone",
        GROUND,
        GROUND,
        List.of(
            new Icon("/assets/icon-192.png", "192x192", "image/png", "any"),
            new Icon("/assets/icon-512.png", "512x512", "image/png", "any"),
            new Icon("/assets/icon-maskable-512.png", "512x512", "image/png", "maskable")));
  }
}
