package dev.nape.trial.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;

/**
 * The forecasts that a model would have made, each before its day, beside the person's own rate at
 * that time.
 *
 * @param ours the model's
 * @param usual the own rate's, in the same order
 */
record TrackRecord(List<Scored> ours, List<Scored> usual) {

  static final int BLOCK = 7;
  static final int DRAWS = 999;
  private static final double TAIL = 0.05;

  static TrackRecord of(DailyModel model, List<ObservedDay> days) {
    List<Scored> ours = new ArrayList<>();
    List<Scored> usual = new ArrayList<>();
    for (DailyModel.Step step : model.steps(days)) {
      ours.add(new Scored(model.probability(step.known()), step.yes()));
      usual.add(new Scored(step.known().usual(), step.yes()));
    }
    return new TrackRecord(ours, usual);
  }

  /** Empty when no day was forecast. */
  Optional<Skill> skill(RandomGenerator random) {
    if (ours.isEmpty()) {
      return Optional.empty();
    }
    double brier = Scores.brier(ours);
    double usualBrier = Scores.brier(usual);
    Optional<Calibration> calibration = Calibration.of(ours);
    return Optional.of(
        new Skill(
            ours.size(),
            brier,
            usualBrier,
            1 - brier / usualBrier,
            lowerEnd(random),
            Scores.auc(ours),
            calibration.map(c -> OptionalDouble.of(c.slope())).orElse(OptionalDouble.empty()),
            calibration.map(c -> OptionalDouble.of(c.intercept())).orElse(OptionalDouble.empty())));
  }

  /**
   * 5 % point of the skill over records made of blocks of 7 forecasts, drawn with replacement and
   * joined end to start, because neighbouring days hang together (H. R. Künsch, Annals of
   * Statistics 1989;17:1217; D. N. Politis and J. P. Romano 1992 for the circle).
   */
  private double lowerEnd(RandomGenerator random) {
    int n = ours.size();
    double[] draws = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      double errors = 0;
      double usualErrors = 0;
      int start = 0;
      for (int i = 0; i < n; i++) {
        start = i % BLOCK == 0 ? random.nextInt(n) : start;
        int at = (start + i % BLOCK) % n;
        errors += ours.get(at).error();
        usualErrors += usual.get(at).error();
      }
      draws[draw] = 1 - errors / usualErrors;
    }
    Arrays.sort(draws);
    return draws[(int) Math.floor(TAIL * (DRAWS + 1)) - 1];
  }
}
