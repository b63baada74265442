package dev.nape.plan.compose;

import dev.nape.technique.Protocol;
import dev.nape.technique.Technique;
import dev.nape.technique.Technique.Equipment;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What has to be at hand. A technique lists everything that any of its protocols may use; a
 * protocol needs a tool only if hands hold one in it. Tools of one kind stand for each other: a
 * chilled stone for a cold pack. Furniture, towels and oil are always at hand.
 */
final class Tools {
  private static final Map<String, Set<String>> HELD =
      Map.of(
          "ball-rest", Set.of("balls-sock"),
          "ball-press", Set.of("soft-ball"),
          "device-wear", Set.of("wristband"),
          "stone-place", Set.of("basalt", "marble", "warm-pack", "cold-pack"),
          "stone-glide", Set.of("basalt", "marble", "warm-pack", "cold-pack"));

  private Tools() {}

  static boolean needed(Protocol protocol) {
    return protocol.steps().stream().anyMatch(step -> HELD.containsKey(step.hands().id()));
  }

  /** What is missing, in words; empty if everything is at hand. */
  static Optional<String> missing(Technique technique, Protocol protocol, Set<String> atHand) {
    return protocol.steps().stream()
        .map(step -> HELD.getOrDefault(step.hands().id(), Set.of()))
        .filter(kinds -> !kinds.isEmpty())
        .filter(kinds -> usable(technique, kinds).stream().noneMatch(atHand::contains))
        .findFirst()
        .map(kinds -> names(technique, kinds));
  }

  private static Set<String> usable(Technique technique, Set<String> kinds) {
    return technique.equipment().stream()
        .map(Equipment::id)
        .filter(kinds::contains)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String names(Technique technique, Set<String> kinds) {
    return technique.equipment().stream()
        .filter(equipment -> kinds.contains(equipment.id()))
        .map(Equipment::name)
        .collect(Collectors.joining(" / "));
  }
}
