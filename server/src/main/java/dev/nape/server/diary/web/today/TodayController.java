package dev.nape.server.diary.web.today;

import dev.nape.diary.Answer;
import dev.nape.diary.Day;
import dev.nape.diary.DaySummary;
import dev.nape.diary.Diary;
import dev.nape.diary.count.Counts;
import dev.nape.diary.count.MedicationReport;
import dev.nape.server.account.PersonId;
import dev.nape.server.diary.Diaries;
import dev.nape.server.diary.web.Here;
import dev.nape.server.diary.web.Medicine;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** How is your head today? The answer is the button. */
@Controller
class TodayController {

  private static final int WINDOW = MedicationReport.WINDOWS * MedicationReport.WINDOW_DAYS;
  private static final int MONTH = dev.nape.diary.count.Count.MONTH;

  private final Diaries diaries;

  TodayController(Diaries diaries) {
    this.diaries = diaries;
  }

  @GetMapping("/diary/today")
  String today(
      PersonId me, Here here, @RequestParam(required = false) @Nullable String saved, Model model) {
    LocalDate today = here.today();
    Diary diary = diaries.between(me, today.minusDays(WINDOW - 1), today);
    model.addAttribute("here", here);
    model.addAttribute("saved", saved != null);
    model.addAttribute("running", diaries.running(me).orElse(null));
    model.addAttribute("today", check(me, diary, today));
    model.addAttribute("yesterday", check(me, diary, today.minusDays(1)));
    model.addAttribute("last", List.copyOf(diary.attacks()).reversed().stream().findFirst());
    model.addAttribute("counts", Counts.between(diary, today.minusDays(MONTH - 1), today));
    model.addAttribute("medicine", Medicine.of(MedicationReport.asOf(today, diary)));
    return "diary/today";
  }

  private Check check(PersonId me, Diary diary, LocalDate date) {
    DaySummary day = diary.on(date);
    return new Check(day, diaries.day(me, date).map(TodayController::isPlain).orElse(true));
  }

  /** One tap says yes or no about a day, unless it would erase more than it says. */
  @PostMapping("/diary/days/{date}/headache")
  String check(
      PersonId me,
      Here here,
      @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate date,
      @RequestParam(defaultValue = "") String headache) {
    Answer answer =
        switch (headache) {
          case "YES" -> Answer.YES;
          case "NO" -> Answer.NO;
          default -> throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    Day day = diaries.day(me, date).orElseGet(() -> Day.of(date));
    if (date.isAfter(here.today()) || !isPlain(day)) {
      return "redirect:/diary/days/" + date;
    }
    diaries.save(me, day.withHeadache(answer));
    return "redirect:/diary/today?saved";
  }

  private static boolean isPlain(Day day) {
    return (day.pain() == null || day.pain().score() == 0) && day.migraine() != Answer.YES;
  }
}
