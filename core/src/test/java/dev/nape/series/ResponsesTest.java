package dev.nape.series;

import static dev.nape.series.Attacks.attack;
import static dev.nape.series.Attacks.pain;
import static dev.nape.series.Attacks.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nape.diary.Attack;
import dev.nape.diary.Diary;
import dev.nape.session.done.SessionRecord;
import dev.nape.technique.Phase;
import dev.nape.technique.TechniqueId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class ResponsesTest {

  private static final long DAY = 24 * 60;
  private static final Diary EMPTY = new Diary(List.of(), List.of());
  private static final TechniqueId GOOD = new TechniqueId("good");
  private static final TechniqueId PLAIN = new TechniqueId("plain");

  @Test
  void whatTakesMoreOfThePainThanTheOthersComesOutHigherAndFewSessionsStayNearUnknown() {
    Map<TechniqueId, Double> many = Responses.of(EMPTY, sessions(30, 3));
    Map<TechniqueId, Double> few = Responses.of(EMPTY, sessions(6, 3));
    assertThat(many.get(GOOD)).isBetween(0.58, 0.9);
    assertThat(many.get(PLAIN)).isBetween(0.1, 0.42);
    assertThat(few.get(GOOD)).isBetween(0.5, many.get(GOOD));
    assertThat(Responses.of(EMPTY, List.of())).isEmpty();
  }

  @Test
  void sessionsThatBeginWithStrongPainGetNoCreditForWhatFallsByItself() {
    RandomGenerator random = new SplittableRandom(3);
    List<SessionRecord> sessions = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      boolean strong = i % 2 == 0;
      int before = strong ? 7 + random.nextInt(3) : 3 + random.nextInt(3);
      int later = (int) Math.clamp(Math.rint(2 + 0.4 * before + random.nextGaussian()), 0, 10);
      sessions.add(done(i, before, later, strong ? "good" : "plain"));
    }
    Map<TechniqueId, Double> responses = Responses.of(EMPTY, sessions);
    assertThat(responses.get(GOOD)).isCloseTo(0.5, within(0.06));
    assertThat(responses.get(PLAIN)).isCloseTo(0.5, within(0.06));
  }

  @Test
  void inAttacksTheyAreJudgedByTheCourseOfUntreatedOnes() {
    List<Attack> attacks = new ArrayList<>();
    List<SessionRecord> sessions = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      long start = i * 4 * DAY;
      boolean massaged = i % 2 == 0;
      int before = 5 + i % 4;
      attacks.add(
          massaged
              ? attack(start, start + 600)
              : attack(start, start + 600, start + 60, before, start + 180, before - 1));
      if (massaged) {
        sessions.add(
            session(
                start + 60,
                Phase.HEADACHE_SEVERE,
                pain(before, before - 4),
                false,
                SessionRecord.Ending.COMPLETED,
                "good"));
      }
    }
    Diary diary = new Diary(attacks, List.of());
    assertThat(Responses.of(diary, sessions).get(GOOD)).isBetween(0.65, 0.8);
  }

  @Test
  void aSessionThatWasStoppedCountsAgainstItsTechniques() {
    List<SessionRecord> stopped = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      stopped.add(
          session(
              i * DAY,
              Phase.INTERICTAL,
              pain(5, 1),
              false,
              SessionRecord.Ending.STOPPED,
              "good",
              "plain"));
    }
    Map<TechniqueId, Double> responses = Responses.of(EMPTY, stopped);
    assertThat(responses.get(GOOD)).isCloseTo(4.0 / 10, within(1e-12));
    assertThat(responses).hasSize(2);
  }

  private static List<SessionRecord> sessions(int count, int better) {
    List<SessionRecord> sessions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean good = i % 2 == 0;
      int before = 5 + i % 4;
      sessions.add(
          done(i, before, Math.max(0, before - 1 - (good ? better : 0)), good ? "good" : "plain"));
    }
    return sessions;
  }

  private static SessionRecord done(int day, int before, int later, String technique) {
    return session(
        day * DAY,
        Phase.INTERICTAL,
        pain(before, later),
        false,
        SessionRecord.Ending.COMPLETED,
        technique);
  }
}
