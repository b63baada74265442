package dev.nape.session;

import dev.nape.body.Side;
import dev.nape.plan.SessionPlan;
import dev.nape.plan.SessionPlan.Block;
import dev.nape.plan.SessionPlan.PlannedStep;
import dev.nape.session.Cue.Kind;
import dev.nape.session.Cue.Part;
import dev.nape.technique.Protocol.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A plan as what to do at each second. The cues that take time follow each other without a gap from
 * 0 to the total of the plan; moments stand before the cue that they announce.
 */
public final class Timeline {
  private Timeline() {}

  /** The cues of a plan in order; none for a plan without blocks, except what is said after it. */
  public static List<Cue> of(SessionPlan plan) {
    List<Cue> cues = new ArrayList<>();
    int at = 0;
    int index = 0;
    Optional<Position> before = Optional.empty();
    for (int number = 0; number < plan.blocks().size(); number++) {
      Block block = plan.blocks().get(number);
      for (PlannedStep step : block.steps()) {
        Part part = new Part(number, block, index++, step);
        if (!before.equals(Optional.of(block.position()))) {
          cues.add(position(part, at));
          before = Optional.of(block.position());
        }
        List<Cue> made = StepCues.of(part, at);
        change(cues, made.getFirst()).ifPresent(cues::add);
        cues.addAll(made);
        at += step.seconds();
      }
    }
    for (String sentence : plan.aftercare()) {
      cues.add(moment(at, Kind.AFTERCARE, sentence, Optional.empty(), Optional.empty()));
    }
    return List.copyOf(cues);
  }

  /** From one side to the other between two steps: pain on one side is worked on in full first. */
  private static Optional<Cue> change(List<Cue> before, Cue next) {
    Optional<Side> from = before.isEmpty() ? Optional.empty() : before.getLast().side();
    boolean other =
        from.filter(side -> side != Side.BOTH).isPresent()
            && next.side().filter(side -> side != Side.BOTH && side != from.get()).isPresent();
    return other ? next.side().map(to -> StepCues.change(next, to)) : Optional.empty();
  }

  private static Cue position(Part part, int at) {
    Position position = part.block().position();
    String say = SessionWords.text("position.say", position.name(), position.setup());
    String partner = SessionWords.text("position.partner", position.name(), position.setup());
    return moment(at, Kind.POSITION, say, Optional.of(partner), Optional.of(part));
  }

  private static Cue moment(
      int at, Kind kind, String say, Optional<String> sayPartner, Optional<Part> part) {
    return new Cue(
        at,
        0,
        kind,
        Optional.empty(),
        say,
        sayPartner,
        part,
        Optional.empty(),
        1,
        1,
        Optional.empty(),
        Haptics.of(kind, Optional.empty(), Optional.empty()));
  }
}
