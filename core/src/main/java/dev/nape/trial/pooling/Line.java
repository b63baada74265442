package dev.nape.trial.pooling;

import java.util.List;

/**
 * A weighted least-squares line through effects, {@code y = a + b x}.
 *
 * @param slope b
 * @param unscaledVariance of the slope, to be multiplied by a dispersion where one is estimated
 * @param q Σw(y − a − bx)², what the line leaves
 */
record Line(double slope, double unscaledVariance, double q) {

  /** One effect and where it stands: {@code weight} above 0. */
  record Point(double x, double y, double weight) {}

  /** The points are at two places at least. */
  static Line of(List<Point> points) {
    double sum = points.stream().mapToDouble(Point::weight).sum();
    double x = points.stream().mapToDouble(p -> p.weight * p.x).sum() / sum;
    double y = points.stream().mapToDouble(p -> p.weight * p.y).sum() / sum;
    double xx = points.stream().mapToDouble(p -> p.weight * (p.x - x) * (p.x - x)).sum();
    double xy = points.stream().mapToDouble(p -> p.weight * (p.x - x) * (p.y - y)).sum();
    double slope = xy / xx;
    double q = 0;
    for (Point point : points) {
      double left = point.y - y - slope * (point.x - x);
      q += point.weight * left * left;
    }
    return new Line(slope, 1 / xx, q);
  }
}
