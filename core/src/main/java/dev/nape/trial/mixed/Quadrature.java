package dev.nape.trial.mixed;

/**
 * Gauss–Hermite quadrature: nodes and weights for {@code ∫ f(z) exp(−z²) dz}, exact for polynomials
 * of up to {@code 2n − 1}. With one node it is Laplace's approximation.
 */
final class Quadrature {

  private final double[] nodes;
  private final double[] logWeights;

  private Quadrature(int n) {
    nodes = new double[n];
    logWeights = new double[n];
  }

  static Quadrature of(int n) {
    Quadrature quadrature = new Quadrature(n);
    double bound = Math.sqrt(2.0 * n + 1);
    double step = bound / (20.0 * n);
    int found = 0;
    for (double left = -bound; found < n; left += step) {
      if (hermite(n, left) * hermite(n, left + step) <= 0) {
        quadrature.put(found++, root(n, left, left + step));
      }
    }
    return quadrature;
  }

  int size() {
    return nodes.length;
  }

  double node(int i) {
    return nodes[i];
  }

  /** Of the weight times {@code exp(z²)}, for integrands that already hold the bell. */
  double logWeight(int i) {
    return logWeights[i] + nodes[i] * nodes[i];
  }

  private void put(int i, double node) {
    int n = nodes.length;
    nodes[i] = node;
    double before = hermite(n - 1, node);
    logWeights[i] = -Math.log(n * before * before);
  }

  /** The orthonormal Hermite polynomial, by its three-term recurrence. */
  private static double hermite(int n, double z) {
    double before = 0;
    double value = Math.pow(Math.PI, -0.25);
    for (int k = 0; k < n; k++) {
      double next = z * Math.sqrt(2.0 / (k + 1)) * value - Math.sqrt((double) k / (k + 1)) * before;
      before = value;
      value = next;
    }
    return value;
  }

  private static double root(int n, double left, double right) {
    double low = left;
    double high = right;
    for (int i = 0; i < 80; i++) {
      double middle = (low + high) / 2;
      if (hermite(n, low) * hermite(n, middle) <= 0) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return (low + high) / 2;
  }
}
