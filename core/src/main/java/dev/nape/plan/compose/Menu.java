package dev.nape.plan.compose;

import dev.nape.plan.Outline;
import dev.nape.plan.Section;
import dev.nape.plan.choice.Cap;
import dev.nape.plan.choice.Chooser;
import dev.nape.plan.choice.Group;
import dev.nape.plan.choice.Problem;
import dev.nape.plan.compose.Variants.Variant;
import dev.nape.technique.Technique;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything on offer, as a problem of choice; and the choice, as protocols. */
final class Menu {
  private static final int SHORTEST_REST_LIMIT = 60;
  private static final int NINE_TENTHS = 9;
  private static final int TENTHS = 10;

  /** One way to begin and one set to take home are enough. */
  private static final Set<Section> ONE_PROTOCOL = Set.of(Section.WARM_UP, Section.HOME_STRETCHES);

  private static final int MOST_PROTOCOLS = 4;

  private final Situation situation;
  private final Optional<Outline> outline;
  private final List<List<Chosen>> choices = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private final List<Cap> caps = new ArrayList<>();

  /** One protocol of the session. */
  record Chosen(Offer offer, Variant variant) {
    int seconds() {
      return variant.option().seconds();
    }
  }

  /**
   * @param outline how the time is divided; empty for as the gains would have it
   */
  Menu(Situation situation, List<Offer> offers, Optional<Outline> outline) {
    this.situation = situation;
    this.outline = outline;
    settle(offers);
    int from = 0;
    List<Offer> others = byTechnique(offers);
    while (from < others.size()) {
      Technique technique = others.get(from).candidate().technique();
      int to = from;
      while (to < others.size() && others.get(to).of(technique)) {
        to++;
      }
      technique(others.subList(from, to), situation.secondsOf(technique));
      from = to;
    }
  }

  /** What touches, in an order that does not depend on the person. */
  private static List<Offer> byTechnique(List<Offer> offers) {
    return offers.stream()
        .filter(offer -> offer.candidate().technique().kind() != Technique.Kind.TOUCH_FREE)
        .sorted(
            Comparator.comparing((Offer offer) -> offer.candidate().technique().id())
                .thenComparing(Offer::section)
                .thenComparing(offer -> offer.candidate().protocol().id()))
        .toList();
  }

  /** At least this much of the time should be filled. */
  static int floor(Situation situation) {
    return (situation.seconds() * NINE_TENTHS + TENTHS - 1) / TENTHS;
  }

  /** Whether there may be enough on offer to fill the time. */
  boolean mayFill() {
    return Chooser.mayFill(problem());
  }

  private Problem problem() {
    return new Problem(groups, caps, situation.seconds(), floor(situation));
  }

  List<Chosen> choose() {
    int[] choice = Chooser.choose(problem()).orElseGet(() -> new int[0]);
    List<Chosen> chosen = new ArrayList<>();
    for (int i = 0; i < choice.length; i++) {
      if (choice[i] >= 0) {
        chosen.add(choices.get(i).get(choice[i]));
      }
    }
    return chosen;
  }

  private void settle(List<Offer> offers) {
    Optional<Offer> opening = Settle.opening(offers);
    if (opening.isEmpty()) {
      return;
    }
    int left =
        Math.min(situation.seconds(), situation.secondsOf(opening.get().candidate().technique()));
    int planned = planned(Section.OPENING_CHECK).orElse(left / 2);
    List<Variant> openings = Settle.openings(opening.get(), planned, left);
    if (openings.isEmpty()) {
      return;
    }
    add(chosen(opening.get(), openings), true);
    int shortest = openings.getFirst().option().seconds();
    Settle.rest(offers).ifPresent(offer -> rest(offer, left - shortest));
    cap(0, left);
  }

  private void rest(Offer offer, int most) {
    int planned = planned(Section.REST).orElse(SHORTEST_REST_LIMIT);
    int limit = outline.isEmpty() ? most : Math.max(2 * planned, SHORTEST_REST_LIMIT);
    List<Variant> rests = Settle.rests(offer, planned, limit, most);
    if (!rests.isEmpty()) {
      add(chosen(offer, rests), true);
    }
  }

  private void technique(List<Offer> offers, int seconds) {
    int from = groups.size();
    for (Section section : Section.values()) {
      int limit =
          section == Section.MAIN ? seconds : Math.min(seconds, planned(section).orElse(seconds));
      section(offers.stream().filter(offer -> offer.section() == section).toList(), limit);
    }
    if (caps.stream().noneMatch(cap -> cap.from() == from && cap.to() == groups.size())) {
      cap(from, seconds);
    }
  }

  private void section(List<Offer> offers, int limit) {
    int from = groups.size();
    List<Chosen> all = new ArrayList<>();
    for (Offer offer : mostRelevant(offers)) {
      List<Chosen> ways = chosen(offer, Variants.of(offer, situation, limit));
      if (ONE_PROTOCOL.contains(offer.section())) {
        all.addAll(ways);
      } else {
        add(ways, false);
      }
    }
    add(all, false);
    cap(from, limit);
  }

  /** Nobody is worked on in more than a few places in the same way. */
  private static List<Offer> mostRelevant(List<Offer> offers) {
    return offers.size() <= MOST_PROTOCOLS
        ? offers
        : offers.stream()
            .sorted(Comparator.comparingInt(Offer::relevance).reversed())
            .limit(MOST_PROTOCOLS)
            .toList();
  }

  private void cap(int from, int seconds) {
    if (groups.size() > from + 1) {
      caps.add(new Cap(from, groups.size(), seconds));
    }
  }

  private static List<Chosen> chosen(Offer offer, List<Variant> variants) {
    return variants.stream().map(variant -> new Chosen(offer, variant)).toList();
  }

  private void add(List<Chosen> ways, boolean mandatory) {
    if (!ways.isEmpty()) {
      choices.add(ways);
      groups.add(new Group(ways.stream().map(way -> way.variant().option()).toList(), mandatory));
    }
  }

  /** The time meant for a section, in proportion; empty where the outline does not bind. */
  private Optional<Integer> planned(Section section) {
    return outline
        .map(Outline::template)
        .map(template ->
            template.sections().getOrDefault(section, 0)
                * situation.seconds()
                / template.seconds());
  }
}
