package dev.nape.server.screening.web;

import dev.nape.knowledge.Knowledge;
import dev.nape.screening.RedFlag;
import dev.nape.screening.advice.FlagGroup;
import dev.nape.server.account.PersonId;
import dev.nape.server.diary.web.Here;
import dev.nape.server.screening.Refused;
import dev.nape.server.screening.Screened;
import dev.nape.server.screening.Screenings;
import dev.nape.server.screening.TodaysCheck;
import dev.nape.server.screening.profile.Age;
import dev.nape.server.screening.profile.Fault;
import dev.nape.server.screening.profile.HealthProfile;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
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

/** Today's check: the phase, every warning sign, and one big "none of these". */
@Controller
class CheckController {

  private final Screenings screenings;
  private final Knowledge knowledge;

  CheckController(Screenings screenings, Knowledge knowledge) {
    this.screenings = screenings;
    this.knowledge = knowledge;
  }

  @GetMapping("/screening/check")
  String check(PersonId me, Here here, Model model) {
    if (screenings.profileGap(me, here.now()).isPresent()) {
      return "redirect:/screening/profile";
    }
    return page(me, here, new LinkedMultiValueMap<>(), List.of(), null, model);
  }

  private String page(
      PersonId me,
      Here here,
      MultiValueMap<String, String> fields,
      List<Fault> faults,
      @Nullable String refused,
      Model model) {
    Map<String, Fault> byField = new HashMap<>();
    faults.forEach(fault -> byField.putIfAbsent(fault.field(), fault));
    HealthProfile profile = screenings.profile(me).orElseThrow().profile();
    model.addAttribute("phases", knowledge.advice().phases());
    model.addAttribute("flags", FlagGroup.of(flags(profile, here)));
    model.addAttribute("daily", screenings.questions().daily());
    model.addAttribute("told", profile.doctorAgreed().keySet());
    model.addAttribute("form", new ProfileForm(fields));
    model.addAttribute("faults", byField);
    model.addAttribute("refused", refused);
    return "screening/check";
  }

  /** A sign that is only one below an age is not asked above it. */
  private List<RedFlag> flags(HealthProfile profile, Here here) {
    int age =
        profile.birthYear().stream()
            .map(year -> Age.strictest(year, here.today().getYear(), knowledge.rules()))
            .findFirst()
            .orElse(0);
    return knowledge.rules().redFlags().stream()
        .filter(flag -> flag.onlyUnderAge() == 0 || age < flag.onlyUnderAge())
        .toList();
  }

  @PostMapping("/screening/check")
  String check(
      PersonId me,
      Here here,
      @RequestParam MultiValueMap<String, String> fields,
      Model model,
      HttpServletResponse response) {
    List<Fault> faults = new ArrayList<>();
    Optional<TodaysCheck> check =
        new CheckForm(fields).read(screenings.questions(), here.now(), faults);
    if (check.isEmpty()) {
      return again(me, here, fields, faults, null, model, response);
    }
    try {
      return switch (screenings.check(me, check.get())) {
        case Screened.Fresh fresh -> "redirect:/screening/clearance/" + fresh.id();
        case Screened.NotYet _ -> "redirect:/screening/profile";
      };
    } catch (Refused refused) {
      return again(me, here, fields, faults, refused.getBody().getDetail(), model, response);
    }
  }

  private String again(
      PersonId me,
      Here here,
      MultiValueMap<String, String> fields,
      List<Fault> faults,
      @Nullable String refused,
      Model model,
      HttpServletResponse response) {
    if (screenings.profileGap(me, here.now()).isPresent()) {
      return "redirect:/screening/profile";
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page(me, here, fields, faults, refused, model);
  }
}
