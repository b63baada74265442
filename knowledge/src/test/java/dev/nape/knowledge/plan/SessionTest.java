package dev.nape.knowledge.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.body.Side;
import dev.nape.knowledge.plan.World.Who;
import dev.nape.plan.SessionPlan;
import dev.nape.plan.SessionRequest;
import dev.nape.screening.Clearance;
import dev.nape.screening.Cleared;
import dev.nape.session.Cue;
import dev.nape.session.Cue.Kind;
import dev.nape.session.Cue.Stage;
import dev.nape.session.Event;
import dev.nape.session.PartnerWords;
import dev.nape.session.PressureWord;
import dev.nape.session.SessionRun;
import dev.nape.session.Timeline;
import dev.nape.technique.Goal;
import dev.nape.technique.PainRoute;
import dev.nape.technique.Performer;
import dev.nape.technique.Phase;
import dev.nape.technique.Protocol;
import dev.nape.technique.Step;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Guided sessions from the real knowledge: every phase, hand, length and place of pain. */
class SessionTest {
  private static final String[] APPROVED =
      World.KNOWLEDGE.techniques().stream().map(each -> each.id().value()).toArray(String[]::new);

  @Test
  void everyPlanBecomesASessionWithoutAGap() {
    Set<Kind> seen = EnumSet.noneOf(Kind.class);
    int cues = 0;
    for (SessionPlan plan : plans(Performer.values())) {
      int at = 0;
      for (Cue cue : Timeline.of(plan)) {
        assertThat(cue.at()).isEqualTo(at);
        assertThat(cue.say()).isNotBlank().doesNotContain("{");
        at = cue.end();
        seen.add(cue.kind());
        cues++;
      }
      assertThat(at).isEqualTo(plan.totalSeconds());
    }
    assertThat(seen).containsExactlyInAnyOrder(Kind.values());
    assertThat(cues).isGreaterThan(10_000);
  }

  @Test
  void everySessionCanBePlayedToItsEnd() {
    int played = 0;
    for (SessionPlan plan : plans(Performer.SELF)) {
      SessionRun run = SessionRun.of(Timeline.of(plan)).on(Event.START, 0);
      long now = 0;
      while (!(run instanceof SessionRun.Done)) {
        now += 1000;
        run = run.on(run instanceof SessionRun.Paused ? Event.RESUME : Event.TICK, now);
      }
      assertThat(run.course().doneSeconds()).isEqualTo(plan.totalSeconds());
      assertThat(run.course().skipped()).doesNotContain(true);
      played++;
    }
    assertThat(played).isGreaterThan(100);
  }

  @Test
  void aHelpersHandsHaveTheirOwnWordsForEverythingThatTakesTimeAndPressLightly() {
    Set<String> steps = new HashSet<>();
    for (SessionPlan plan : plans(Performer.PARTNER)) {
      for (Cue cue : Timeline.of(plan)) {
        if (cue.kind() == Kind.AFTERCARE) {
          continue;
        }
        Cue.Part part = cue.part().orElseThrow();
        assertThat(cue.sayPartner()).as("%s", part.step().step().id()).isPresent();
        assertThat(PressureWord.of(part.step().pressure())).isNotEqualTo(PressureWord.CLEAR);
        steps.add(part.step().step().id());
      }
    }
    assertThat(steps).hasSizeGreaterThan(25);
  }

  @Test
  void theWordsForAHelperAreWordsForStepsThereAre() {
    Set<String> words = PartnerWords.all().keySet();
    Set<String> steps = new HashSet<>();
    World.KNOWLEDGE.techniques().stream()
        .flatMap(technique -> technique.protocols().stream())
        .filter(protocol -> !protocol.byTherapist())
        .flatMap((Protocol protocol) -> protocol.steps().stream())
        .map(Step::id)
        .forEach(steps::add);
    assertThat(steps).containsAll(words);
    assertThat(words).hasSizeGreaterThan(40);
  }

  @Test
  void contractRelaxKeepsItsOrderAndItsSecondsOnBothSides() {
    Who who = World.who(Phase.INTERICTAL, Performer.THERAPIST).shown(APPROVED);
    List<Cue> stages =
        Stream.of(30, 45, 60, 90)
            .map(minutes -> who.plan(World.minutesFor(minutes, Goal.NECK_TENSION)))
            .flatMap(plan -> Timeline.of(plan).stream())
            .filter(cue -> cue.stage().isPresent())
            .toList();
    assertThat(stages).isNotEmpty();
    for (int i = 0; i < stages.size(); i++) {
      Stage stage = stages.get(i).stage().orElseThrow();
      assertThat(stage).isEqualTo(Stage.values()[i % 3]);
      assertThat(stages.get(i).seconds())
          .isBetween(stage == Stage.STRETCH ? 10 : 5, stage == Stage.STRETCH ? 20 : 10);
    }
  }

  private static List<SessionPlan> plans(Performer... performers) {
    List<SessionPlan> plans = new ArrayList<>();
    for (Performer performer : performers) {
      for (Phase phase : Phase.values()) {
        Who who = World.who(phase, performer).shown(APPROVED);
        Clearance clearance = World.SCREENING.clear(who.answers());
        if (clearance instanceof Cleared cleared) {
          wishes().forEach(wish -> plans.add(World.PLANNER.plan(cleared, wish)));
        }
      }
    }
    return plans;
  }

  private static Stream<SessionRequest> wishes() {
    return Stream.of(3, 10, 20)
        .flatMap(minutes ->
            World.KNOWLEDGE.routes().stream()
                .map(PainRoute::zone)
                .map(zone -> World.minutes(minutes, World.pain(zone.id(), Side.LEFT, 6))));
  }
}
