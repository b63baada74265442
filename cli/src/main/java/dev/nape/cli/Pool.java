package dev.nape.cli;

import dev.nape.trial.FirstAnswer;
import dev.nape.trial.Outcome;
import dev.nape.trial.pooling.Effect;
import dev.nape.trial.pooling.Pooled;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody together. Migraine days and headache days are never mixed. */
final class Pool {

  /** A pooled result, and what it was made from. */
  record Result(Pooled pooled, Outcome outcome, Design design) {}

  private final Map<Outcome, List<Effect>> effects = new EnumMap<>(Outcome.class);

  void add(PersonResult person) {
    switch (person.finding()) {
      case FirstAnswer answer -> answer.effect().ifPresent(e -> add(answer.outcome(), e));
    }
  }

  private void add(Outcome outcome, Effect effect) {
    effects.computeIfAbsent(outcome, o -> new ArrayList<>()).add(effect);
  }

  /** Of the outcome that most people recorded; empty when fewer than 20 did. */
  Optional<Result> result(Design design) {
    return effects.entrySet().stream()
        .max(Comparator.comparingInt(e -> e.getValue().size()))
        .flatMap(most ->
            Pooled.ofGroup(most.getValue())
                .map(pooled -> new Result(pooled, most.getKey(), design)));
  }
}
