package dev.nape.server.site;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Every part of a page in every theme, for whoever builds pages: only in the demonstration. */
@Controller
@ConditionalOnProperty(name = "nape.demo", havingValue = "true")
class StyleguideController {

  @GetMapping("/styleguide")
  String styleguide() {
    return "site/styleguide";
  }
}
