package dev.nape.session;

import static dev.nape.session.Plans.CHAIR;
import static dev.nape.session.Plans.LYING;
import static dev.nape.session.Plans.block;
import static dev.nape.session.Plans.cycles;
import static dev.nape.session.Plans.hold;
import static dev.nape.session.Plans.plan;
import static dev.nape.session.Plans.strokes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nape.body.Side;
import dev.nape.plan.Section;
import dev.nape.plan.SessionPlan;
import dev.nape.plan.SessionPlan.PlannedStep;
import dev.nape.session.Cue.Kind;
import dev.nape.session.Cue.Stage;
import dev.nape.technique.Step.Sides;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {

  @Test
  void aHoldIsWorkAndRestInTurnAndTheOtherSideFollows() {
    assertThat(lines(main(hold(Sides.ALTERNATE, 20, 2, 5))))
        .containsExactly(
            "0+0 POSITION 1/1",
            "0+20 WORK LEFT 1/2",
            "20+5 REST LEFT 2/2",
            "25+20 WORK LEFT 2/2",
            "45+0 SWITCH RIGHT 1/2",
            "45+20 WORK RIGHT 1/2",
            "65+5 REST RIGHT 2/2",
            "70+20 WORK RIGHT 2/2",
            "90+0 AFTERCARE 1/1",
            "90+0 AFTERCARE 1/1");
  }

  @Test
  void theOtherSideIsAnnouncedAlsoWhenItIsAStepOfItsOwn() {
    SessionPlan plan =
        plan(
            block(
                Section.MAIN,
                CHAIR,
                hold(Sides.LEFT, 60, 1, 0),
                hold(Sides.RIGHT, 30, 1, 0),
                hold(Sides.BOTH, 30, 1, 0),
                hold(Sides.LEFT, 30, 1, 0)));
    assertThat(Timeline.of(plan))
        .filteredOn(cue -> cue.kind() == Kind.SWITCH)
        .extracting(cue -> cue.at() + " " + cue.say())
        .containsExactly("60 Now the right side.");
  }

  @Test
  void slowStrokesAreCountedOneByOneAndQuickOnesTogether() {
    assertThat(lines(main(strokes(Sides.BOTH, 8, 3, 0))))
        .contains("0+8 WORK BOTH 1/3", "8+7 WORK BOTH 2/3", "15+8 WORK BOTH 3/3");
    assertThat(lines(main(strokes(Sides.ALTERNATE, 40, 12, 0))))
        .contains("0+18 WORK LEFT 1/12", "18+18 WORK RIGHT 1/12");
  }

  @Test
  void contractRelaxIsPushThenSoftThenStretchInEachCycle() {
    List<Cue> cues = Timeline.of(plan(main(cycles(Sides.MIDLINE, 5, 5, 20, 2))));
    List<Cue> timed = cues.stream().filter(cue -> cue.seconds() > 0).toList();
    assertThat(timed)
        .extracting(cue -> cue.stage().orElseThrow())
        .containsExactly(
            Stage.PUSH, Stage.RELAX, Stage.STRETCH, Stage.PUSH, Stage.RELAX, Stage.STRETCH);
    assertThat(timed).extracting(Cue::seconds).containsExactly(5, 5, 20, 5, 5, 20);
    assertThat(timed.getFirst().say())
        .startsWith("Do pnf.")
        .contains("about 20 percent of your strength");
    assertThat(timed.get(3).say()).startsWith("Push lightly").doesNotContain("Do pnf.");
  }

  @Test
  void aChangeOfPositionIsSaidOnceAndOnlyWhereItIsOne() {
    SessionPlan plan =
        plan(
            block(Section.OPENING_CHECK, CHAIR, hold(Sides.MIDLINE, 15, 1, 0)),
            block(Section.MAIN, CHAIR, hold(Sides.BOTH, 60, 1, 0)),
            block(Section.REST, LYING, hold(Sides.MIDLINE, 40, 1, 0)));
    assertThat(Timeline.of(plan))
        .filteredOn(cue -> cue.kind() == Kind.POSITION)
        .extracting(cue -> cue.at() + " " + cue.say())
        .containsExactly("0 Sitting. Feet flat.", "75 Lying. Towel under the knees.");
  }

  @Test
  void arrivingAndRestingBreatheToARhythmThatAPhoneCanFeel() {
    SessionPlan plan = plan(block(Section.OPENING_CHECK, CHAIR, strokes(Sides.MIDLINE, 6, 3, 0)));
    List<Cue> breaths =
        Timeline.of(plan).stream().filter(cue -> cue.kind() == Kind.BREATHE).toList();
    assertThat(breaths).extracting(Cue::at).containsExactly(0, 10, 20);
    assertThat(breaths)
        .allSatisfy(breath -> {
          assertThat(breath.rhythm()).contains(new Rhythm(4, 6));
          assertThat(breath.haptic()).containsExactly(150, 3850, 60, 90, 60);
          assertThat(breath.side()).isEmpty();
        });
  }

  @Test
  void anotherPersonsHandsGetTheirOwnWords() {
    List<Cue> cues = Timeline.of(plan(main(strokes(Sides.BOTH, 30, 10, 0))));
    assertThat(cues.get(1).sayPartner().orElseThrow()).contains("their hairline");
    assertThat(cues.getFirst().sayPartner().orElseThrow()).startsWith("Help them");
  }

  @ParameterizedTest
  @CsvSource({"0, none", "1, coin", "2, light", "3, light", "4, clear", "5, clear", "6, clear"})
  void pressureIsOneWord(int pressure, String word) {
    assertThat(PressureWord.of(pressure).id()).isEqualTo(word);
  }

  @Test
  void pressureBeyondTheScaleHasNoWord() {
    assertThatThrownBy(() -> PressureWord.of(7)).hasMessageContaining("7");
    assertThatThrownBy(() -> PressureWord.of(-1)).hasMessageContaining("-1");
  }

  @Property(tries = 1000)
  void time_has_no_gap_and_ends_with_the_plan(@ForAll("plans") SessionPlan plan) {
    int at = 0;
    for (Cue cue : Timeline.of(plan)) {
      assertThat(cue.at()).as("%s", cue).isEqualTo(at);
      assertThat(cue.seconds() == 0).isEqualTo(isMoment(cue.kind()));
      at = cue.end();
    }
    assertThat(at).isEqualTo(plan.totalSeconds());
  }

  @Property(tries = 1000)
  void every_step_has_cues_of_its_length_and_every_cue_a_step(@ForAll("plans") SessionPlan plan) {
    List<Cue> cues = Timeline.of(plan);
    List<PlannedStep> steps =
        plan.blocks().stream().flatMap(block -> block.steps().stream()).toList();
    IntStream.range(0, steps.size())
        .forEach(step ->
            assertThat(seconds(cues, step)).isPositive().isEqualTo(steps.get(step).seconds()));
    assertThat(cues)
        .filteredOn(cue -> cue.kind() != Kind.AFTERCARE)
        .allSatisfy(cue -> {
          Cue.Part part = cue.part().orElseThrow();
          assertThat(part.step()).isSameAs(steps.get(part.index()));
          assertThat(plan.blocks().get(part.number())).isSameAs(part.block());
          assertThat(cue.repetition()).isBetween(1, cue.of());
        });
    assertThat(cues)
        .filteredOn(cue -> cue.kind() == Kind.AFTERCARE)
        .extracting(Cue::say)
        .isEqualTo(plan.aftercare());
  }

  private static int seconds(List<Cue> cues, int step) {
    return cues.stream()
        .filter(cue -> cue.part().filter(part -> part.index() == step).isPresent())
        .mapToInt(Cue::seconds)
        .sum();
  }

  private static boolean isMoment(Kind kind) {
    return kind == Kind.POSITION || kind == Kind.SWITCH || kind == Kind.AFTERCARE;
  }

  private static SessionPlan.Block main(PlannedStep step) {
    return block(Section.MAIN, CHAIR, step);
  }

  private static List<String> lines(SessionPlan.Block block) {
    return Timeline.of(plan(block)).stream()
        .map(cue ->
            cue.at()
                + "+"
                + cue.seconds()
                + " "
                + cue.kind()
                + cue.side().map(Side::name).map(" "::concat).orElse("")
                + " "
                + cue.repetition()
                + "/"
                + cue.of())
        .toList();
  }

  @Provide
  Arbitrary<SessionPlan> plans() {
    return Plans.any();
  }
}
