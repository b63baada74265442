package dev.nape.server.diary.web;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.util.UUID;

/** Ids of attacks to come: a form carries its own, so that a double tap is one attack. */
public final class AttackIds {

  private static final TimeBasedEpochRandomGenerator IDS =
      Generators.timeBasedEpochRandomGenerator();

  private AttackIds() {}

  public static UUID next() {
    return IDS.generate();
  }
}
