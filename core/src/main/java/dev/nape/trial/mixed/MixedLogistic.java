package dev.nape.trial.mixed;

import java.util.Arrays;
import java.util.List;

/**
 * Logistic regression of days in which each person has a level of their own: {@code logit p = xβ +
 * σu} with u standard normal between people. Maximum likelihood; each person's level is integrated
 * out by adaptive Gauss–Hermite quadrature (J. C. Pinheiro and D. M. Bates, JCGS 1995;4:12), which
 * with one node is Laplace's approximation. It holds level differences between people, not that
 * days come in attacks, so its standard errors are too small for diaries: it describes.
 *
 * @param coefficients β
 * @param standardErrors of β, with σ as uncertain as it is
 * @param deviation σ, 0 or above
 * @param logLikelihood of the days one by one, without binomial coefficients
 */
public record MixedLogistic(
    List<Double> coefficients,
    List<Double> standardErrors,
    double deviation,
    double logLikelihood) {

  /** Laplace's approximation. */
  public static final int LAPLACE = 1;

  /**
   * Fits the model.
   *
   * @param people the cells of each; at least two people with different levels
   * @param nodes of the quadrature, 1 to 50
   */
  public static MixedLogistic fit(List<List<Cell>> people, int nodes) {
    List<Person> each = people.stream().map(Person::new).toList();
    Quadrature quadrature = Quadrature.of(nodes);
    int count = people.getFirst().getFirst().covariates().size();
    double[] start = new double[count + 1];
    start[count] = 1;
    Maximum maximum =
        Maximum.of(
            x -> {
              double[] coefficients = Arrays.copyOf(x, count);
              return each.stream()
                  .mapToDouble(person -> person.logLikelihood(coefficients, x[count], quadrature))
                  .sum();
            },
            start);
    return new MixedLogistic(
        maximum.at().subList(0, count),
        maximum.variances().subList(0, count).stream().map(Math::sqrt).toList(),
        Math.abs(maximum.at().get(count)),
        maximum.value());
  }
}
