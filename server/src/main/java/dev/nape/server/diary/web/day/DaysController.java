package dev.nape.server.diary.web.day;

import dev.nape.diary.Diary;
import dev.nape.server.account.PersonId;
import dev.nape.server.diary.Diaries;
import dev.nape.server.diary.SessionDays;
import dev.nape.server.diary.web.Glance;
import dev.nape.server.diary.web.Here;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A month as full rows, newest first: the same days as the grid, for thumbs and for reading. */
@Controller
class DaysController {

  private final Diaries diaries;
  private final SessionDays sessions;

  DaysController(Diaries diaries, SessionDays sessions) {
    this.diaries = diaries;
    this.sessions = sessions;
  }

  @GetMapping("/diary/days")
  String days(
      PersonId me,
      Here here,
      @RequestParam(required = false) @Nullable YearMonth month,
      Model model) {
    YearMonth shown = month == null || month.isAfter(here.month()) ? here.month() : month;
    Diary diary = diaries.between(me, shown.atDay(1), shown.atEndOfMonth());
    List<SessionDays.Done> done = sessions.between(me, shown.atDay(1), shown.atEndOfMonth());
    List<Glance> days =
        diary.between(shown.atDay(1), shown.atEndOfMonth()).reversed().stream()
            .map(day -> Glance.of(day, here.today(), done))
            .filter(glance -> !glance.isFuture())
            .toList();
    model.addAttribute("month", shown);
    model.addAttribute("days", days);
    model.addAttribute("isLast", shown.equals(here.month()));
    return "diary/days";
  }
}
