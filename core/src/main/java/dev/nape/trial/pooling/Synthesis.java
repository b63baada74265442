package dev.nape.trial.pooling;

import dev.nape.trial.interval.Interval;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Studies put together as far as their number allows. How much studies differ cannot be told from a
 * few; a single one is itself.
 */
public sealed interface Synthesis {

  /** No study. */
  record Nothing() implements Synthesis {}

  /**
   * One study as it stands.
   *
   * @param range its 95 % limits, by the normal distribution
   */
  record One(Effect study, Interval range) implements Synthesis {}

  /**
   * Two to four studies: too few to judge how much they differ, so both readings are shown.
   *
   * @param random allowing for differences, REML with modified Knapp–Hartung
   * @param common as if there were none
   */
  record Few(Pooled random, Pooled common) implements Synthesis {}

  /**
   * Five studies or more.
   *
   * @param random REML with modified Knapp–Hartung, with a prediction interval
   * @param review by DerSimonian and Laird with the normal distribution, as in most original
   *     reviews
   * @param tau2 95 % limits of the variance between studies, by Q-profile
   * @param i2 the same limits as shares of the variation, 0 to 1
   * @param asymmetry Egger's test; empty below ten studies
   */
  record Many(Pooled random, Pooled review, Interval tau2, Interval i2, Optional<Egger> asymmetry)
      implements Synthesis {}

  /** With fewer, how much studies differ is not judged. */
  int FEWEST_FOR_HETEROGENEITY = 5;

  /** Whatever so many studies allow. */
  static Synthesis of(List<Effect> studies) {
    if (studies.isEmpty()) {
      return new Nothing();
    }
    if (studies.size() == 1) {
      return one(studies.getFirst());
    }
    Pooled random = Pooled.of(studies).orElseThrow();
    if (studies.size() < FEWEST_FOR_HETEROGENEITY) {
      return new Few(random, Pooled.of(studies, Heterogeneity.NONE, Spread.NORMAL).orElseThrow());
    }
    return new Many(
        random,
        Pooled.of(studies, Heterogeneity.DERSIMONIAN_LAIRD, Spread.NORMAL).orElseThrow(),
        Heterogeneity.profile(studies, 0.95),
        Heterogeneity.profileShare(studies, 0.95),
        Egger.of(studies));
  }

  private static One one(Effect study) {
    double z = NormalDistribution.of(0, 1).inverseSurvivalProbability(0.025);
    return new One(study, Interval.around(study.value(), z * Math.sqrt(study.variance())));
  }
}
