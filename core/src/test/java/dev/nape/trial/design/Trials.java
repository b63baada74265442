package dev.nape.trial.design;

import dev.nape.trial.Outcome;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A trial whose values were computed with sha256sum and openssl; docs/trial.md has the commands.
 */
final class Trials {

  static final Seed SEED =
      Seed.ofHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");

  static final String COMMITMENT =
      "630dcd2966c4336691125448bbb25b4ff412a49c732db2c8abc1b8581bd710dd";

  static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  static final Protocol SIX_CYCLES = protocol(BlockLength.FORTNIGHT, 6);

  static final Seal SEAL = Seal.of(SIX_CYCLES, COMMITMENT);

  private Trials() {}

  static Protocol protocol(BlockLength blocks, int cycles) {
    return new Protocol(
        "scalp", blocks, cycles, MONDAY, ZoneId.of("Europe/Berlin"), Outcome.MIGRAINE_DAYS);
  }

  static Schedule schedule(Pause... pauses) {
    return Schedule.of(SIX_CYCLES, SEED, List.of(pauses));
  }
}
