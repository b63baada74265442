package dev.nape.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Logistic regression on "since the start" in which any two days of a person are correlated by the
 * same α: K.-Y. Liang and S. L. Zeger, Biometrika 1986;73:13, with the moment estimators and the
 * robust variance of geepack.
 */
final class ExchangeableDays {

  private record Person(int[] since, int[] yes) {}

  private final List<Person> people;
  private double intercept;
  private double change;
  private double alpha;

  /** The matrix and vector of the estimating equations, and the middle of the sandwich. */
  private double aa;

  private double ab;
  private double bb;
  private double ga;
  private double gb;
  private double maa;
  private double mab;
  private double mbb;

  private ExchangeableDays(List<Person> people) {
    this.people = people;
  }

  static Map<String, Double> ofKosteckiDillon() {
    Map<Integer, List<Samples.KdRow>> rows = new TreeMap<>();
    for (Samples.KdRow row : Samples.kosteckiDillon()) {
      rows.computeIfAbsent(row.person(), p -> new ArrayList<>()).add(row);
    }
    ExchangeableDays days =
        new ExchangeableDays(
            rows.values().stream()
                .map(own ->
                    new Person(
                        own.stream().mapToInt(row -> row.isBefore() ? 0 : 1).toArray(),
                        own.stream().mapToInt(row -> row.headache() ? 1 : 0).toArray()))
                .toList());
    return days.fit();
  }

  private Map<String, Double> fit() {
    double step = 1;
    while (step > 1e-10) {
      alpha = correlation();
      sum();
      double determinant = aa * bb - ab * ab;
      double up = (bb * ga - ab * gb) / determinant;
      double right = (aa * gb - ab * ga) / determinant;
      intercept += up;
      change += right;
      step = Math.abs(up) + Math.abs(right);
    }
    double determinant = aa * bb - ab * ab;
    double variance =
        (ab * ab * maa - 2 * ab * aa * mab + aa * aa * mbb) / (determinant * determinant);
    return Map.of(
        "b0", intercept, "treat", change, "se_treat", Math.sqrt(variance), "alpha", alpha);
  }

  private double rate(int since) {
    return 1 / (1 + Math.exp(-intercept - change * since));
  }

  private double pearson(Person person, int day) {
    double rate = rate(person.since[day]);
    return (person.yes[day] - rate) / Math.sqrt(rate * (1 - rate));
  }

  private double correlation() {
    double products = 0;
    double pairs = 0;
    double squares = 0;
    double days = 0;
    for (Person person : people) {
      double sum = 0;
      double own = 0;
      int n = person.yes.length;
      for (int i = 0; i < n; i++) {
        sum += pearson(person, i);
        own += Math.pow(pearson(person, i), 2);
      }
      products += (sum * sum - own) / 2;
      pairs += n * (n - 1) / 2.0;
      squares += own;
      days += n;
    }
    return products / pairs / (squares / days);
  }

  /** {@code R⁻¹ = (I − c11')/(1−α)} with {@code c = α/(1 + (n−1)α)}. */
  private void sum() {
    aa = ab = bb = ga = gb = maa = mab = mbb = 0;
    for (Person person : people) {
      int n = person.yes.length;
      double c = alpha / (1 + (n - 1) * alpha);
      double one = 0;
      double two = 0;
      double three = 0;
      double[] squares = new double[5];
      for (int i = 0; i < n; i++) {
        double rate = rate(person.since[i]);
        double root = Math.sqrt(rate * (1 - rate));
        double x = person.since[i] * root;
        double error = pearson(person, i);
        one += root;
        two += x;
        three += error;
        squares[0] += root * root;
        squares[1] += root * x;
        squares[2] += x * x;
        squares[3] += root * error;
        squares[4] += x * error;
      }
      double u = (squares[3] - c * one * three) / (1 - alpha);
      double v = (squares[4] - c * two * three) / (1 - alpha);
      aa += (squares[0] - c * one * one) / (1 - alpha);
      ab += (squares[1] - c * one * two) / (1 - alpha);
      bb += (squares[2] - c * two * two) / (1 - alpha);
      ga += u;
      gb += v;
      maa += u * u;
      mab += u * v;
      mbb += v * v;
    }
  }
}
