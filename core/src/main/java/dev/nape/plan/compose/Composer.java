package dev.nape.plan.compose;

import dev.nape.plan.Repertoire;
import dev.nape.plan.SessionPlan;
import dev.nape.plan.SessionPlan.Block;
import dev.nape.plan.SessionRequest;
import dev.nape.plan.compose.Menu.Chosen;
import dev.nape.plan.relevance.Relevance;
import dev.nape.screening.Cleared;
import dev.nape.technique.Protocol;
import dev.nape.technique.Technique;
import dev.nape.technique.TechniqueId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes plans; everything that does not depend on a request is made once. */
public final class Composer {
  private static final int SECONDS_A_MINUTE = 60;

  private final Repertoire repertoire;
  private final Relevance relevance;
  private final List<Technique> techniques;
  private final Set<TechniqueId> calm;
  private final Map<TechniqueId, List<Candidate>> atHome = new HashMap<>();
  private final Map<TechniqueId, List<Candidate>> byTherapist = new HashMap<>();

  /** Cuts every protocol into its units and indexes the routes. */
  public Composer(Repertoire repertoire) {
    this.repertoire = repertoire;
    relevance = new Relevance(repertoire);
    techniques =
        repertoire.techniques().stream()
            .filter(technique -> technique.kind() != Technique.Kind.REFERRAL)
            .sorted(Comparator.comparing(Technique::id))
            .toList();
    calm =
        techniques.stream()
            .filter(technique -> technique.kind() == Technique.Kind.TOUCH_FREE)
            .map(Technique::id)
            .collect(Collectors.toUnmodifiableSet());
    for (Technique technique : techniques) {
      atHome.put(technique.id(), candidates(technique, false));
      boolean taught = Sections.taughtByTherapists(technique);
      byTherapist.put(technique.id(), candidates(technique, !taught));
    }
  }

  private static List<Candidate> candidates(Technique technique, boolean byTherapist) {
    return technique.protocols().stream()
        .filter(protocol -> protocol.byTherapist() == byTherapist)
        .map(protocol -> Candidate.of(technique, protocol))
        .toList();
  }

  /** The best session within all limits; without blocks where nothing at all is allowed. */
  public SessionPlan compose(Cleared cleared, SessionRequest request) {
    Situation situation = Situation.of(cleared, request);
    Relevance.Wish wish = relevance.of(request, cleared.phase());
    Offers offers = new Offers(situation, wish);
    Map<TechniqueId, List<Candidate>> candidates = situation.byTherapist() ? byTherapist : atHome;
    for (Technique technique : techniques) {
      offers.add(technique, candidates.getOrDefault(technique.id(), List.of()));
    }
    List<Chosen> chosen = choose(situation, offers.offers());
    explain(situation, offers, chosen);
    return plan(cleared, new Script(wish).of(chosen), offers);
  }

  /** After the outline; where that leaves time unused that may be used, without it. */
  private List<Chosen> choose(Situation situation, List<Offer> offers) {
    Menu outlined = new Menu(situation, offers, Outlines.fit(repertoire.outlines(), situation));
    if (outlined.mayFill()) {
      List<Chosen> chosen = outlined.choose();
      if (seconds(chosen) >= Menu.floor(situation)) {
        return chosen;
      }
    }
    return new Menu(situation, offers, Optional.empty()).choose();
  }

  private static void explain(Situation situation, Offers offers, List<Chosen> chosen) {
    Optional<Technique> calm =
        chosen.stream()
            .map(each -> each.offer().candidate().technique())
            .filter(technique -> technique.kind() == Technique.Kind.TOUCH_FREE)
            .findFirst();
    if (situation.shortened()) {
      calm.ifPresent(technique -> offers.omit(technique, PlanWords.text("omitted.first")));
    }
    if (seconds(chosen) < Menu.floor(situation)) {
      used(chosen).forEach((technique, seconds) -> full(situation, offers, technique, seconds));
      calm.ifPresent(technique -> offers.omit(technique, PlanWords.text("omitted.nothing")));
    }
  }

  private static Map<Technique, Integer> used(List<Chosen> chosen) {
    Map<Technique, Integer> used = new TreeMap<>(Comparator.comparing(Technique::id));
    chosen.forEach(
        each -> used.merge(each.offer().candidate().technique(), each.seconds(), Integer::sum));
    return used;
  }

  private static void full(Situation situation, Offers offers, Technique technique, int used) {
    int most = situation.secondsOf(technique);
    if (used > most - SECONDS_A_MINUTE && technique.kind() != Technique.Kind.TOUCH_FREE) {
      offers.omit(
          technique, PlanWords.text("omitted.minutes", Integer.toString(most / SECONDS_A_MINUTE)));
    }
  }

  private SessionPlan plan(Cleared cleared, List<Block> blocks, Offers offers) {
    boolean touches = blocks.stream().anyMatch(block -> !calm.contains(block.technique()));
    Optional<Protocol.Position> position = blocks.stream().findFirst().map(Block::position);
    return new SessionPlan(
        blocks.stream().mapToInt(Block::seconds).sum(),
        !touches,
        position,
        blocks,
        offers.omitted(),
        touches ? repertoire.aftercare() : List.of(),
        cleared.knowledgeVersion());
  }

  private static int seconds(List<Chosen> chosen) {
    return chosen.stream().mapToInt(Chosen::seconds).sum();
  }
}
