package dev.nape.server.library.technique;

import dev.nape.server.library.Library;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What there is to read, and each technique. */
@Controller
class TechniqueController {

  private final Library library;

  TechniqueController(Library library) {
    this.library = library;
  }

  @GetMapping("/library")
  String library(Model model) {
    model.addAttribute("library", library);
    return "library/index";
  }

  @GetMapping("/library/techniques/{id}")
  String technique(@PathVariable String id, Model model) {
    model.addAttribute("library", library);
    model.addAttribute(
        "shown",
        library
            .technique(id)
            .map(technique -> TechniquePage.of(technique, library))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    return "library/technique";
  }
}
