package dev.nape.simulation;

import java.util.random.RandomGenerator;

/**
 * Draws diaries of a {@link DiaryModel}, one after another into the same buffer. Not for several
 * threads at once.
 *
 * <p>An attack begins with probability {@code h = e^−q}. That is the probability that a standard
 * exponential variable exceeds {@code q}, so the loop over days adds logarithms and never takes
 * one, nor a power.
 */
public final class DiarySimulator {

  /** Days before the first one, so that nobody starts in the same state; a multiple of 28. */
  private static final int BURN_IN = 56;

  private static final int MONTH = 28;
  private static final int TREND_DAYS = 84;
  private static final double WEEKDAYS = 0.15;
  private static final int WINDOW = 5;
  private static final double IN_WINDOW = Math.log(1.8);
  private static final double ON_AVERAGE = Math.log(1 + 0.8 * WINDOW / MONTH);

  /** −log of the largest hazard, 0.97. */
  private static final double LEAST_QUIET = -Math.log(0.97);

  /** A gap goes on for one more day with this probability: two days on average. */
  private static final double GAP_GOES_ON = 0.5;

  private final DiaryModel model;
  private final SimulatedDiary diary;
  private final double link;
  private final double step;
  private final double uptake;
  private final double[] hidden;

  private final double[] weekday = new double[7];
  private double usual;
  private double effect;
  private double window;
  private int cycleDay;

  /** Simulates diaries of so many days. */
  public DiarySimulator(DiaryModel model, int days) {
    this.model = model;
    this.diary = new SimulatedDiary(days);
    DiaryModel.Clustering clustering = model.clustering();
    this.link = Math.pow(clustering.weeklyLink(), 1.0 / 7);
    this.step = clustering.waves() * Math.sqrt(1 - link * link);
    double halfLife = model.massage().halfLife();
    this.uptake = halfLife > 0 ? 1 - Math.pow(2, -1 / halfLife) : 1;
    this.hidden = hidden(model.missing());
  }

  /**
   * Draws one person and their diary.
   *
   * @param massaged whether there is massage on each day
   * @return the buffer, which the next call overwrites
   */
  public SimulatedDiary simulate(boolean[] massaged, RandomGenerator random) {
    drawPerson(random);
    double wave = model.clustering().waves() * random.nextGaussian();
    double built = 0;
    int left = 0;
    for (int t = -BURN_IN; t < diary.days(); t++) {
      wave = link * wave + step * random.nextGaussian();
      built += ((t >= 0 && massaged[t] ? 1 : 0) - built) * uptake;
      if (left == 0 && random.nextExponential() > quiet(t, wave + effect * built)) {
        left = duration(random.nextDouble());
      }
      if (t >= 0) {
        diary.set(t, left > 0);
      }
      left = Math.max(0, left - 1);
    }
    hide(random);
    return diary;
  }

  private void drawPerson(RandomGenerator random) {
    DiaryModel.Days days = model.days();
    double per28 =
        Math.min(DiaryModel.MOST_DAYS, days.per28() * Math.exp(spread(days.spread(), random)));
    double ratio =
        model.massage().hazardRatio() * Math.exp(spread(model.massage().spread(), random));
    diary.setPerson(per28, ratio);
    effect = Math.log(ratio);
    for (int i = 0; i < weekday.length; i++) {
      weekday[i] = WEEKDAYS * random.nextGaussian();
    }
    boolean menstruates = random.nextBoolean();
    cycleDay = random.nextInt(MONTH);
    window = menstruates ? IN_WINDOW : 0;
    double waves = model.clustering().waves();
    usual = Math.log(hazard(per28)) - waves * waves / 2 - (menstruates ? ON_AVERAGE : 0);
  }

  private static double spread(double spread, RandomGenerator random) {
    return spread == 0 ? 0 : spread * random.nextGaussian();
  }

  /** The hazard at which attacks fill a share p of days: {@code 1 / (1 + D(1−p)/p)}. */
  private double hazard(double per28) {
    double share = per28 / MONTH;
    return 1 / (1 + model.clustering().meanDays() * (1 - share) / share);
  }

  /** −log of the hazard on a day. */
  private double quiet(int t, double moving) {
    int day = t + BURN_IN;
    double log = usual + moving + weekday[day % 7];
    if ((day + cycleDay) % MONTH < WINDOW) {
      log += window;
    }
    if (t > 0) {
      log += model.trend() * t / TREND_DAYS;
    }
    return Math.max(LEAST_QUIET, -log);
  }

  private int duration(double uniform) {
    DiaryModel.Clustering clustering = model.clustering();
    if (uniform < clustering.oneDay()) {
      return 1;
    }
    return uniform < clustering.oneDay() + clustering.twoDays() ? 2 : 3;
  }

  private void hide(RandomGenerator random) {
    double share = model.missing().share();
    if (share == 0) {
      return;
    }
    boolean missing = random.nextDouble() < share;
    for (int t = 0; t < diary.days(); t++) {
      missing = random.nextDouble() < hidden[(missing ? 2 : 0) + (diary.isMigraine(t) ? 1 : 0)];
      if (missing) {
        diary.hide(t);
      }
    }
  }

  /**
   * Probability that a day is missing: after a recorded day without and with migraine, in a gap.
   */
  private static double[] hidden(DiaryModel.Missing missing) {
    double begins = (1 - GAP_GOES_ON) * missing.share() / (1 - missing.share());
    return new double[] {
      begins, more(begins, missing.odds()), GAP_GOES_ON, more(GAP_GOES_ON, missing.odds())
    };
  }

  private static double more(double probability, double odds) {
    double multiplied = odds * probability / (1 - probability);
    return multiplied / (1 + multiplied);
  }
}
