package dev.nape.server.planner;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import dev.nape.exchange.session.PlanJson;
import dev.nape.knowledge.Knowledge;
import dev.nape.plan.Planner;
import dev.nape.plan.SessionPlan;
import dev.nape.plan.SessionRequest;
import dev.nape.screening.Clearance;
import dev.nape.screening.Cleared;
import dev.nape.server.account.PersonId;
import dev.nape.server.screening.Refused;
import dev.nape.server.screening.Screened;
import dev.nape.server.screening.Screenings;
import dev.nape.server.session.GuidedSessions;
import dev.nape.server.session.Lately;
import dev.nape.server.trial.today.Block;
import dev.nape.server.trial.today.Blocks;
import dev.nape.server.trial.today.Helped;
import dev.nape.technique.Phase;
import dev.nape.technique.Technique;
import dev.nape.technique.TechniqueId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans: the only door. Each is made from a clearance of that moment; a stored clearance, and a
 * stored plan, open nothing.
 */
@Service
@Transactional
public class Plans {

  private static final TimeBasedEpochRandomGenerator IDS =
      Generators.timeBasedEpochRandomGenerator();

  private final PlanStore store;
  private final Screenings screenings;
  private final Knowledge knowledge;
  private final Planner planner;
  private final GuidedSessions sessions;
  private final Blocks blocks;
  private final Helped helped;
  private final Set<TechniqueId> known;

  Plans(
      PlanStore store,
      Screenings screenings,
      GuidedSessions sessions,
      Blocks blocks,
      Helped helped,
      Knowledge knowledge,
      Planner planner) {
    this.store = store;
    this.sessions = sessions;
    this.blocks = blocks;
    this.helped = helped;
    this.known =
        knowledge.techniques().stream().map(Technique::id).collect(Collectors.toUnmodifiableSet());
    this.screenings = screenings;
    this.knowledge = knowledge;
    this.planner = planner;
  }

  /**
   * Screens anew and plans. In a trial's block without massage a plan that touches is made only for
   * somebody in an attack, or who wants it all the same; nothing else about it differs.
   *
   * @param allTheSame whether the person was told of the block
   * @throws Refused for whatever cannot be wished for
   */
  public Planned make(PersonId me, ZonedDateTime now, Wish wish, boolean allTheSame) {
    SessionRequest request = request(me, now, wish);
    return switch (screenings.screen(me, now, wish.performer())) {
      case Screened.NotYet(var gap) -> new Planned.NotYet(gap);
      case Screened.Fresh fresh ->
          switch (fresh.clearance()) {
            case Cleared cleared -> {
              SessionPlan plan = planner.plan(cleared, request);
              Optional<Block> rest =
                  allTheSame || plan.touchFree() || plan.blocks().isEmpty()
                      ? Optional.empty()
                      : resting(me, now, cleared.phase());
              yield rest.isPresent()
                  ? new Planned.Resting(rest.get().last())
                  : made(me, now, wish, fresh.id(), cleared, plan);
            }
            case Clearance.Emergency _, Clearance.Refer _ ->
                new Planned.Stopped(
                    fresh.id(), PlanJson.write(fresh.clearance(), Optional.empty()));
          };
    };
  }

  /** The block without massage that keeps somebody in a phase from a plan today. */
  @Transactional(readOnly = true)
  public Optional<Block> resting(PersonId me, ZonedDateTime now, Phase phase) {
    return phase.isHeadache() ? Optional.empty() : blocks.without(me, now.toLocalDate());
  }

  private Planned made(
      PersonId me,
      ZonedDateTime now,
      Wish wish,
      UUID clearance,
      Cleared cleared,
      SessionPlan plan) {
    PlanRecord kept =
        new PlanRecord(
            IDS.generate(),
            clearance,
            now,
            wish,
            Sheet.of(plan, knowledge),
            PlanJson.write(cleared, Optional.of(plan)));
    store.add(me, kept);
    return new Planned.Made(kept);
  }

  /** A plan that was made once; empty when there is none of that id. */
  @Transactional(readOnly = true)
  public Optional<PlanRecord> find(PersonId me, UUID id) {
    return store.find(me, id);
  }

  /** Whether a plan is what would be made now, to the letter; and if not, why not. */
  @Transactional(readOnly = true)
  public Freshness freshness(PersonId me, ZonedDateTime now, PlanRecord plan) {
    if (!plan.sheet().knowledgeVersion().equals(knowledge.version())) {
      return Freshness.KNOWLEDGE_CHANGED;
    }
    try {
      return screenings
          .peek(me, now, plan.wish().performer())
          .map(clearance -> freshness(plan, clearance, request(me, now, plan.wish())))
          .orElse(Freshness.CHECK_NEEDED);
    } catch (Refused contradiction) {
      // The profile changed so that today's answers do not fit it any more.
      return Freshness.CHECK_NEEDED;
    }
  }

  /**
   * The wish, with what was done in the last seven days and what helped before: whoever knows more
   * than we do is believed.
   */
  private SessionRequest request(PersonId me, ZonedDateTime now, Wish wish) {
    SessionRequest request = wish.request(knowledge);
    Lately lately = sessions.lately(me, now);
    SessionRequest.Recent told = request.recent();
    Map<TechniqueId, Double> response = new HashMap<>(helped.responses(me, known));
    response.putAll(request.response());
    return request
        .withResponse(response)
        .withDoneThisWeek(stricter(request.doneThisWeek(), lately.thisWeek(), Math::max))
        .withRecent(
            new SessionRequest.Recent(
                stricter(told.doneToday(), lately.today(), Math::max),
                stricter(told.hoursSince(), lately.hoursSince(), Math::min),
                told.hoursSinceFirm()));
  }

  /** By name of the technique: sessions after which pain fell further than was to be expected. */
  @Transactional(readOnly = true)
  public Map<String, Integer> preferred(PersonId me) {
    Map<String, Integer> preferred = new HashMap<>();
    Map<String, Helped.Past> past = helped.of(me);
    for (Technique technique : knowledge.techniques()) {
      Helped.Past known = past.get(technique.id().value());
      if (known != null && known.real()) {
        preferred.put(technique.name(), known.sessions());
      }
    }
    return preferred;
  }

  private Map<TechniqueId, Integer> stricter(
      Map<TechniqueId, Integer> told, Map<TechniqueId, Integer> kept, BinaryOperator<Integer> one) {
    Map<TechniqueId, Integer> both = new HashMap<>(told);
    kept.forEach((id, value) -> both.merge(id, value, one));
    both.keySet().retainAll(known);
    return both;
  }

  private Freshness freshness(PlanRecord plan, Clearance clearance, SessionRequest request) {
    return switch (clearance) {
      case Cleared cleared ->
          same(plan, cleared, request) ? Freshness.CURRENT : Freshness.ANSWERS_CHANGED;
      case Clearance.Emergency _, Clearance.Refer _ -> Freshness.STOPPED;
    };
  }

  private boolean same(PlanRecord plan, Cleared cleared, SessionRequest request) {
    SessionPlan now = planner.plan(cleared, request);
    return PlanJson.write(cleared, Optional.of(now)).equals(plan.wire());
  }
}
