package dev.nape.trial;

/** What the record of one person shows, by the design it was kept under. */
public sealed interface Finding permits FirstAnswer, CycleAnswer {

  Verdict verdict();

  Outcome outcome();
}
