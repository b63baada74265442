package dev.nape.series;

import dev.nape.trial.Secondary;
import dev.nape.trial.design.ScheduledDay;
import dev.nape.words.Phrases;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The sentences beside the answer of a trial. The answer itself has its own in {@link
 * dev.nape.trial.Words}.
 */
public final class TrialWords {

  private static final Phrases PHRASES = Phrases.beside(TrialWords.class);

  private final TrialRecord record;
  private final Locale locale;

  private TrialWords(TrialRecord record, Locale locale) {
    this.record = record;
    this.locale = locale;
  }

  /**
   * Where the trial stands, what is missing in the record, and what did not go as drawn; empty when
   * there is nothing to say.
   */
  public static List<String> sentences(TrialRecord record, Locale locale) {
    return new TrialWords(record, locale).sentences();
  }

  /** The sentence about a time without a record. */
  public static String sentence(Gap gap, Locale locale) {
    return PHRASES.text(
        locale, "trial.gap", date(gap.first(), locale), date(gap.last(), locale), gap.days());
  }

  /** The sentence about one secondary outcome; without a verdict, because there is none. */
  public static String sentence(Secondary secondary, Locale locale) {
    String key = "secondary." + secondary.measure();
    return secondary
        .range()
        .map(range ->
            PHRASES.text(
                locale,
                key,
                secondary.less().orElseThrow(),
                limit(locale, range.low()),
                limit(locale, range.high()),
                secondary.on().orElseThrow(),
                secondary.off().orElseThrow()))
        .orElseGet(() -> PHRASES.text(locale, key + ".nothing"));
  }

  /** What has to stand beside every secondary outcome. */
  public static String label(Locale locale) {
    return PHRASES.text(locale, "secondary.label");
  }

  private List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    standing().ifPresent(sentences::add);
    record.gap().map(gap -> sentence(gap, locale)).ifPresent(sentences::add);
    if (record.future() > 0) {
      sentences.add(text("trial.future", record.future(), date(record.today())));
    }
    Adherence adherence = record.adherence();
    if (adherence.deviations() > 0) {
      sentences.add(text("trial.deviations", adherence.deviations(), adherence.deviationDays()));
    }
    broken(adherence)
        .forEach((why, blocks) ->
            sentences.add(
                text(
                    "trial.broken." + why,
                    blocks,
                    adherence.blocks(),
                    Adherence.fewestDays(record.schedule().protocol().blocks().days()))));
    return sentences;
  }

  private static Map<TrialBlock.Broken, Long> broken(Adherence adherence) {
    return adherence.broken().stream()
        .flatMap(block -> block.broken().stream())
        .collect(Collectors.groupingBy(why -> why, java.util.TreeMap::new, Collectors.counting()));
  }

  private Optional<String> standing() {
    int begun = record.begun();
    LocalDate today = record.today();
    if (begun == 0) {
      return Optional.of(text("trial.not-begun", date(record.schedule().firstDay(1))));
    }
    Optional<ScheduledDay> now = record.schedule().on(today);
    if (now.isPresent()) {
      int planned = record.schedule().protocol().cycles();
      return Optional.of(
          text("trial.under-way", begun, planned, date(record.schedule().lastDay(begun))));
    }
    return begun < record.schedule().protocol().cycles()
        ? Optional.of(text("trial.paused", date(record.schedule().firstDay(begun + 1))))
        : Optional.empty();
  }

  private String text(String key, Object... arguments) {
    return PHRASES.text(locale, key, arguments);
  }

  private String date(LocalDate date) {
    return date(date, locale);
  }

  private static String date(LocalDate date, Locale locale) {
    return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
  }

  private static String limit(Locale locale, double less) {
    return PHRASES.text(locale, less < 0 ? "limit.more" : "limit.less", Math.abs(less));
  }
}
