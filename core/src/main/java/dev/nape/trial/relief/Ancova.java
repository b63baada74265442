package dev.nape.trial.relief;

import dev.nape.trial.interval.StudentT;
import java.util.List;
import java.util.Optional;

/**
 * Analysis of covariance of pain after two hours: {@code post = b₀ + b₁·massage + b₂·pre}, which
 * takes out what pain at the start explains (A. J. Vickers and D. G. Altman, BMJ 2001;323:1123). In
 * closed form: b₂ is the slope within the arms, {@code b₁ = (ȳ₁−ȳ₀) − b₂(x̄₁−x̄₀)}, {@code Var b₁ =
 * s²(1/n₁ + 1/n₀ + (x̄₁−x̄₀)²/Sxx)}. Assumes errors that are independent and alike in both arms.
 *
 * @param relief −b₁: how much further pain fell with massage, in points; on n − 3 degrees of
 *     freedom, n − 2 without b₂
 * @param slope b₂; 0 when it was left out
 * @param deviation standard deviation of what remains, in points; above 0
 * @param allowsForStart whether b₂ is in the model: it is not when pain at the start does not vary
 *     within an arm
 */
public record Ancova(StudentT relief, double slope, double deviation, boolean allowsForStart) {

  private record Moments(int n, double x, double y, double xx, double xy, double yy) {

    static Moments of(List<Course> arm) {
      double x = arm.stream().mapToDouble(Course::before).sum() / arm.size();
      double y = arm.stream().mapToDouble(Course::after).sum() / arm.size();
      double xx = 0;
      double xy = 0;
      double yy = 0;
      for (Course course : arm) {
        xx += (course.before() - x) * (course.before() - x);
        xy += (course.before() - x) * (course.after() - y);
        yy += (course.after() - y) * (course.after() - y);
      }
      return new Moments(arm.size(), x, y, xx, xy, yy);
    }
  }

  /** A sum of squares below this is a rounding error. */
  private static final double NOTHING = 1e-9;

  /** Empty with too few attacks for an error, and when nothing remains unexplained. */
  static Optional<Ancova> of(List<Course> massage, List<Course> without) {
    if (massage.isEmpty() || without.isEmpty()) {
      return Optional.empty();
    }
    Moments one = Moments.of(massage);
    Moments other = Moments.of(without);
    double xx = one.xx + other.xx;
    boolean varies = xx > NOTHING;
    double slope = varies ? (one.xy + other.xy) / xx : 0;
    double rest = one.yy + other.yy - slope * (one.xy + other.xy);
    int degrees = one.n + other.n - (varies ? 3 : 2);
    if (degrees < 1 || rest < NOTHING) {
      return Optional.empty();
    }
    double variance = rest / degrees;
    double apart = one.x - other.x;
    double size = 1.0 / one.n + 1.0 / other.n + (varies ? apart * apart / xx : 0);
    double effect = one.y - other.y - slope * apart;
    return Optional.of(
        new Ancova(
            new StudentT(-effect, Math.sqrt(variance * size), degrees),
            slope,
            Math.sqrt(variance),
            varies));
  }
}
