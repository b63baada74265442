package dev.nape.series;

import static dev.nape.series.Attacks.attack;
import static dev.nape.series.Attacks.pain;
import static dev.nape.series.Attacks.session;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.diary.Answer;
import dev.nape.diary.Attack;
import dev.nape.diary.Day;
import dev.nape.diary.Diary;
import dev.nape.session.done.SessionRecord;
import dev.nape.technique.Phase;
import dev.nape.trial.Tally;
import dev.nape.trial.harm.DriftVerdict;
import dev.nape.trial.harm.HarmVerdict;
import dev.nape.trial.harm.HarmWatch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HarmsTest {

  private static final long DAY = 24 * 60;
  private static final LocalDate FIRST = Attacks.MONDAY.toLocalDate();

  @Test
  void spansAfterSessionsAndOtherSpansDoNotOverlap() {
    HarmWatch watch =
        watch(
            10,
            List.of(attack(DAY, DAY + 300)),
            session(60, Phase.INTERICTAL, pain(2, 2)),
            session(120, Phase.INTERICTAL, pain(2, 2)),
            session(6 * DAY, Phase.INTERICTAL, pain(2, 2)));
    assertThat(watch.afterSession()).isEqualTo(new Tally(2, 1));
    assertThat(watch.otherSpans()).isEqualTo(new Tally(1, 0));
  }

  @Test
  void sessionsInAnAttackOrAtItsFirstSignsAreLeftOutAndCounted() {
    HarmWatch watch =
        watch(
            10,
            List.of(attack(DAY, DAY + 600)),
            session(10, Phase.PRODROME, pain(2, 2)),
            session(DAY + 60, Phase.HEADACHE_SEVERE, pain(7, 5)),
            session(DAY + 120, Phase.INTERICTAL, pain(7, 5)));
    assertThat(watch.afterSession()).isEqualTo(Tally.NOTHING);
    assertThat(watch.reactions().leftOut()).isEqualTo(3);
    assertThat(watch.verdict()).isEqualTo(HarmVerdict.NOT_KNOWN_YET);
  }

  @Test
  void noSpanBeginsWhileAnAttackLasts() {
    HarmWatch watch = watch(8, List.of(attack(-60, 3 * DAY)));
    assertThat(watch.otherSpans().observed()).isEqualTo(2);
    assertThat(watch.otherSpans().yes()).isEqualTo(1);
  }

  @Test
  void unrecordedDaysAndSpansThatAreNotOverDoNotCount() {
    SessionRecord late = session(9 * DAY, Phase.INTERICTAL, pain(2, 2));
    assertThat(watch(10, List.of(), late).afterSession()).isEqualTo(Tally.NOTHING);
    HarmWatch gap =
        Harms.watch(
            new Diary(List.of(), List.of(quiet(0), quiet(1), quiet(2))),
            List.of(session(2 * DAY, Phase.INTERICTAL, pain(2, 2))),
            FIRST.plusDays(60));
    assertThat(gap.afterSession()).isEqualTo(Tally.NOTHING);
    assertThat(gap.otherSpans()).isEqualTo(new Tally(1, 0));
  }

  @Test
  void stoppedSessionsAndTheirSignsAreCountedWithTouchOrWithout() {
    HarmWatch watch =
        watch(
            10,
            List.of(),
            session(
                60, Phase.INTERICTAL, pain(2, 2), true, SessionRecord.Ending.STOPPED, "breathing"));
    assertThat(watch.reactions().stopped()).isEqualTo(1);
    assertThat(watch.reactions().signs()).containsEntry("dizzy", 1);
    assertThat(watch.reactions().leftOut()).isZero();
    assertThat(watch.afterSession()).as("without touch").isEqualTo(Tally.NOTHING);
  }

  @Test
  void anEmptyDiaryIsWatchedInVain() {
    HarmWatch watch = Harms.watch(new Diary(List.of(), List.of()), List.of(), FIRST);
    assertThat(watch.verdict()).isEqualTo(HarmVerdict.NOT_KNOWN_YET);
    assertThat(watch.range()).isEmpty();
  }

  @Test
  void sessionsThatTakeLessThanTheyDidAreNoticedInOrder() {
    List<SessionRecord> sessions = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      int later = i < 30 ? 2 + i % 3 : 6 + i % 2;
      sessions.add(session(i * 2 * DAY, Phase.HEADACHE_MODERATE, pain(6 + i % 2, later)));
    }
    sessions.add(session(0, Phase.INTERICTAL, pain(1, 10)));
    LocalDate last = FIRST.plusDays(200);
    assertThat(Harms.drift(sessions.reversed(), last).verdict())
        .isEqualTo(DriftVerdict.LESS_THAN_BEFORE);
    assertThat(Harms.drift(sessions, last).sessions()).isEqualTo(50);
    assertThat(Harms.drift(sessions, FIRST.plusDays(50)).verdict())
        .isEqualTo(DriftVerdict.NO_FALL_SEEN);
  }

  private static HarmWatch watch(int days, List<Attack> attacks, SessionRecord... sessions) {
    List<Day> quiet = IntStream.range(0, days).mapToObj(HarmsTest::quiet).toList();
    return Harms.watch(new Diary(attacks, quiet), List.of(sessions), FIRST.plusDays(days));
  }

  private static Day quiet(int offset) {
    return Day.of(FIRST.plusDays(offset)).withHeadache(Answer.NO);
  }
}
