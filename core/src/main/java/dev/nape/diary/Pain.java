package dev.nape.diary;

/**
 * Pain on the numeric rating scale.
 *
 * @param score 0 (no pain) to 10 (worst imaginable)
 */
public record Pain(int score) implements Comparable<Pain> {

  public static final int WORST = 10;

  public Pain {
    if (score < 0 || score > WORST) {
      throw new IllegalArgumentException("pain is 0 to 10, not " + score);
    }
  }

  /** The usual reading of the scale: 1–3 mild, 4–6 moderate, 7–10 severe (a convention). */
  public Severity severity() {
    if (score == 0) {
      return Severity.NONE;
    }
    if (score <= 3) {
      return Severity.MILD;
    }
    return score <= 6 ? Severity.MODERATE : Severity.SEVERE;
  }

  @Override
  public int compareTo(Pain other) {
    return Integer.compare(score, other.score);
  }
}
