package dev.nape.trial;

import dev.nape.trial.method.Method;

/** What the record of one person shows, by the design it was kept under. */
public sealed interface Finding permits FirstAnswer, CycleAnswer {

  Verdict verdict();

  Outcome outcome();

  /** How it was computed. */
  Method method();
}
