package dev.nape.cli.analyze.result;

import dev.nape.diary.StudyPhase;
import dev.nape.diary.count.Count;
import dev.nape.diary.count.Counts;
import dev.nape.series.DaySeries;
import dev.nape.series.Gap;
import dev.nape.series.TrialWords;
import dev.nape.trial.Finding;
import dev.nape.trial.Words;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One person of a file, analysed.
 *
 * @param days all days from the first to the last record
 * @param phases the same per phase, in the order in which they are printed; phases without a day
 *     are left out
 * @param gap the longest time of which nothing is known, when it is worth telling
 * @param dayByDay whether days without headache can be in the record at all; they cannot in a list
 *     of attacks, which therefore gives no rate
 */
public record PersonResult(
    String person,
    Counts days,
    Map<StudyPhase, Counts> phases,
    Optional<Gap> gap,
    boolean dayByDay,
    Finding finding) {

  /** The days of the outcome that the finding is about. */
  public Count outcome(Counts counts) {
    return DaySeries.count(counts, finding.outcome());
  }

  /** What was found, and what the record lacks, in words. */
  public String words(Locale locale) {
    String found = Words.of(finding, locale);
    return gap.map(g -> found + " " + TrialWords.sentence(g, locale)).orElse(found);
  }

  /** Without any headache, and so without migraine: counted alike in either. */
  public boolean isHeadacheFree() {
    return days.headache().yes() == 0;
  }
}
