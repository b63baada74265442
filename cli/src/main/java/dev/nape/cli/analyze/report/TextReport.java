package dev.nape.cli;

import dev.nape.diary.StudyPhase;
import dev.nape.diary.count.Count;
import dev.nape.trial.CycleAnswer;
import dev.nape.trial.Estimate;
import dev.nape.trial.FirstAnswer;
import dev.nape.trial.Outcome;
import dev.nape.trial.Words;
import dev.nape.trial.interval.Interval;
import dev.nape.trial.pooling.Pooled;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A line a person, then words. */
final class TableReport implements Report {

  /** For more people than this the words would drown the table. */
  private static final int MOST_IN_WORDS = 3;

  private final PrintWriter out;
  private final List<PersonResult> first = new ArrayList<>();
  private long people;

  TableReport(Writer out) {
    this.out = new PrintWriter(out);
    row("person", "observed", "missing", "without /28", "with /28", "fewer /28 (95 %)", "verdict");
  }

  @Override
  public void person(PersonResult person) {
    people++;
    if (first.size() < MOST_IN_WORDS) {
      first.add(person);
    }
    row(
        person.person(),
        String.valueOf(person.days().observed()),
        String.valueOf(person.days().missing()),
        rate(without(person)),
        rate(person.phases().get(StudyPhase.ON)),
        estimate(person).map(e -> range(e.fewerPer28(), e.range())).orElse("-"),
        person.finding().verdict().key().replace('-', ' '));
  }

  @Override
  public void finish(Optional<Pool.Result> pooled, List<String> repetitions) {
    if (people <= MOST_IN_WORDS) {
      first.forEach(
          p -> out.println("\n" + p.person() + ": " + Words.of(p.finding(), Locale.ENGLISH)));
    }
    out.println();
    pooled.ifPresentOrElse(this::pooled, () -> tooFew(people));
    repetitions.forEach(line -> out.println("counted once: " + line));
    out.flush();
  }

  private void pooled(Pool.Result result) {
    Pooled pooled = result.pooled();
    boolean randomised = result.design() == Design.CYCLE28;
    out.println(Words.of(pooled, result.outcome(), randomised, Locale.ENGLISH));
    pooled
        .prediction()
        .ifPresent(p ->
            out.printf(
                Locale.ENGLISH,
                "One more person like these: %.1f to %.1f fewer %s per 28.%n",
                p.low(),
                p.high(),
                result.outcome() == Outcome.MIGRAINE_DAYS ? "migraine days" : "headache days"));
    out.println("Method: " + Methods.pooled(result.design()) + ".");
  }

  private void tooFew(long read) {
    out.println(
        "No pooled result: it needs at least "
            + Pooled.SMALLEST_SHOWN_GROUP
            + " people with days on both sides; "
            + read
            + (read == 1 ? " person was read." : " people were read."));
  }

  private void row(String... cells) {
    out.println(
        String.format(Locale.ENGLISH, "%-16s %8s %7s %15s %15s %22s  %s", (Object[]) cells)
            .stripTrailing());
  }

  private static @Nullable Count without(PersonResult person) {
    Count baseline = person.phases().get(StudyPhase.BASELINE);
    return baseline == null ? person.phases().get(StudyPhase.OFF) : baseline;
  }

  private static Optional<Estimate> estimate(PersonResult person) {
    return switch (person.finding()) {
      case FirstAnswer answer -> answer.estimate();
      case CycleAnswer answer -> answer.estimate();
    };
  }

  private static String rate(@Nullable Count count) {
    if (count == null || count.per28().isEmpty()) {
      return "-";
    }
    return String.format(
        Locale.ENGLISH, "%.1f (%d/%d)", count.per28().getAsDouble(), count.yes(), count.observed());
  }

  private static String range(double value, Interval range) {
    return String.format(Locale.ENGLISH, "%.1f (%.1f to %.1f)", value, range.low(), range.high());
  }
}
