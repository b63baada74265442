package dev.nape.plan.compose;

import dev.nape.evidence.Basis;
import dev.nape.plan.Section;
import dev.nape.plan.SessionPlan.Block;
import dev.nape.plan.SessionPlan.PlannedStep;
import dev.nape.plan.compose.Menu.Chosen;
import dev.nape.plan.relevance.Match;
import dev.nape.plan.relevance.Relevance;
import dev.nape.technique.Protocol.Position;
import dev.nape.technique.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The chosen protocols in the order of a session, each step with its reason.
 *
 * <p>Within a section: the fewest changes of position, from lying face down over sitting to lying
 * on the back; then broad work before points, points before stretches, and what calms last
 * (convention, after the example sessions).
 */
final class Script {
  private static final List<String> POSTURES =
      List.of(
          "stand-wall",
          "prone-cradle",
          "chair-forward",
          "seated-chair",
          "seated-elbows",
          "side-lying",
          "semi-reclined",
          "supine-knees",
          "supine-flat");

  private static final List<String> ORDER =
      List.of(
          "deep-tissue",
          "hot-stone",
          "thai",
          "myofascial-release",
          "trigger-point",
          "shiatsu",
          "indian-head",
          "suboccipital-release",
          "pressure-point",
          "pnf-stretching",
          "cervical-stretching",
          "scalp",
          "lymphatic-drainage",
          "craniosacral",
          "reflexology",
          "cold-stone");

  private static final Comparator<Chosen> IN_ORDER =
      Comparator.comparing((Chosen chosen) -> chosen.offer().section())
          .thenComparingInt(
              chosen -> rank(ORDER, chosen.offer().candidate().technique().id().value()))
          .thenComparingInt(chosen -> -chosen.offer().relevance())
          .thenComparing(chosen -> chosen.offer().candidate().protocol().id());

  private static final Comparator<Chosen> BY_POSTURE =
      Comparator.comparingInt(chosen -> rank(POSTURES, chosen.offer().positions().getFirst().id()));

  private final Relevance.Wish wish;

  Script(Relevance.Wish wish) {
    this.wish = wish;
  }

  List<Block> of(List<Chosen> chosen) {
    List<Chosen> left = new ArrayList<>(chosen.stream().sorted(IN_ORDER).toList());
    List<Block> blocks = new ArrayList<>();
    Optional<Position> now = Optional.empty();
    while (!left.isEmpty()) {
      Chosen next = next(left, now);
      left.remove(next);
      Position position = position(next, now);
      blocks.add(block(next, position));
      now = Optional.of(position);
    }
    return blocks;
  }

  /** Of the section that comes next: what can be done without moving, else what moves least. */
  private static Chosen next(List<Chosen> left, Optional<Position> now) {
    Section section = left.getFirst().offer().section();
    List<Chosen> here =
        left.stream().filter(chosen -> chosen.offer().section() == section).toList();
    return here.stream()
        .filter(chosen -> now.filter(chosen.offer().positions()::contains).isPresent())
        .findFirst()
        .orElseGet(() -> Collections.min(here, BY_POSTURE));
  }

  private static int rank(List<String> order, String id) {
    int rank = order.indexOf(id);
    return rank < 0 ? order.size() : rank;
  }

  /** Nobody gets up without need. */
  private static Position position(Chosen chosen, Optional<Position> before) {
    List<Position> possible = chosen.offer().positions();
    return before.filter(possible::contains).orElseGet(possible::getFirst);
  }

  private Block block(Chosen chosen, Position position) {
    Offer offer = chosen.offer();
    Candidate candidate = offer.candidate();
    List<PlannedStep> steps =
        chosen.variant().parts().stream().map(part -> step(offer, part)).toList();
    return new Block(
        offer.section(),
        candidate.technique().id(),
        candidate.protocol().id(),
        candidate.protocol().title(),
        chosen.seconds(),
        position,
        steps);
  }

  private PlannedStep step(Offer offer, Part part) {
    Step step = part.offered().step();
    Optional<Match> reason =
        offer.section() == Section.MAIN ? reason(offer, part) : Optional.empty();
    return new PlannedStep(
        step,
        part.sides(),
        part.offered().pressure(),
        part.seconds(),
        part.done(),
        reason
            .map(match -> PlanWords.of(match, offer.candidate().protocol().title()))
            .orElseGet(() -> PlanWords.of(offer.section())),
        reason.map(Match::basis).orElse(Basis.CONVENTION));
  }

  /** A step without a reason of its own has that of the unit it belongs to. */
  private Optional<Match> reason(Offer offer, Part part) {
    Candidate candidate = offer.candidate();
    String protocol = candidate.protocol().id();
    return offer.units().stream()
        .filter(unit -> unit.holds(part.offered().step()))
        .flatMap(unit -> unit.steps().stream())
        .flatMap(offered -> wish.reason(candidate.technique(), protocol, offered.step()).stream())
        .max(Comparator.comparingInt(Match::rank));
  }
}
