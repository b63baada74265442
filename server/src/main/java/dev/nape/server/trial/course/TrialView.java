package dev.nape.server.trial.course;

import dev.nape.series.TrialDay;
import dev.nape.server.trial.kept.Stage;
import dev.nape.server.trial.kept.Trial;
import dev.nape.server.trial.plot.Bar;
import dev.nape.server.trial.plot.BlocksPlot;
import dev.nape.server.trial.plot.CycleStrip;
import dev.nape.server.trial.result.Result;
import dev.nape.trial.CycleAnswer;
import dev.nape.trial.Words;
import dev.nape.trial.design.Pause;
import dev.nape.trial.design.ScheduledDay;
import dev.nape.trial.design.Seed;
import dev.nape.trial.pooling.Shrunken;
import dev.nape.trial.pooling.ShrunkenWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** A trial as its page shows it. */
public record TrialView(Result result) {

  private static final int GROUP = 8;

  public Trial trial() {
    return result.trial();
  }

  public Stage stage() {
    return result.stage();
  }

  public CycleAnswer answer() {
    return result.answer();
  }

  /** Whether anything is compared yet. */
  public boolean hasResult() {
    return result.record().over() > 0 && answer().estimate().isPresent();
  }

  /** Every cycle; those that have not begun are sealed. */
  public List<CycleStrip> calendar() {
    var begun =
        trial().revealed(result.today()).stream()
            .collect(Collectors.groupingBy(ScheduledDay::cycle));
    List<CycleStrip> strips = new ArrayList<>();
    for (int cycle = 1; cycle <= trial().protocol().cycles(); cycle++) {
      List<ScheduledDay> days = begun.get(cycle);
      strips.add(
          days == null
              ? CycleStrip.sealed(cycle, trial().firstDay(cycle), trial().protocol().blocks())
              : CycleStrip.open(days, result.today()));
    }
    return strips;
  }

  private int pauseAfter(int cycle) {
    return trial().pauses().stream()
        .filter(pause -> pause.afterCycle() == cycle)
        .mapToInt(Pause::weeks)
        .sum();
  }

  /** What today is for; empty before the first day, in a pause, and once it is over. */
  public Optional<ScheduledDay> today() {
    return stage() == Stage.RUNNING
        ? trial().revealed(result.today()).stream()
            .filter(day -> day.date().equals(result.today()))
            .findFirst()
        : Optional.empty();
  }

  /** The last day of the block that today belongs to. */
  public LocalDate blockEnds(ScheduledDay day) {
    return trial().revealed(result.today()).stream()
        .filter(other -> other.cycle() == day.cycle() && other.block() == day.block())
        .map(ScheduledDay::date)
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  /** Whether a pause can still be put after the present cycle. */
  public boolean canPause() {
    int begun = trial().begun(result.today());
    return stage() == Stage.RUNNING
        && begun < trial().protocol().cycles()
        && pauseAfter(begun) == 0;
  }

  public BlocksPlot blocks() {
    return BlocksPlot.of(result.record().blocks());
  }

  /** Newest first. */
  public List<TrialDay> days() {
    return result.record().days().reversed();
  }

  /** Weeks without anything, by the cycle that they follow. */
  public Map<Integer, Integer> pauses() {
    return trial().pauses().stream()
        .collect(Collectors.toMap(Pause::afterCycle, Pause::weeks, Integer::sum));
  }

  /** What may be said, one sentence after the other. */
  public List<String> sentences(Locale locale) {
    OptionalDouble figure = result.besideOthers().stream().mapToDouble(Shrunken::value).findFirst();
    return Words.sentences(answer(), figure, locale);
  }

  /** The same seen beside others who joined; empty while there are too few. */
  public List<String> besideOthers(Locale locale) {
    return result
        .besideOthers()
        .map(beside -> ShrunkenWords.sentences(beside, locale))
        .orElse(List.of());
  }

  /**
   * Estimate and range, to be drawn.
   *
   * @param label the same in words
   */
  public Bar bar(String label) {
    return Bar.ofDays(answer().estimate().orElseThrow(), label);
  }

  /** The day on which the first pair of blocks is compared. */
  public LocalDate firstResult() {
    return trial().firstDay(1).plusDays(trial().protocol().blocks().cycleDays());
  }

  /** The seed in digits, once it is open. */
  public Optional<String> seed() {
    return trial().opened(result.today()).map(Seed::hex);
  }

  /** A hash in groups that can be read aloud. */
  public static List<String> groups(String hash) {
    List<String> groups = new ArrayList<>();
    for (int from = 0; from < hash.length(); from += GROUP) {
      groups.add(hash.substring(from, Math.min(from + GROUP, hash.length())));
    }
    return groups;
  }
}
