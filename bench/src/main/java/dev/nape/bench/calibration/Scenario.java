package dev.nape.bench.calibration;

import dev.nape.simulation.DiaryModel;

/** What else people may be like. */
enum Scenario {
  STANDARD("standard"),
  INFORMATIVE("days with migraine missing at twice the odds"),
  HEAVY("heavy clustering");

  private final String words;

  Scenario(String words) {
    this.words = words;
  }

  DiaryModel of(DiaryModel model) {
    return switch (this) {
      case STANDARD -> model;
      case INFORMATIVE -> model.with(new DiaryModel.Missing(model.missing().share(), 2));
      case HEAVY -> model.with(DiaryModel.Clustering.HEAVY);
    };
  }

  @Override
  public String toString() {
    return words;
  }
}
