package dev.nape.knowledge;

import dev.nape.screening.Answers;
import dev.nape.screening.Condition;
import dev.nape.technique.Performer;
import dev.nape.technique.Phase;
import dev.nape.technique.Technique;
import dev.nape.technique.TechniqueId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** One phase, one pair of hands, one age: everything that is no condition. */
record Cell(Phase phase, Performer performer, OptionalInt age) {

  /** None told, under 12, 12–17, 18–55, 56–75, over 75. */
  static final List<OptionalInt> AGES =
      List.of(
          OptionalInt.empty(),
          OptionalInt.of(8),
          OptionalInt.of(15),
          OptionalInt.of(40),
          OptionalInt.of(65),
          OptionalInt.of(80));

  private static final Set<TechniqueId> SHOWN =
      Knowledge.bundled().techniques().stream()
          .map(Technique::id)
          .collect(Collectors.toUnmodifiableSet());

  static List<Cell> all() {
    List<Cell> cells = new ArrayList<>();
    for (Phase phase : Phase.values()) {
      for (Performer performer : Performer.values()) {
        AGES.forEach(age -> cells.add(new Cell(phase, performer, age)));
      }
    }
    return cells;
  }

  /** Answers here, with every technique shown by a therapist. */
  Answers answers(Set<String> flags, Set<String> conditions, Set<String> aware) {
    return new Answers(age, performer, phase, flags, conditions, Set.of(), aware, SHOWN, Set.of());
  }

  /** Whether the condition does not contradict the age. */
  boolean fits(Condition condition) {
    return age.isEmpty()
        || !condition.ages().byAgeAlone()
        || condition.ages().holdAt(age.getAsInt());
  }

  /** Whether the age alone tells the condition. */
  boolean tells(Condition condition) {
    return age.isPresent() && condition.ages().holdAt(age.getAsInt());
  }
}
