package dev.nape.knowledge;

import dev.nape.knowledge.yaml.Node;
import dev.nape.technique.HandsLimit;
import dev.nape.technique.Protocol;
import dev.nape.technique.Step;
import dev.nape.technique.Technique;
import dev.nape.technique.Work;
import java.util.Optional;
import java.util.OptionalInt;

/** What has to hold between the parts of one technique. */
final class TechniqueChecks {
  private TechniqueChecks() {}

  static void check(Technique technique, Node node) {
    boolean referral = technique.kind() == Technique.Kind.REFERRAL;
    if (referral && node.find("protocols").isPresent()) {
      node.need("protocols").complain("a referral is shown and never taught");
      return;
    }
    if (!referral && node.find("protocols").isEmpty()) {
      node.complain("has no protocols and is no referral");
    }
    for (Protocol protocol : technique.protocols()) {
      node.find("protocols")
          .flatMap(all -> all.find(protocol.id()))
          .ifPresent(place -> check(technique, protocol, place));
    }
  }

  private static void check(Technique technique, Protocol protocol, Node place) {
    HandsLimit limit = protocol.byTherapist() ? technique.therapist() : technique.self();
    if (limit.maxPressure().isEmpty()) {
      place.complain("these hands may not do '%s' at all".formatted(technique.id().value()));
      return;
    }
    if (protocol.positions().isEmpty()) {
      place.complain("'%s' has no position".formatted(protocol.id()));
    }
    if (protocol.steps().isEmpty()) {
      place.complain("'%s' has no step".formatted(protocol.id()));
    }
    for (Step step : protocol.steps()) {
      place
          .find("steps")
          .flatMap(steps -> steps.find(step.id().substring(protocol.id().length() + 1)))
          .ifPresent(at -> check(technique, protocol, limit, step, at));
    }
    time(technique, protocol, limit, place);
  }

  private static void time(Technique technique, Protocol protocol, HandsLimit limit, Node place) {
    long seconds =
        protocol.steps().stream()
            .filter(s -> !s.optional())
            .mapToLong(TechniqueChecks::least)
            .sum();
    int minutes = minutes(technique, limit);
    if (seconds > minutes * 60L) {
      place.complain("takes at least %d s, and %d min are the limit".formatted(seconds, minutes));
    }
  }

  private static int minutes(Technique technique, HandsLimit limit) {
    OptionalInt own = limit.maxMinutes();
    int session = technique.dose().minutesPerSession();
    return own.isPresent() ? Math.min(own.getAsInt(), session) : session;
  }

  private static void check(
      Technique technique, Protocol protocol, HandsLimit limit, Step step, Node place) {
    int ofTechnique = limit.maxPressure().orElseThrow();
    int ofRegion =
        protocol.byTherapist()
            ? step.region().therapistMaxPressure()
            : step.region().selfMaxPressure();
    if (step.region().never()) {
      return;
    }
    Optional<String> what =
        step.maxPressure() > ofTechnique
            ? Optional.of("technique allows these hands %d".formatted(ofTechnique))
            : step.maxPressure() > ofRegion
                ? Optional.of("region allows these hands %d".formatted(ofRegion))
                : Optional.empty();
    what.ifPresent(
        why -> place.complain("a pressure of %d, and the %s".formatted(step.maxPressure(), why)));
    if (!technique.regions().contains(step.region())) {
      place.complain("'%s' is none of the technique's regions".formatted(step.region().id()));
    }
    if (step.point().filter(p -> !p.selfAllowed()).isPresent() && !protocol.byTherapist()) {
      place.complain("'%s' is for a therapist's hands".formatted(step.point().orElseThrow().id()));
    }
  }

  /** The least seconds a step can take, both sides counted. */
  static long least(Step step) {
    long once =
        switch (step.work()) {
          case Work.Hold w ->
              (long) w.seconds().min() * w.repetitions().min()
                  + (long) w.restSeconds() * Math.max(0, w.repetitions().min() - 1);
          case Work.Strokes w ->
              w.repetitions().min() * 60L / Math.max(1, w.perMinute().max())
                  + (long) w.restSeconds() * Math.max(0, w.repetitions().min() - 1);
          case Work.ContractRelax w ->
              (long) w.cycles().min()
                  * (w.contractionSeconds().min()
                      + w.relaxSeconds().min()
                      + w.stretchSeconds().min());
        };
    return step.sides() == Step.Sides.ALTERNATE ? 2 * once : once;
  }
}
