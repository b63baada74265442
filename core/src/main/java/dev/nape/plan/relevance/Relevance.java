package dev.nape.plan.relevance;

import dev.nape.evidence.Certainty;
import dev.nape.plan.Repertoire;
import dev.nape.plan.SessionRequest;
import dev.nape.technique.Goal;
import dev.nape.technique.PainRoute;
import dev.nape.technique.Phase;
import dev.nape.technique.Step;
import dev.nape.technique.Technique;
import dev.nape.technique.Technique.Usefulness;
import dev.nape.technique.TechniqueId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a second of a step is worth for a wish. All weights here are convention; they order choices
 * and never touch a limit.
 */
public final class Relevance {
  /**
   * What work that answers to nothing in particular is worth, and what anything is worth at all.
   */
  private static final int NO_WISH = 700;

  private static final int BASE = 100;

  /** A goal counts as much as pain of this score. */
  private static final int GOAL_SCORE = 5;

  /** Goals that have a place, and where. */
  private static final Map<Goal, String> PLACES =
      Map.of(
          Goal.NECK_TENSION, "neck-back",
          Goal.JAW, "jaw",
          Goal.FOREHEAD_PAIN, "forehead",
          Goal.TEMPLE_PAIN, "temple",
          Goal.OCCIPITAL_PAIN, "occiput",
          Goal.NAUSEA, "nausea");

  private final Map<String, Route> routes = new HashMap<>();
  private final Map<Goal, List<String>> goals;
  private final Map<TechniqueId, Certainty> certainty;

  /** Indexes the routes once for all requests. */
  public Relevance(Repertoire repertoire) {
    for (PainRoute route : repertoire.routes()) {
      routes.put(route.zone().id(), new Route(route));
    }
    goals = new EnumMap<>(Goal.class);
    goals.putAll(repertoire.goals());
    certainty = repertoire.certainty();
  }

  /** Everything that one request pulls towards, strongest first. */
  public Wish of(SessionRequest request, Phase phase) {
    List<Pull> pulls = new ArrayList<>();
    request.pain().stream()
        .filter(pain -> pain.score() > 0)
        .map(pain -> Pull.of(pain, Optional.ofNullable(routes.get(pain.zone().id()))))
        .forEach(pulls::add);
    for (Goal goal : Goal.values()) {
      if (request.goals().contains(goal)) {
        Optional<Route> route = Optional.ofNullable(PLACES.get(goal)).map(routes::get);
        pulls.add(Pull.of(goal, GOAL_SCORE, route, goals.getOrDefault(goal, List.of())));
      }
    }
    pulls.sort(Comparator.comparingInt(Pull::score).reversed());
    return new Wish(request, phase, pulls);
  }

  /** The pulls of one request. */
  public final class Wish {
    private final SessionRequest request;
    private final Phase phase;
    private final List<Pull> pulls;
    private final int scores;

    private Wish(SessionRequest request, Phase phase, List<Pull> pulls) {
      this.request = request;
      this.phase = phase;
      this.pulls = List.copyOf(pulls);
      scores = pulls.stream().mapToInt(Pull::score).sum();
    }

    /** Whether nothing was wished for. */
    public boolean empty() {
      return pulls.isEmpty();
    }

    /** Per thousand: evidence, usefulness in this phase and personal response together. */
    public int factor(Technique technique) {
      Usefulness usefulness = technique.usefulness().getOrDefault(phase, Usefulness.AVOID);
      long percents =
          (long) percent(usefulness)
              * percent(certainty.getOrDefault(technique.id(), Certainty.NONE))
              * percent(request.response().getOrDefault(technique.id(), 0.5));
      return (int) (percents / 1000);
    }

    /** 0–1,500 for one second of a step, the factor of its technique included. */
    public int relevance(Technique technique, String protocol, Step step, int factor) {
      if (pulls.isEmpty()) {
        return NO_WISH * factor / 1000;
      }
      int sum = 0;
      for (Pull pull : pulls) {
        sum +=
            pull.score()
                * pull.match(technique, protocol, step, phase).map(Match::weight).orElse(0);
      }
      return (BASE + sum / scores * (1000 - BASE) / 1000) * factor / 1000;
    }

    /** The best reason for a step, if any pull gives one. */
    public Optional<Match> reason(Technique technique, String protocol, Step step) {
      return pulls.stream()
          .flatMap(pull -> pull.match(technique, protocol, step, phase).stream())
          .max(Comparator.comparingInt(Match::rank));
    }
  }

  private static int percent(Usefulness usefulness) {
    return switch (usefulness) {
      case BEST -> 100;
      case OK -> 85;
      case CAUTION -> 60;
      case AVOID -> 0;
    };
  }

  /** Small on purpose: nothing known about massage and migraine deserves more. */
  private static int percent(Certainty certainty) {
    return switch (certainty) {
      case HIGH -> 115;
      case MODERATE -> 110;
      case LOW -> 105;
      case VERY_LOW -> 100;
      case NONE -> 95;
    };
  }

  /** 75–125: what helped this person before, drawn half-way back to not knowing. */
  private static int percent(double response) {
    return 100 + (int) Math.floor((response - 0.5) * 50 + 0.5);
  }
}
