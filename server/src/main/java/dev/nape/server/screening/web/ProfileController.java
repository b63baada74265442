package dev.nape.server.screening.web;

import dev.nape.screening.Condition;
import dev.nape.server.account.PersonId;
import dev.nape.server.diary.web.Here;
import dev.nape.server.screening.Screenings;
import dev.nape.server.screening.profile.Fault;
import dev.nape.server.screening.profile.HealthProfile;
import dev.nape.server.screening.profile.KeptProfile;
import dev.nape.server.screening.profile.ProfileFaults;
import dev.nape.server.screening.profile.Questions;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The health profile: standing conditions in groups, and what was agreed about them. */
@Controller
class ProfileController {

  private final Screenings screenings;

  ProfileController(Screenings screenings) {
    this.screenings = screenings;
  }

  @GetMapping("/screening/profile")
  String profile(
      PersonId me, Here here, @RequestParam(required = false) @Nullable String open, Model model) {
    HealthProfile profile =
        screenings.profile(me).map(KeptProfile::profile).orElse(HealthProfile.EMPTY);
    List<Fault> faults =
        open == null ? List.of() : ProfileFaults.open(profile, screenings.questions());
    return page(me, here, ProfileForm.of(profile), faults, model);
  }

  private String page(PersonId me, Here here, ProfileForm form, List<Fault> faults, Model model) {
    Map<String, Fault> byField = new HashMap<>();
    faults.forEach(fault -> byField.putIfAbsent(fault.field(), inWords(fault)));
    model.addAttribute("questions", screenings.questions());
    model.addAttribute("form", form);
    model.addAttribute("faults", byField);
    model.addAttribute("gap", screenings.profileGap(me, here.now()).orElse(null));
    model.addAttribute(
        "expires", screenings.profile(me).flatMap(KeptProfile::expires).orElse(null));
    model.addAttribute("here", here);
    return "screening/profile";
  }

  /** The question instead of its id. */
  private Fault inWords(Fault fault) {
    return screenings.questions().standing().stream()
        .filter(condition -> condition.id().equals(fault.subject()))
        .findFirst()
        .map(condition -> new Fault(fault.field(), fault.key(), condition.question()))
        .orElse(fault);
  }

  @PostMapping("/screening/profile")
  String save(
      PersonId me,
      Here here,
      @RequestParam MultiValueMap<String, String> fields,
      Model model,
      HttpServletResponse response) {
    ProfileForm form = new ProfileForm(fields);
    Questions questions = screenings.questions();
    List<Fault> faults = new ArrayList<>();
    HealthProfile typed = form.read(questions, faults);
    String group = form.text("fill");
    HealthProfile profile =
        group.isEmpty() ? typed : typed.withNoTo(ids(questions.standingByGroup().get(group)));
    if (faults.isEmpty()) {
      faults.addAll(screenings.keepProfile(me, profile, here.now(), group.isEmpty()));
    }
    if (!faults.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(me, here, form, faults, model);
    }
    if (!group.isEmpty()) {
      return "redirect:/screening/profile#" + nextOpen(profile, questions);
    }
    boolean whole = ProfileFaults.open(profile, questions).isEmpty();
    return "redirect:" + (whole ? "/screening/check" : "/screening/profile?open");
  }

  private static List<String> ids(@Nullable List<Condition> conditions) {
    return conditions == null ? List.of() : conditions.stream().map(Condition::id).toList();
  }

  /** The first group that still has an open question; without one, the button that saves. */
  private static String nextOpen(HealthProfile profile, Questions questions) {
    return questions.standingByGroup().entrySet().stream()
        .filter(one -> !profile.conditions().keySet().containsAll(ids(one.getValue())))
        .map(Map.Entry::getKey)
        .findFirst()
        .map(open -> "group-" + open)
        .orElse("save");
  }

  @PostMapping("/screening/profile/changed")
  String changed(PersonId me, Here here) {
    screenings.doubtProfile(me, here.now());
    return "redirect:/screening/profile";
  }
}
