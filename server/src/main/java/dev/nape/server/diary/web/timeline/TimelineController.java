package dev.nape.server.diary.web.timeline;

import dev.nape.diary.Diary;
import dev.nape.exchange.plot.TimelinePlot;
import dev.nape.exchange.plot.Week;
import dev.nape.server.account.PersonId;
import dev.nape.server.diary.Diaries;
import dev.nape.server.diary.PhaseDays;
import dev.nape.server.diary.SessionDays;
import dev.nape.server.diary.web.Here;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Twelve weeks a page, newest first. */
@Controller
class TimelineController {

  private static final int WEEKS = 12;
  private static final int FIRST_YEAR = 1900;

  private final Diaries diaries;
  private final SessionDays sessions;
  private final PhaseDays phases;

  TimelineController(Diaries diaries, SessionDays sessions, PhaseDays phases) {
    this.diaries = diaries;
    this.sessions = sessions;
    this.phases = phases;
  }

  /**
   * @param to a day of the last week shown
   */
  @GetMapping("/diary/timeline")
  String timeline(
      PersonId me,
      Here here,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
      @RequestParam(required = false) @Nullable String filtered,
      @RequestParam(required = false) @Nullable List<String> show,
      Model model) {
    LocalDate last = to == null || to.isAfter(here.today()) ? here.today() : to;
    if (last.getYear() < FIRST_YEAR) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    LocalDate monday = last.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate first = monday.minusWeeks(WEEKS - 1);
    LocalDate sunday = monday.plusDays(6);
    LocalDate end = sunday.isAfter(here.today()) ? here.today() : sunday;
    Diary diary = diaries.between(me, first, end);
    Set<LocalDate> sessionDays =
        sessions.between(me, first, end).stream()
            .map(SessionDays.Done::day)
            .collect(Collectors.toSet());
    List<Week> weeks =
        TimelinePlot.weeks(diary, first, end, sessionDays, phases.between(me, first, end));
    model.addAttribute("weeks", weeks);
    model.addAttribute("hasPhases", weeks.stream().anyMatch(Week::hasPhases));
    model.addAttribute("shown", Shown.of(filtered != null, show));
    model.addAttribute("first", first);
    model.addAttribute("last", sunday);
    model.addAttribute("isLast", !sunday.isBefore(here.today()));
    model.addAttribute("isEmpty", diary.isEmpty() && sessionDays.isEmpty());
    return "diary/timeline";
  }
}
