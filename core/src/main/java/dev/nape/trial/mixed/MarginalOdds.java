package dev.nape.trial.mixed;

import dev.nape.trial.FirstAnswer;
import dev.nape.trial.Tally;
import java.util.List;

/**
 * The odds of a migraine day before and since, over a whole group at once, with a standard error
 * that allows for each person's days belonging together: logistic regression with the
 * cluster-robust variance of K.-Y. Liang and S. L. Zeger, Biometrika 1986;73:13, under independence
 * working correlation. With one yes-or-no covariate it has a closed form: {@code β = logit p₁ −
 * logit p₀}, {@code Var β = Σᵢ ((k₁ᵢ − n₁ᵢp₁)/A₁ − (k₀ᵢ − n₀ᵢp₀)/A₀)²}, {@code A = n p(1−p)}.
 *
 * @param baseline log odds before
 * @param change log odds ratio, since over before; below 0 for fewer days
 * @param standardError of {@code change}
 */
public record MarginalOdds(double baseline, double change, double standardError) {

  /**
   * People with days on one side only count on that side.
   *
   * @throws IllegalArgumentException when a side has no day of either kind, so that odds do not
   *     exist
   */
  public static MarginalOdds of(List<FirstAnswer> people) {
    Tally before = people.stream().map(FirstAnswer::baseline).reduce(Tally.NOTHING, Tally::plus);
    Tally since = people.stream().map(FirstAnswer::on).reduce(Tally.NOTHING, Tally::plus);
    double variance = 0;
    for (FirstAnswer person : people) {
      variance += Math.pow(residual(person.on(), since) - residual(person.baseline(), before), 2);
    }
    return new MarginalOdds(logit(before), logit(since) - logit(before), Math.sqrt(variance));
  }

  private static double residual(Tally person, Tally all) {
    double rate = (double) all.yes() / all.observed();
    return (person.yes() - person.observed() * rate) / (all.observed() * rate * (1 - rate));
  }

  private static double logit(Tally all) {
    if (all.yes() == 0 || all.yes() == all.observed()) {
      throw new IllegalArgumentException("odds need days of both kinds: " + all);
    }
    return Math.log((double) all.yes() / (all.observed() - all.yes()));
  }
}
