package dev.nape.exchange.session;

import dev.nape.body.Area;
import dev.nape.exchange.json.Reader;
import dev.nape.exchange.json.Rejected;
import dev.nape.screening.Answers;
import dev.nape.screening.Condition;
import dev.nape.screening.RedFlag;
import dev.nape.screening.Rules;
import dev.nape.technique.Performer;
import dev.nape.technique.Phase;
import dev.nape.technique.TechniqueId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The answers of a person, as {@code nape screen} and the API read them. */
public final class AnswersJson {
  private static final int OLDEST = 120;

  private AnswersJson() {}

  /**
   * Reads answers; every field but {@code phase} may be left out.
   *
   * @throws Rejected for unknown keys, ids and values, and values of a wrong type
   */
  public static Answers read(String json, Rules rules) {
    Reader reader = Reader.of(json);
    Answers answers = read(reader, rules);
    reader.rejectProblems();
    return answers;
  }

  static Answers read(Reader reader, Rules rules) {
    Set<String> flags = ids(rules.redFlags(), RedFlag::id);
    Set<String> conditions = ids(rules.conditions(), Condition::id);
    Function<String, Optional<String>> anyRule =
        id -> Optional.of(id).filter(known -> flags.contains(known) || conditions.contains(known));
    Answers answers =
        new Answers(
            reader.whole("age", 0, OLDEST),
            reader.choice("performer", named(Performer.values(), Performer::id), Performer.SELF),
            reader.required("phase", named(Phase.values(), Phase::id), Phase.INTERICTAL),
            reader.set("redFlags", id -> Optional.of(id).filter(flags::contains)),
            reader.set("conditions", id -> Optional.of(id).filter(conditions::contains)),
            reader.set("unsure", anyRule),
            reader.set("doctorAware", anyRule),
            reader.set("therapistApproved", techniques(rules)),
            reader.set("avoid", Area::of));
    reader.rejectUnknown();
    return answers;
  }

  static Function<String, Optional<TechniqueId>> techniques(Rules rules) {
    Set<String> known = ids(rules.techniques(), technique -> technique.id().value());
    return id -> Optional.of(id).filter(known::contains).map(TechniqueId::new);
  }

  static <T> Function<String, Optional<T>> named(T[] values, Function<T, String> id) {
    return name -> Arrays.stream(values).filter(value -> id.apply(value).equals(name)).findFirst();
  }

  private static <T> Set<String> ids(List<T> values, Function<T, String> id) {
    return values.stream().map(id).collect(Collectors.toUnmodifiableSet());
  }
}
