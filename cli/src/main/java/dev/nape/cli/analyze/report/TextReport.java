package dev.nape.cli.analyze.report;

import dev.nape.cli.PlainText;
import dev.nape.cli.analyze.result.PersonResult;
import dev.nape.cli.analyze.result.Rates;
import dev.nape.diary.count.Count;
import dev.nape.diary.count.Counts;
import dev.nape.series.batch.Everybody;
import dev.nape.trial.CycleAnswer;
import dev.nape.trial.Estimate;
import dev.nape.trial.FirstAnswer;
import dev.nape.trial.Words;
import dev.nape.trial.interval.Interval;
import dev.nape.trial.pooling.Pooled;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** For reading: a line for each person, one for each of their phases, then words. */
public final class TextReport implements Report {

  /** For more people than this the words would drown the table. */
  private static final int MOST_IN_WORDS = 3;

  private static final int NAME = 20;

  private final Writer out;
  private final List<PersonResult> first = new ArrayList<>();
  private long people;

  /** Begins to write. */
  public TextReport(Writer out) throws IOException {
    this.out = out;
    out.write(row("person", "recorded", "fewer /28 (95 % limits)", "verdict"));
    out.write(row("  phase", "days", "headache /28 (limits)", "migraine /28 (limits)"));
    out.write("-".repeat(Paragraph.WIDTH) + "\n");
  }

  @Override
  public String render(PersonResult person) {
    Count days = person.outcome(person.days());
    StringBuilder rows = new StringBuilder();
    rows.append(
        row(
            shortened(PlainText.of(person.person())),
            days.observed() + " of " + days.days(),
            estimate(person).map(e -> range(e.fewerPer28(), e.range())).orElse("-"),
            person.finding().verdict().key().replace('-', ' ')));
    if (person.phases().isEmpty()) {
      rows.append(phase("all days", person, person.days()));
    }
    person
        .phases()
        .forEach((phase, counts) ->
            rows.append(phase(phase.name().toLowerCase(Locale.ROOT), person, counts)));
    return rows.toString();
  }

  @Override
  public void add(PersonResult person, String rendered) throws IOException {
    people++;
    if (first.size() < MOST_IN_WORDS) {
      first.add(person);
    }
    out.write(rendered);
  }

  @Override
  public void finish(Summary summary) throws IOException {
    if (people <= MOST_IN_WORDS) {
      for (PersonResult person : first) {
        String words = person.words(Locale.ENGLISH);
        out.write("\n" + Paragraph.of(PlainText.of(person.person()) + ": " + words));
      }
    }
    out.write("\n");
    for (String repetition : summary.repetitions()) {
      out.write("counted once: " + repetition + "\n");
    }
    out.write(
        summary
            .pooled()
            .map(this::together)
            .orElseGet(() -> Paragraph.of(tooFew(summary.randomised()))));
    out.flush();
  }

  private String together(Everybody.Together result) {
    Pooled pooled = result.pooled();
    String read = "Pooled: " + pooled.count() + " of " + people(people);
    return Paragraph.of(read + "; " + Methods.pooled(result.randomised()) + ".")
        + Paragraph.of(Words.of(pooled, result.outcome(), result.randomised(), Locale.ENGLISH));
  }

  private String tooFew(boolean randomised) {
    return "No pooled result: it needs at least "
        + Pooled.SMALLEST_SHOWN_GROUP
        + " people with days on both sides, out of "
        + people(people)
        + ". "
        + Words.howFar(randomised, Locale.ENGLISH);
  }

  private static String people(long count) {
    return count + (count == 1 ? " person" : " people") + " in the files";
  }

  private static String phase(String name, PersonResult person, Counts counts) {
    Rates rates = Rates.of(person, counts);
    return row(
        "  " + name,
        String.valueOf(person.outcome(counts).observed()),
        rate(rates.headache()),
        rate(rates.migraine()));
  }

  private static String rate(Optional<Rates.Rate> rate) {
    return rate.map(r -> range(r.per28(), r.range())).orElse("-");
  }

  private static Optional<Estimate> estimate(PersonResult person) {
    return switch (person.finding()) {
      case FirstAnswer answer -> answer.estimate();
      case CycleAnswer answer -> answer.estimate();
    };
  }

  private static String range(double value, Interval range) {
    return String.format(Locale.ENGLISH, "%.1f (%.1f to %.1f)", value, range.low(), range.high());
  }

  private static String row(String... cells) {
    return String.format(Locale.ENGLISH, "%-20s %12s  %-22s  %s", (Object[]) cells).stripTrailing()
        + "\n";
  }

  private static String shortened(String name) {
    return name.codePointCount(0, name.length()) <= NAME
        ? name
        : name.substring(0, name.offsetByCodePoints(0, NAME - 1)) + "…";
  }
}
