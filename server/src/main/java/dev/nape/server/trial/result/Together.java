package dev.nape.server.trial.result;

import dev.nape.server.trial.kept.Contributions;
import dev.nape.trial.Outcome;
import dev.nape.trial.Pairs;
import dev.nape.trial.Words;
import dev.nape.trial.pooling.Effect;
import dev.nape.trial.pooling.Pooled;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What everybody else who joined shows together, from twenty people on. */
@Component
public class Together {

  private final Contributions contributions;

  Together(Contributions contributions) {
    this.contributions = contributions;
  }

  /** In words; empty for fewer than twenty others. */
  public Optional<String> words(Locale locale) {
    return pooled(Outcome.MIGRAINE_DAYS)
        .map(pooled -> Words.of(pooled, Outcome.MIGRAINE_DAYS, true, locale));
  }

  /** The mean of everybody else; empty for fewer than twenty of them. */
  public Optional<Pooled> pooled(Outcome outcome) {
    List<Pairs> others = contributions.others(outcome);
    double dispersion = Pairs.dispersion(others);
    List<Effect> effects = others.stream().map(one -> one.effect(dispersion)).toList();
    return Pooled.ofGroup(effects);
  }
}
