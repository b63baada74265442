package dev.nape.knowledge;

import dev.nape.body.Area;
import dev.nape.screening.Answers;
import dev.nape.screening.Condition;
import dev.nape.screening.RedFlag;
import dev.nape.screening.Rules;
import dev.nape.technique.Performer;
import dev.nape.technique.Phase;
import dev.nape.technique.Technique;
import dev.nape.technique.TechniqueId;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Any answers over the real rules, and any answer more; some contradict themselves. */
final class AnyAnswers {
  static final Rules RULES = Knowledge.bundled().rules();
  static final List<String> EMERGENCIES =
      RULES.redFlags().stream()
          .filter(flag -> flag.urgency() == RedFlag.Urgency.EMERGENCY)
          .map(RedFlag::id)
          .toList();
  static final List<TechniqueId> TECHNIQUES =
      RULES.techniques().stream().map(Technique::id).toList();
  private static final List<String> FLAGS = RULES.redFlags().stream().map(RedFlag::id).toList();
  private static final List<String> CONDITIONS =
      RULES.conditions().stream().map(Condition::id).toList();
  private static final List<String> IDS =
      Stream.concat(FLAGS.stream(), CONDITIONS.stream()).toList();

  private AnyAnswers() {}

  /** Most without a flag: with one there is little else to see. */
  static Arbitrary<Answers> answers() {
    Arbitrary<OptionalInt> age =
        Arbitraries.integers().between(0, 120).map(OptionalInt::of).injectDuplicates(0.1);
    return Combinators.combine(
            Arbitraries.oneOf(Arbitraries.just(OptionalInt.empty()), age),
            Arbitraries.of(Performer.class),
            Arbitraries.of(Phase.class),
            Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Set.<String>of())),
                Tuple.of(1, Arbitraries.of(FLAGS).set().ofMaxSize(3))),
            Arbitraries.of(CONDITIONS).set().ofMaxSize(4),
            Arbitraries.of(CONDITIONS).set().ofMaxSize(2),
            Arbitraries.of(IDS).set().ofMaxSize(112),
            Combinators.combine(
                    Arbitraries.of(TECHNIQUES).set().ofMaxSize(22),
                    Arbitraries.of(Area.class).set().ofMaxSize(4))
                .as(Lists::new))
        .as((years, performer, phase, flags, conditions, unsure, aware, lists) ->
            new Answers(
                years,
                performer,
                phase,
                flags,
                conditions,
                unsure,
                aware,
                lists.approved(),
                lists.avoid()));
  }

  private record Lists(Set<TechniqueId> approved, Set<Area> avoid) {}

  static Arbitrary<Change> changes() {
    return Arbitraries.oneOf(
        Arbitraries.of(FLAGS).map(Change.YesToFlag::new),
        Arbitraries.of(CONDITIONS).map(Change.YesToCondition::new),
        Arbitraries.of(IDS).map(Change.Unsure::new),
        Arbitraries.of(Area.class).map(Change.Avoid::new),
        Arbitraries.integers().between(0, 200).map(Change.NoDoctor::new),
        Arbitraries.integers().between(0, 200).map(Change.NotShown::new));
  }
}
