package dev.nape.server.diary.web.month;

import dev.nape.diary.count.MedicationReport;
import dev.nape.server.account.PersonId;
import dev.nape.server.diary.Diaries;
import dev.nape.server.diary.PhaseDays;
import dev.nape.server.diary.SessionDays;
import dev.nape.server.diary.web.Glance;
import dev.nape.server.diary.web.Here;
import dev.nape.server.diary.web.Medicine;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The month: how bad by shade and bars, massage as dots, medicine as ticks, silence as gaps. */
@Controller
class MonthController {

  private static final int FIRST_YEAR = 1900;
  private static final int MEDICINE_WINDOW =
      MedicationReport.WINDOWS * MedicationReport.WINDOW_DAYS;

  private final Diaries diaries;
  private final SessionDays sessions;
  private final PhaseDays phases;

  MonthController(Diaries diaries, SessionDays sessions, PhaseDays phases) {
    this.diaries = diaries;
    this.sessions = sessions;
    this.phases = phases;
  }

  @GetMapping("/diary")
  String thisMonth(PersonId me, Here here, Model model) {
    return month(me, here, here.month(), here.today(), model);
  }

  @GetMapping("/diary/{month:\\d{4}-\\d{2}}")
  String month(
      PersonId me,
      Here here,
      @PathVariable YearMonth month,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
      Model model) {
    if (month.getYear() < FIRST_YEAR || month.isAfter(here.month().plusYears(1))) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    LocalDate first = month.atDay(1);
    LocalDate last = month.atEndOfMonth();
    var view =
        MonthView.of(
            month,
            here.today(),
            diaries.between(me, first, last),
            sessions.between(me, first, last),
            phases.between(me, first, last));
    model.addAttribute("month", view);
    model.addAttribute("chosen", chosen(view, day));
    model.addAttribute("medicine", medicine(me, here.today()));
    return "diary/month";
  }

  /** The day that was tapped, or today; {@code null} in another month. */
  private static @Nullable Glance chosen(MonthView view, @Nullable LocalDate day) {
    LocalDate wanted = day == null ? view.today() : day;
    return view.daysSoFar().stream()
        .filter(glance -> glance.date().equals(wanted))
        .findFirst()
        .orElse(null);
  }

  private Medicine medicine(PersonId me, LocalDate today) {
    var diary = diaries.between(me, today.minusDays(MEDICINE_WINDOW - 1), today);
    return Medicine.of(MedicationReport.asOf(today, diary));
  }
}
