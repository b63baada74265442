package dev.nape.screening;

import dev.nape.body.Area;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Limits with one thing in them. */
final class SmallLimits {
  private SmallLimits() {}

  static Limits pressure(int most, String words) {
    return new Limits(
        OptionalInt.of(most),
        OptionalInt.empty(),
        Set.of(),
        Set.of(),
        Set.of(),
        Optional.of(words));
  }

  static Limits minutes(int most) {
    return new Limits(
        OptionalInt.empty(), OptionalInt.of(most), Set.of(), Set.of(), Set.of(), Optional.empty());
  }

  static Limits only(Area area) {
    return new Limits(
        OptionalInt.empty(),
        OptionalInt.empty(),
        Set.of(area),
        Set.of(),
        Set.of(),
        Optional.empty());
  }

  static Limits words(String words) {
    return new Limits(
        OptionalInt.empty(), OptionalInt.empty(), Set.of(), Set.of(), Set.of(), Optional.of(words));
  }
}
