package dev.nape.server.planner.web;

import dev.nape.body.PainZone;
import dev.nape.knowledge.Knowledge;
import dev.nape.server.account.PersonId;
import dev.nape.server.diary.web.Here;
import dev.nape.server.planner.Planned;
import dev.nape.server.planner.Plans;
import dev.nape.server.planner.Wish;
import dev.nape.server.screening.Gap;
import dev.nape.server.screening.Refused;
import dev.nape.server.screening.Screenings;
import dev.nape.server.trial.today.Block;
import dev.nape.technique.PainRoute;
import dev.nape.technique.Technique;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where it hurts, how long, whose hands: what a plan is made from. */
@Controller
class PlannerController {

  private final Plans plans;
  private final Screenings screenings;
  private final Knowledge knowledge;

  PlannerController(Plans plans, Screenings screenings, Knowledge knowledge) {
    this.plans = plans;
    this.screenings = screenings;
    this.knowledge = knowledge;
  }

  /** In a block without massage, what that means; with {@code anyway}, the wish all the same. */
  @GetMapping("/planner")
  String wish(
      PersonId me, Here here, @RequestParam MultiValueMap<String, String> fields, Model model) {
    Optional<Gap> gap = screenings.gap(me, here.now());
    if (gap.isPresent()) {
      return toAnswer(gap.get());
    }
    PlanForm form = new PlanForm(new LinkedMultiValueMap<>());
    form.fields().put(PlanForm.ANYWAY, fields.getOrDefault(PlanForm.ANYWAY, List.of()));
    Optional<Block> resting = form.isAllTheSame() ? Optional.empty() : resting(me, here);
    if (resting.isPresent()) {
      model.addAttribute("until", resting.get().last());
      return "planner/resting";
    }
    return page(form, Map.of(), null, model);
  }

  private Optional<Block> resting(PersonId me, Here here) {
    return screenings
        .newestCheck(me)
        .flatMap(check -> plans.resting(me, here.now(), check.phase()));
  }

  /** Where what is missing is asked. */
  static String toAnswer(Gap gap) {
    return gap.isProfile() ? "redirect:/screening/profile" : "redirect:/screening/check";
  }

  private String page(
      PlanForm form, Map<String, String> faults, @Nullable String refused, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("faults", faults);
    model.addAttribute("refused", refused);
    model.addAttribute("zones", zones());
    model.addAttribute("equipment", equipment());
    return "planner/wish";
  }

  private List<PainZone> zones() {
    return knowledge.routes().stream().map(PainRoute::zone).toList();
  }

  private List<Technique.Equipment> equipment() {
    return knowledge.techniques().stream()
        .flatMap(technique -> technique.equipment().stream())
        .distinct()
        .toList();
  }

  @PostMapping("/planner")
  String plan(
      PersonId me,
      Here here,
      @RequestParam MultiValueMap<String, String> fields,
      Model model,
      HttpServletResponse response) {
    PlanForm form = new PlanForm(fields);
    Map<String, String> faults = new HashMap<>();
    Optional<Wish> wish = form.read(zones(), faults);
    try {
      if (wish.isPresent()) {
        return to(plans.make(me, here.now(), wish.get(), form.isAllTheSame()));
      }
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(form, faults, null, model);
    } catch (Refused refused) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(form, faults, refused.getBody().getDetail(), model);
    }
  }

  /** The page that shows what a wish led to. */
  static String to(Planned planned) {
    return switch (planned) {
      case Planned.Made(var plan) -> "redirect:/planner/plan/" + plan.id();
      case Planned.Stopped stopped -> "redirect:/screening/clearance/" + stopped.clearance();
      case Planned.Resting _ -> "redirect:/planner";
      case Planned.NotYet(var gap) -> toAnswer(gap);
    };
  }
}
