package dev.nape.cli.analyze.report;

/** How the numbers were made, in a line. */
final class Methods {

  static final String FIRST_ANSWER =
      "before/after, not randomised; Newcombe interval, quasi-binomial with dispersion 1.7";

  static final String CYCLES =
      "Mantel-Haenszel difference of randomised pairs; moderated t interval (phi0 2.0, nu0 8)";

  private static final String POOLING =
      "random effects, REML, modified Knapp-Hartung; prediction interval t(k-2)";

  private Methods() {}

  static String pooled(boolean randomised) {
    return (randomised
            ? "randomised cycles, dispersion of everybody; "
            : "before/after, not randomised; ")
        + POOLING;
  }
}
