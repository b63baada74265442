package dev.nape.server.library.evidence;

import dev.nape.evidence.Evidence;
import dev.nape.evidence.ForestRow;
import dev.nape.evidence.Outcome;
import dev.nape.evidence.Study;
import dev.nape.server.library.Library;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What studies show, and how little. */
@Controller
class EvidenceController {

  private final Library library;

  EvidenceController(Library library) {
    this.library = library;
  }

  @GetMapping("/library/evidence")
  String browse(
      @RequestParam(defaultValue = "") String about,
      @RequestParam(defaultValue = "") String outcome,
      @RequestParam(defaultValue = "") String people,
      Model model) {
    Evidence evidence = library.evidence();
    Filter filter =
        new Filter(
            chosen(about, id -> abouts().contains(id) ? Optional.of(id) : Optional.empty()),
            chosen(outcome, EvidenceController::outcome),
            chosen(people, Filter.People::of));
    List<ForestRow> rows =
        evidence.rows().stream().filter(row -> filter.admits(row, evidence)).toList();
    model.addAttribute("filter", filter);
    model.addAttribute("library", library);
    model.addAttribute("abouts", List.copyOf(abouts()));
    model.addAttribute("grade", filter.about().flatMap(evidence::gradeOf).orElse(null));
    model.addAttribute(
        "studies",
        evidence.studies().stream().filter(study -> filter.admits(study, evidence)).toList());
    model.addAttribute("panels", Panel.of(rows.stream().filter(ForestRow::plotted).toList()));
    model.addAttribute("warned", rows.stream().filter(row -> !row.plotted()).toList());
    return "library/evidence";
  }

  @GetMapping("/library/evidence/{study}")
  String study(@PathVariable String study, Model model) {
    Evidence evidence = library.evidence();
    Study shown =
        evidence.studies().stream()
            .filter(one -> one.id().equals(study))
            .findFirst()
            .orElseThrow(EvidenceController::missing);
    List<ForestRow> rows =
        evidence.rows().stream().filter(row -> row.study().equals(shown)).toList();
    model.addAttribute("study", shown);
    model.addAttribute("library", library);
    model.addAttribute("panels", Panel.of(rows.stream().filter(ForestRow::plotted).toList()));
    model.addAttribute("warned", rows.stream().filter(row -> !row.plotted()).toList());
    return "library/study";
  }

  /** Everything that a study is about, techniques and other things, by id. */
  private Set<String> abouts() {
    Set<String> abouts = new TreeSet<>();
    library.evidence().studies().forEach(study -> abouts.addAll(study.about()));
    library.evidence().grades().forEach(grade -> abouts.add(grade.about()));
    return abouts;
  }

  private static Optional<Outcome> outcome(String id) {
    return Arrays.stream(Outcome.values()).filter(graded -> graded.id().equals(id)).findFirst();
  }

  private static <T> Optional<T> chosen(String id, Function<String, Optional<T>> known) {
    return id.isEmpty()
        ? Optional.empty()
        : Optional.of(known.apply(id).orElseThrow(EvidenceController::missing));
  }

  private static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
