package dev.nape.server.trial.proof;

import dev.nape.diary.Diary;
import dev.nape.exchange.plot.TimelinePlot;
import dev.nape.exchange.plot.Week;
import dev.nape.series.Forecasts;
import dev.nape.server.account.PersonId;
import dev.nape.server.diary.Diaries;
import dev.nape.server.diary.PhaseDays;
import dev.nape.server.diary.web.Here;
import dev.nape.server.trial.kept.Trials;
import dev.nape.server.trial.result.Together;
import dev.nape.server.trial.start.Subjects;
import dev.nape.technique.Programme;
import dev.nape.trial.forecast.Forecast;
import dev.nape.trial.forecast.ForecastWords;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that says what the record shows so far, and how little that may prove. */
@Controller
class ProofController {

  private static final int WEEKS = 12;

  private final Diaries diaries;
  private final Beginnings beginnings;
  private final Cards cards;
  private final Trials trials;
  private final Together together;
  private final PhaseDays phases;
  private final Subjects subjects;
  private final MessageSource messages;

  ProofController(
      Diaries diaries,
      Beginnings beginnings,
      Cards cards,
      Trials trials,
      Together together,
      PhaseDays phases,
      Subjects subjects,
      MessageSource messages) {
    this.diaries = diaries;
    this.beginnings = beginnings;
    this.cards = cards;
    this.trials = trials;
    this.together = together;
    this.phases = phases;
    this.subjects = subjects;
    this.messages = messages;
  }

  @GetMapping("/proof")
  String proof(PersonId me, Here here, Locale locale, Model model) {
    return page(me, here, BeginningForm.of(beginnings.of(me)), Map.of(), locale, model);
  }

  private String page(
      PersonId me,
      Here here,
      BeginningForm typed,
      Map<String, String> faults,
      Locale locale,
      Model model) {
    Diary diary = diaries.of(me);
    Optional<Beginning> beginning = beginnings.of(me);
    Proof shown = Proof.of(diary, beginning.map(Beginning::began).orElse(null));
    Optional<Programme> programme = beginning.flatMap(Beginning::programme).flatMap(this::find);
    model.addAttribute("proof", shown);
    model.addAttribute(
        "cards",
        shown == null
            ? List.of()
            : cards.of(
                me,
                here.today(),
                diary,
                shown,
                programme.map(Programme::name),
                new Say(messages, locale)));
    model.addAttribute("tomorrow", tomorrow(diary, here.today(), locale));
    model.addAttribute("together", together.words(locale));
    model.addAttribute("weeks", shown == null ? List.of() : weeks(me, diary, shown));
    model.addAttribute("trials", trials.all(me).size());
    model.addAttribute("open", trials.open(me).isPresent());
    model.addAttribute("typed", typed);
    model.addAttribute("programme", programme.orElse(null));
    model.addAttribute("programmes", subjects.programmes());
    model.addAttribute("faults", faults);
    return "trial/proof";
  }

  private Optional<Programme> find(String id) {
    return subjects.programmes().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** A forecast is shown to those for whom it has proven better than their usual rate. */
  private static List<String> tomorrow(Diary diary, LocalDate today, Locale locale) {
    return Forecasts.tomorrow(diary, today) instanceof Forecast.Tomorrow proven
        ? ForecastWords.sentences(proven, locale)
        : List.of();
  }

  /** The newest quarter of the record. */
  private List<Week> weeks(PersonId me, Diary diary, Proof shown) {
    LocalDate quarter = shown.last().minusWeeks(WEEKS);
    LocalDate from = quarter.isBefore(shown.first()) ? shown.first() : quarter;
    return TimelinePlot.weeks(
        diary, from, shown.last(), Set.of(), phases.between(me, from, shown.last()));
  }

  /** An empty day takes an earlier one back. */
  @PostMapping("/proof/beginning")
  String begin(
      PersonId me,
      Here here,
      @RequestParam(defaultValue = "") String began,
      @RequestParam(defaultValue = "") String programme,
      Locale locale,
      Model model,
      HttpServletResponse response) {
    Map<String, String> faults = new HashMap<>();
    if (!programme.isEmpty() && find(programme).isEmpty()) {
      faults.put("programme", "trial.programme.wrong");
    }
    try {
      if (faults.isEmpty()) {
        keep(me, began.strip(), Optional.of(programme).filter(id -> !id.isEmpty()));
        return "redirect:/proof";
      }
    } catch (DateTimeParseException notDate) {
      faults.put("began", "trial.began.wrong");
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page(me, here, new BeginningForm(began, programme), faults, locale, model);
  }

  private void keep(PersonId me, String began, Optional<String> programme) {
    if (began.isEmpty()) {
      beginnings.forget(me);
    } else {
      beginnings.set(me, new Beginning(LocalDate.parse(began), programme));
    }
  }
}
