package dev.nape.server.planner.web;

import dev.nape.server.account.PersonId;
import dev.nape.server.diary.web.Here;
import dev.nape.server.planner.PlanRecord;
import dev.nape.server.planner.Plans;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** A plan, to read and to print; followed only as long as it is what would be made now. */
@Controller
class PlanController {

  private final Plans plans;

  PlanController(Plans plans) {
    this.plans = plans;
  }

  @GetMapping("/planner/plan/{id}")
  String plan(PersonId me, Here here, @PathVariable UUID id, Model model) {
    PlanRecord plan = find(me, id);
    model.addAttribute("plan", plan);
    model.addAttribute("freshness", plans.freshness(me, here.now(), plan));
    model.addAttribute("preferred", plans.preferred(me));
    return "planner/plan";
  }

  /** The same wish, from today's answers. */
  @PostMapping("/planner/plan/{id}/again")
  String again(PersonId me, Here here, @PathVariable UUID id) {
    return PlannerController.to(plans.make(me, here.now(), find(me, id).wish(), false));
  }

  private PlanRecord find(PersonId me, UUID id) {
    return plans.find(me, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
