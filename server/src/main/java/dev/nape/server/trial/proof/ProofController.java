package dev.nape.server.trial.proof;

import dev.nape.diary.Diary;
import dev.nape.exchange.plot.TimelinePlot;
import dev.nape.exchange.plot.Week;
import dev.nape.server.account.PersonId;
import dev.nape.server.diary.Diaries;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that says what the record shows so far, and how little that proves. */
@Controller
class ProofController {

  private static final int WEEKS = 26;

  private final Diaries diaries;
  private final Beginnings beginnings;

  ProofController(Diaries diaries, Beginnings beginnings) {
    this.diaries = diaries;
    this.beginnings = beginnings;
  }

  @GetMapping("/proof")
  String proof(PersonId me, Model model) {
    return proof(me, Map.of(), model);
  }

  private String proof(PersonId me, Map<String, String> faults, Model model) {
    LocalDate began = beginnings.of(me).orElse(null);
    Diary diary = diaries.of(me);
    Proof shown = Proof.of(diary, began);
    model.addAttribute("proof", shown);
    model.addAttribute("weeks", shown == null ? List.of() : weeks(diary, shown));
    model.addAttribute("began", began == null ? "" : began.toString());
    model.addAttribute("faults", faults);
    return "trial/proof";
  }

  /** The newest half year of the record. */
  private static List<Week> weeks(Diary diary, Proof shown) {
    LocalDate from = shown.last().minusWeeks(WEEKS);
    return TimelinePlot.weeks(
        diary, from.isBefore(shown.first()) ? shown.first() : from, shown.last());
  }

  /** An empty day takes an earlier one back. */
  @PostMapping("/proof/beginning")
  String begin(
      PersonId me,
      @RequestParam(defaultValue = "") String began,
      Model model,
      HttpServletResponse response) {
    try {
      if (began.isBlank()) {
        beginnings.forget(me);
      } else {
        beginnings.set(me, LocalDate.parse(began.strip()));
      }
      return "redirect:/proof";
    } catch (DateTimeParseException notADate) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return proof(me, Map.of("began", "trial.began.wrong"), model);
    }
  }
}
