package dev.nape.server.trial.start;

import dev.nape.server.account.PersonId;
import dev.nape.server.diary.Diaries;
import dev.nape.server.diary.web.Here;
import dev.nape.server.trial.kept.Trial;
import dev.nape.server.trial.kept.Trials;
import dev.nape.server.trial.plot.CycleStrip;
import dev.nape.trial.Outcome;
import dev.nape.trial.design.BlockLength;
import dev.nape.trial.design.Protocol;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which a trial is chosen and sealed; it says first how long an answer takes. */
@Controller
class StartController {

  private final Starts starts;
  private final Trials trials;
  private final Subjects subjects;
  private final Diaries diaries;

  StartController(Starts starts, Trials trials, Subjects subjects, Diaries diaries) {
    this.starts = starts;
    this.trials = trials;
    this.subjects = subjects;
    this.diaries = diaries;
  }

  @GetMapping("/proof/trial/new")
  String offer(PersonId me, Here here, Model model) {
    Optional<Trial> open = trials.open(me);
    if (open.isPresent()) {
      return "redirect:/proof/trials/" + open.get().id();
    }
    LocalDate monday = here.today().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    return page(me, here, StartForm.offered(monday), Map.of(), model);
  }

  /**
   * @param act {@code join} or {@code alone} seals it; anything else shows what was chosen
   */
  @PostMapping("/proof/trial/new")
  String choose(
      PersonId me,
      Here here,
      StartForm form,
      @RequestParam(defaultValue = "") String act,
      Model model,
      HttpServletResponse response) {
    Map<String, String> faults = new HashMap<>();
    form.check(subjects, here.today(), faults);
    boolean seals = act.equals("join") || act.equals("alone");
    if (faults.isEmpty() && seals) {
      switch (starts.seal(me, here.now(), form, act.equals("join"))) {
        case Started.Sealed(var trial) -> {
          return "redirect:/proof/trials/" + trial.id();
        }
        case Started.Running(var trial) -> {
          return "redirect:/proof/trials/" + trial.id();
        }
        case Started.Barred(var bar) -> faults.put(bar.field(), "trial.bar." + bar);
      }
    }
    if (!faults.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }
    return page(me, here, form, faults, model);
  }

  private String page(
      PersonId me, Here here, StartForm form, Map<String, String> faults, Model model) {
    BlockLength length = form.length().orElse(BlockLength.FORTNIGHT);
    Optional<HowLong> recorded = HowLong.of(diaries.of(me), here.today(), length);
    Optional<HowLong> howLong =
        recorded.or(() ->
            form.guess().stream().mapToObj(days -> HowLong.guessed(days, length)).findFirst());
    model.addAttribute("form", form);
    model.addAttribute("faults", faults);
    model.addAttribute("subjects", subjects.all());
    model.addAttribute("howLong", howLong.orElse(null));
    model.addAttribute("asksDays", recorded.isEmpty());
    model.addAttribute("calendar", calendar(form, faults, here));
    model.addAttribute("commitment", trials.commitment(me));
    model.addAttribute(
        "bar",
        subjects
            .find(form.subject())
            .flatMap(one -> subjects.bar(me, here.now(), one))
            .orElse(null));
    return "trial/start";
  }

  private static List<CycleStrip> calendar(StartForm form, Map<String, String> faults, Here here) {
    boolean drawn =
        !faults.containsKey("blocks") && !faults.containsKey("cycles") && form.date().isPresent();
    return drawn
        ? CycleStrip.sealed(
            new Protocol(
                form.subject(),
                form.length().orElseThrow(),
                form.number().orElseThrow(),
                form.date().orElseThrow(),
                here.zone(),
                Outcome.MIGRAINE_DAYS))
        : List.of();
  }
}
