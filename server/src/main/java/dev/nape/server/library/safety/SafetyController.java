package dev.nape.server.library.safety;

import dev.nape.evidence.Source;
import dev.nape.server.library.Library;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** When not to touch, and who says so. */
@Controller
class SafetyController {

  private final Library library;

  SafetyController(Library library) {
    this.library = library;
  }

  @GetMapping("/library/safety")
  String safety(Model model) {
    model.addAttribute("library", library);
    return "library/safety";
  }

  @GetMapping("/library/sources")
  String sources(Model model) {
    Map<Source.Grade, List<Source>> byGrade =
        library.knowledge().sources().stream()
            .sorted(Comparator.comparing(Source::title))
            .collect(Collectors.groupingBy(Source::grade, TreeMap::new, Collectors.toList()));
    model.addAttribute("sources", byGrade);
    return "library/sources";
  }
}
