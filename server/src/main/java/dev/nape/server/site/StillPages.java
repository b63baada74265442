package dev.nape.server.site;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Pages that are the same for everybody: made once, kept by browsers, without anybody's data. */
@Component
public class StillPages {

  private final TemplateEngine templates;
  private final MessageSource messages;
  private final Assets assets;
  private final boolean demo;

  StillPages(
      TemplateEngine templates,
      MessageSource messages,
      Assets assets,
      @Value("${nape.demo}") boolean demo) {
    this.templates = templates;
    this.messages = messages;
    this.assets = assets;
    this.demo = demo;
  }

  /**
   * A template as nobody in particular sees it: in English, not signed in.
   *
   * @param path the address that the page is shown at
   */
  public byte[] render(String template, String path, Map<String, ?> parameters) {
    Map<String, Object> all = new HashMap<>(parameters);
    all.put("page", new Page(messages, assets, Locale.ENGLISH, path, null, null, demo));
    var output = new Utf8ByteOutput();
    templates.render(template + ".jte", all, output);
    return output.toByteArray();
  }
}
