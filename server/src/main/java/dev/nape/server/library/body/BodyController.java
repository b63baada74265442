package dev.nape.server.library.body;

import dev.nape.server.library.BodyMap;
import dev.nape.server.library.Drawing;
import dev.nape.server.library.Figure;
import dev.nape.server.library.Library;
import dev.nape.server.library.View;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The body map: tap where it hurts, see which muscles may send the pain there. */
@Controller
class BodyController {

  private final BodyMap map;
  private final Library library;

  BodyController(BodyMap map, Library library) {
    this.map = map;
    this.library = library;
  }

  @GetMapping("/library/body")
  String body(Model model) {
    return page(new Place(View.FRONT, null, Show.PLACES, null, null), model);
  }

  @GetMapping("/library/body/{view}")
  String body(@PathVariable String view, Asked asked, Model model) {
    return page(
        View.of(view).map(map::drawing).flatMap(asked::in).orElseThrow(BodyController::missing),
        model);
  }

  private String page(Place place, Model model) {
    Drawing drawing = map.drawing(place.view());
    Choice choice = place.choice();
    Found found =
        choice == null ? null : Found.about(choice, library).orElseThrow(BodyController::missing);
    Sketch.Lit lit = found == null ? Sketch.Lit.NOTHING : found.lit();
    model.addAttribute("place", place);
    model.addAttribute("figure", new Sketch(library, drawing, place, lit).figure());
    model.addAttribute("other", other(place, lit).orElse(null));
    model.addAttribute("found", found);
    model.addAttribute("map", map);
    model.addAttribute("library", library);
    return "library/body";
  }

  /** The drawing that shows most of the marked muscles that this one lacks. */
  private Optional<Figure> other(Place place, Sketch.Lit lit) {
    Set<String> here = map.drawing(place.view()).muscleIds();
    ToLongFunction<Drawing> more =
        drawing ->
            lit.muscles().stream()
                .filter(muscle -> !here.contains(muscle) && drawing.muscleIds().contains(muscle))
                .count();
    return map.drawings().stream()
        .filter(drawing -> more.applyAsLong(drawing) > 0)
        .max(
            Comparator.comparingLong(more)
                .thenComparing(drawing -> drawing.view() == View.BACK)
                .thenComparing(drawing -> drawing.view() == View.LEFT))
        .map(drawing ->
            new Sketch(library, drawing, place.in(drawing.view()).showing(Show.PLACES), lit)
                .still());
  }

  private static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
