package dev.nape.trial;

import java.util.function.DoubleUnaryOperator;

/** Integrals of smooth functions, for checks only. */
final class Simpson {

  private static final int STEPS = 4_000;

  private Simpson() {}

  static double integral(DoubleUnaryOperator f, double from, double to) {
    double step = (to - from) / STEPS;
    double sum = f.applyAsDouble(from) + f.applyAsDouble(to);
    for (int i = 1; i < STEPS; i++) {
      sum += (i % 2 == 0 ? 2 : 4) * f.applyAsDouble(from + i * step);
    }
    return sum * step / 3;
  }
}
