package dev.nape.session;

import dev.nape.body.Side;
import dev.nape.plan.Section;
import dev.nape.plan.SessionPlan.Done;
import dev.nape.session.Cue.Kind;
import dev.nape.session.Cue.Part;
import dev.nape.session.Cue.Stage;
import dev.nape.technique.Step.Sides;
import dev.nape.technique.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cues of one step, second for second as the plan counts it. */
final class StepCues {
  private static final int SECONDS_A_MINUTE = 60;

  /** Quicker strokes are one cue: nobody follows a count that changes faster (convention). */
  private static final int SLOW_STROKES_A_MINUTE = 15;

  private final Part part;
  private final Done done;
  private final int start;
  private final List<Cue> cues = new ArrayList<>();
  private int at;

  private StepCues(Part part, int start) {
    this.part = part;
    this.done = part.step().work();
    this.start = start;
    this.at = start;
  }

  static List<Cue> of(Part part, int start) {
    StepCues made = new StepCues(part, start);
    List<Optional<Side>> turns = turns(part.step().sides());
    for (int turn = 0; turn < turns.size(); turn++) {
      int first = made.cues.size();
      made.oneSide(turns.get(turn), turn);
      if (turn > 0) {
        made.cues.add(first, change(made.cues.get(first), turns.get(turn).orElseThrow()));
      }
    }
    return made.cues;
  }

  private static List<Optional<Side>> turns(Sides sides) {
    return switch (sides) {
      case LEFT -> List.of(Optional.of(Side.LEFT));
      case RIGHT -> List.of(Optional.of(Side.RIGHT));
      case BOTH -> List.of(Optional.of(Side.BOTH));
      case ALTERNATE -> List.of(Optional.of(Side.LEFT), Optional.of(Side.RIGHT));
      case MIDLINE -> List.of(Optional.empty());
    };
  }

  private void oneSide(Optional<Side> side, int turn) {
    switch (done.kind()) {
      case Work.Hold hold -> holds(side);
      case Work.Strokes strokes -> strokes(side, turn, strokes.perMinute().usual());
      case Work.ContractRelax cycle -> cycles(side, cycle);
    }
  }

  private void holds(Optional<Side> side) {
    for (int repetition = 1; repetition <= done.repetitions(); repetition++) {
      restBefore(repetition, side);
      work(side, repetition, at + done.seconds());
    }
  }

  /** Ends are rounded from the beginning of the step, so that no rounding adds up. */
  private void strokes(Optional<Side> side, int turn, int rate) {
    int before = turn * done.repetitions();
    int rests = turn * (done.repetitions() - 1);
    if (rate > SLOW_STROKES_A_MINUTE) {
      int all = rests + done.repetitions() - 1;
      work(side, 1, end(before + done.repetitions(), all, rate));
      return;
    }
    for (int repetition = 1; repetition <= done.repetitions(); repetition++) {
      restBefore(repetition, side);
      work(side, repetition, end(before + repetition, rests + repetition - 1, rate));
    }
  }

  private int end(int strokes, int rests, int rate) {
    int worked = (2 * strokes * SECONDS_A_MINUTE + rate) / (2 * rate);
    return start + worked + rests * done.restSeconds();
  }

  private void cycles(Optional<Side> side, Work.ContractRelax cycle) {
    int push = cycle.contractionSeconds().usual();
    int relax = cycle.relaxSeconds().usual();
    int effort = cycle.effortPercent().usual();
    for (int repetition = 1; repetition <= done.repetitions(); repetition++) {
      String pushing = SessionWords.text("push.say", Integer.toString(effort));
      stage(Stage.PUSH, side, repetition, push, pushing);
      stage(Stage.RELAX, side, repetition, relax, SessionWords.text("relax.say"));
      int stretch = done.seconds() - push - relax;
      stage(Stage.STRETCH, side, repetition, stretch, SessionWords.text("stretch.say"));
    }
  }

  private void stage(
      Stage stage, Optional<Side> side, int repetition, int seconds, String sentence) {
    boolean first = stage == Stage.PUSH && repetition == 1;
    String say = first ? SessionWords.text("first", instruction(), sentence) : sentence;
    Kind kind = stage == Stage.RELAX ? Kind.REST : Kind.WORK;
    add(kind, Optional.of(stage), side, repetition, at + seconds, say, Optional.empty());
  }

  private void work(Optional<Side> side, int repetition, int end) {
    String id = part.step().step().id();
    add(kind(), Optional.empty(), side, repetition, end, instruction(), PartnerWords.of(id));
  }

  private Kind kind() {
    Section section = part.block().section();
    if (section != Section.OPENING_CHECK && section != Section.REST) {
      return Kind.WORK;
    }
    return done.kind() instanceof Work.Strokes ? Kind.BREATHE : Kind.SETTLE;
  }

  private void restBefore(int repetition, Optional<Side> side) {
    if (repetition > 1 && done.restSeconds() > 0) {
      String say = SessionWords.text("rest.say");
      Optional<String> partner = Optional.of(SessionWords.text("rest.partner"));
      add(Kind.REST, Optional.empty(), side, repetition, at + done.restSeconds(), say, partner);
    }
  }

  /** The other side comes next: a moment before a cue. */
  static Cue change(Cue next, Side to) {
    String key = to == Side.LEFT ? "switch.left" : "switch.right";
    return new Cue(
        next.at(),
        0,
        Kind.SWITCH,
        Optional.empty(),
        SessionWords.text(key),
        Optional.of(SessionWords.text(key + ".partner")),
        next.part(),
        Optional.of(to),
        1,
        next.of(),
        Optional.empty(),
        Haptics.of(Kind.SWITCH, Optional.empty(), Optional.empty()));
  }

  private String instruction() {
    return part.step().step().instruction();
  }

  private void add(
      Kind kind,
      Optional<Stage> stage,
      Optional<Side> side,
      int repetition,
      int end,
      String say,
      Optional<String> sayPartner) {
    Optional<Rhythm> rhythm =
        kind == Kind.BREATHE || kind == Kind.SETTLE
            ? Rhythm.of(part.step().step().breath())
            : Optional.empty();
    cues.add(
        new Cue(
            at,
            end - at,
            kind,
            stage,
            say,
            sayPartner,
            Optional.of(part),
            side,
            repetition,
            Math.max(1, done.repetitions()),
            rhythm,
            Haptics.of(kind, stage, rhythm)));
    at = end;
  }
}
