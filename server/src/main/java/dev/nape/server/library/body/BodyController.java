package dev.nape.server.library.body;

import dev.nape.server.library.BodyMap;
import dev.nape.server.library.Drawing;
import dev.nape.server.library.Figure;
import dev.nape.server.library.Library;
import dev.nape.server.library.View;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The body map: tap where it hurts, see which muscles may send the pain there. */
@Controller
class BodyController {

  private static final int LAYERS = 3;

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
  String body(
      @PathVariable String view,
      @RequestParam(required = false) @Nullable String zone,
      @RequestParam(required = false) @Nullable String region,
      @RequestParam(required = false) @Nullable String muscle,
      @RequestParam(required = false) @Nullable String point,
      @RequestParam(required = false) @Nullable String show,
      @RequestParam(required = false) @Nullable Integer peel,
      @RequestParam(required = false) @Nullable String closer,
      Model model) {
    List<Choice> chosen =
        Stream.of(
                choice(Choice.Kind.ZONE, zone),
                choice(Choice.Kind.REGION, region),
                choice(Choice.Kind.MUSCLE, muscle),
                choice(Choice.Kind.POINT, point))
            .flatMap(List::stream)
            .toList();
    if (chosen.size() > 1 || (peel != null && (peel < 0 || peel > LAYERS))) {
      throw missing();
    }
    View shown = View.of(view).orElseThrow(BodyController::missing);
    if (closer != null && !map.drawing(shown).closer().containsKey(closer)) {
      throw missing();
    }
    return page(
        new Place(shown, chosen.isEmpty() ? null : chosen.getFirst(), show(show), peel, closer),
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

  private static List<Choice> choice(Choice.Kind kind, @Nullable String id) {
    return id == null ? List.of() : List.of(new Choice(kind, Objects.requireNonNull(id)));
  }

  private static Show show(@Nullable String id) {
    return id == null
        ? Show.PLACES
        : Arrays.stream(Show.values())
            .filter(show -> show.id().equals(id))
            .findFirst()
            .orElseThrow(BodyController::missing);
  }

  private static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
