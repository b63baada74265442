package dev.nape.simulation;

/**
 * MIG-DGM version 1: how the diaries of people with migraine come about.
 *
 * <p>On a day without an attack one begins with a hazard that is the product of the person's usual
 * hazard, a slow wave (first-order autoregression of its logarithm), the weekday, for half of
 * people a menstrual window of 5 days in 28 (× 1.8), a trend, and massage, whose effect builds up
 * and fades with a half-life. An attack lasts one, two or three days. Days are left out in gaps of
 * two on average (a two-state Markov chain). Its figures imitate the 24 people of the
 * Kostecki-Dillon diaries who had at most 10 days in 28.
 *
 * @param days how often a person has migraine
 * @param massage what massage does
 * @param clustering how attacks hang together
 * @param missing which days are not recorded
 * @param trend change of the logarithm of the hazard over 84 days, from the first day on
 */
public record DiaryModel(
    Days days, Massage massage, Clustering clustering, Missing missing, double trend) {

  /** No person has more migraine days in 28 than this before massage. */
  static final double MOST_DAYS = 26;

  /**
   * Migraine days without massage.
   *
   * @param per28 the median person's, above 0 and below 28
   * @param spread between people: standard deviation of the logarithm; 0 when all are alike
   */
  public record Days(double per28, double spread) {}

  /**
   * The effect of massage.
   *
   * @param hazardRatio of an attack beginning, once the effect is complete; 1 for none, above 0
   * @param spread between people: standard deviation of its logarithm
   * @param halfLife days in which half of the effect has come, or gone; 0 for at once
   */
  public record Massage(double hazardRatio, double spread, double halfLife) {}

  /**
   * How migraine days hang together.
   *
   * @param oneDay share of attacks that last a day
   * @param twoDays and two days; the rest last three
   * @param waves standard deviation of the slow wave
   * @param weeklyLink its autocorrelation from week to week, 0 to below 1
   */
  public record Clustering(double oneDay, double twoDays, double waves, double weeklyLink) {

    /** As in diaries of episodic migraine. */
    public static final Clustering USUAL = new Clustering(0.55, 0.30, 0.3, 0.8);

    /** Longer attacks and higher waves: a dispersion of paired blocks of 2.1 and not 1.6. */
    public static final Clustering HEAVY = new Clustering(0.2, 0.3, 0.8, 0.6);

    double meanDays() {
      return 3 - 2 * oneDay - twoDays;
    }
  }

  /**
   * Days that are not recorded.
   *
   * @param share of all days, 0 to below 1
   * @param odds how much larger the odds are on a day with migraine; 1 for as on any other
   */
  public record Missing(double share, double odds) {

    public static final Missing NONE = new Missing(0, 1);
  }

  public DiaryModel {
    if (!(days.per28() > 0 && days.per28() < 28)) {
      throw new IllegalArgumentException("days per 28 are above 0 and below 28: " + days.per28());
    }
    if (!(massage.hazardRatio() > 0)) {
      throw new IllegalArgumentException("a hazard ratio is above 0: " + massage.hazardRatio());
    }
    if (!(missing.share() >= 0 && missing.share() < 1)) {
      throw new IllegalArgumentException("a share is 0 to below 1: " + missing.share());
    }
  }

  /** Everybody alike, no effect, no trend, a fifth of the days missing whatever they were like. */
  public static DiaryModel of(double daysPer28) {
    return new DiaryModel(
        new Days(daysPer28, 0), new Massage(1, 0, 2), Clustering.USUAL, new Missing(0.2, 1), 0);
  }

  public DiaryModel withHazardRatio(double ratio) {
    return with(new Massage(ratio, massage.spread(), massage.halfLife()));
  }

  public DiaryModel with(Massage other) {
    return new DiaryModel(days, other, clustering, missing, trend);
  }

  public DiaryModel with(Days other) {
    return new DiaryModel(other, massage, clustering, missing, trend);
  }

  public DiaryModel with(Clustering other) {
    return new DiaryModel(days, massage, other, missing, trend);
  }

  public DiaryModel with(Missing other) {
    return new DiaryModel(days, massage, clustering, other, trend);
  }

  public DiaryModel withTrend(double logHazardPer84Days) {
    return new DiaryModel(days, massage, clustering, missing, logHazardPer84Days);
  }
}
