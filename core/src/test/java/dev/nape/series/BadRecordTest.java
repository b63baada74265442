package dev.nape.series;

import static dev.nape.series.TrialFixtures.AFTER;
import static dev.nape.series.TrialFixtures.MONDAY;
import static dev.nape.series.TrialFixtures.SCHEDULE;
import static dev.nape.series.TrialFixtures.asDrawn;
import static dev.nape.series.TrialFixtures.day;
import static dev.nape.series.TrialFixtures.diary;
import static dev.nape.series.TrialFixtures.lived;
import static dev.nape.series.TrialFixtures.massages;
import static dev.nape.series.TrialFixtures.schedule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.diary.Diary;
import dev.nape.trial.CycleAnswer;
import dev.nape.trial.Notice;
import dev.nape.trial.Secondary;
import dev.nape.trial.Verdict;
import dev.nape.trial.Words;
import dev.nape.trial.design.Arm;
import dev.nape.trial.design.BlockLength;
import dev.nape.trial.design.Pause;
import dev.nape.trial.design.Schedule;
import dev.nape.trial.design.Seed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every record that cannot answer says so in a sentence of its own, and never with a verdict. */
class BadRecordTest {

  private static final Diary NOTHING = new Diary(List.of(), List.of());

  @Test
  void allZeros() {
    TrialRecord record = whole(diary(SCHEDULE, day -> false));
    assertThat(words(record)).contains("too few migraine days to learn from");
    assertThat(record.answer().estimate().orElseThrow().range().width()).isGreaterThan(1);
    assertUndecided(record.answer());
  }

  @Test
  void allOnes() {
    TrialRecord record = whole(diary(SCHEDULE, day -> true));
    assertThat(words(record)).contains("Every recorded day was a migraine day", "how strong");
    assertThat(record.answer().estimate().orElseThrow().range().width()).isGreaterThan(1);
    assertUndecided(record.answer());
    Secondary pain = record.secondary().getFirst();
    assertThat(TrialWords.sentence(pain, Locale.ENGLISH))
        .startsWith("Pain on migraine days, 0 to 10, was 6.0 with massage and 6.0 without");
  }

  @Test
  void oneDay() {
    LocalDate last = SCHEDULE.lastDay();
    TrialRecord record = whole(new Diary(List.of(), List.of(day(last, true))));
    assertThat(words(record))
        .contains("Fewer than four cycles can be compared yet", "without any recorded day");
    assertThat(record.answer().estimate()).isEmpty();
    assertUndecided(record.answer());
  }

  @Test
  void noDayAtAll() {
    TrialRecord record = whole(NOTHING);
    assertThat(words(record))
        .contains("From January 5, 2026 to June 21, 2026 nothing is recorded, 168 days");
    assertThat(TrialWords.sentence(record.secondary().getFirst(), Locale.ENGLISH))
        .contains("cannot be compared yet");
    assertUndecided(record.answer());
  }

  @Test
  void aGapOfMonths() {
    Diary gap =
        lived(
            SCHEDULE,
            day ->
                day.cycle() == 3 || day.cycle() == 4
                    ? Optional.empty()
                    : Optional.of(day(day.date(), day.date().getDayOfMonth() % 5 == 0)));
    TrialRecord record = whole(gap);
    assertThat(words(record))
        .contains(
            "From March 2, 2026 to April 26, 2026 nothing is recorded, 56 days in a row.",
            "At least one cycle has a block without any recorded day");
    assertThat(record.answer().cycles()).isEqualTo(4);
    assertUndecided(record.answer());
  }

  @Test
  void halfOfABlockMissing() {
    Diary sparse =
        lived(
            SCHEDULE,
            day ->
                day.cycle() == 2 && day.date().getDayOfWeek().getValue() != 6
                    ? Optional.empty()
                    : Optional.of(day(day.date(), day.date().getDayOfMonth() % 5 == 0)));
    assertThat(words(whole(sparse))).contains("fewer than half of the days were recorded");
  }

  @Test
  void futureDays() {
    LocalDate today = MONDAY.plusDays(40);
    TrialRecord record = TrialRecord.of(SCHEDULE, diary(SCHEDULE, day -> false), List.of(), today);
    assertThat(words(record))
        .contains("127 entries of the diary lie after February 14, 2026 and are not looked at.");
    assertThat(record.days()).allMatch(day -> !day.scheduled().date().isAfter(today));
  }

  @Test
  void sessionsInOffBlocks() {
    List<Massage> done = new ArrayList<>(asDrawn(SCHEDULE));
    done.add(massages(SCHEDULE, day -> day.arm() == Arm.OFF).getFirst());
    TrialRecord record = TrialRecord.of(SCHEDULE, diary(SCHEDULE, day -> false), done, AFTER);
    assertThat(words(record))
        .contains(
            "In blocks without massage there was one scheduled session, on one day. That day counts"
                + " as the coin had it");
  }

  @Test
  void aScheduleThatWasNotKept() {
    TrialRecord record =
        TrialRecord.of(
            SCHEDULE,
            diary(SCHEDULE, day -> day.arm() == Arm.OFF),
            massages(SCHEDULE, day -> day.arm() == Arm.OFF),
            AFTER);
    assertThat(words(record))
        .contains(
            "6 blocks with massage, of 12 blocks in all, had a session on fewer than 2 days.",
            "6 blocks without massage, of 12 blocks in all, had sessions on 2 days or more.",
            "More than 30 % of the blocks did not go as the coin said, so there is no verdict.");
    assertUndecided(record.answer());
  }

  @Test
  void aTrialThatHasNotBegun() {
    TrialRecord record = TrialRecord.of(SCHEDULE, NOTHING, List.of(), MONDAY.minusDays(1));
    assertThat(words(record)).contains("The trial begins on January 5, 2026.");
    assertUndecided(record.answer());
  }

  @Test
  void aCycleUnderWayAndAPause() {
    Schedule paused =
        Schedule.of(SCHEDULE.protocol(), Seed.ofHex("0".repeat(64)), List.of(new Pause(1, 2)));
    assertThat(words(TrialRecord.of(paused, NOTHING, List.of(), MONDAY.plusDays(3))))
        .contains("Cycle 1 of 6 is under way. It counts when it is over, after February 1, 2026.");
    assertThat(words(TrialRecord.of(paused, NOTHING, List.of(), MONDAY.plusDays(30))))
        .contains("The trial pauses until February 16, 2026.");
  }

  @Test
  void blocksOfAWeekThatWillNotBeEnough() {
    Schedule short8 = schedule(BlockLength.WEEK, 8);
    TrialRecord record =
        TrialRecord.of(
            short8,
            diary(short8, day -> day.date().getDayOfMonth() % 5 == 0),
            asDrawn(short8),
            short8.lastDay().plusDays(1));
    assertThat(record.answer().notices()).contains(Notice.SHORT_BLOCKS_END);
    assertThat(words(record)).contains("for a longer trial take blocks of two weeks");
    assertThat(record.answer().weeksNeeded().orElseThrow().halving() % 2).isZero();
    assertUndecided(record.answer());
  }

  private static TrialRecord whole(Diary diary) {
    return TrialRecord.of(SCHEDULE, diary, asDrawn(SCHEDULE), AFTER);
  }

  /** Everything there is to say about a trial, and never a number that does not exist. */
  private static String words(TrialRecord record) {
    List<String> all = new ArrayList<>(TrialWords.sentences(record, Locale.US));
    all.add(Words.of(record.answer(), Locale.US));
    all.addAll(Words.display(record.answer(), Locale.US));
    record.secondary().forEach(second -> all.add(TrialWords.sentence(second, Locale.US)));
    String words = String.join(" ", all);
    assertThat(words).doesNotContain("NaN", "∞", "{", "null");
    return words;
  }

  private static void assertUndecided(CycleAnswer answer) {
    assertThat(answer.verdict()).isNotIn(Verdict.Randomised.HELPS, Verdict.Randomised.WORSE);
    assertThat(answer.confirmed()).isFalse();
  }
}
