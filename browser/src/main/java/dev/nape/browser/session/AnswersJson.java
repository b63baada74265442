package dev.nape.browser.session;

import dev.nape.body.Area;
import dev.nape.browser.json.Form;
import dev.nape.screening.Answers;
import dev.nape.screening.Condition;
import dev.nape.screening.RedFlag;
import dev.nape.screening.Rules;
import dev.nape.technique.Performer;
import dev.nape.technique.Phase;
import dev.nape.technique.TechniqueId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Reads the answers of a person. */
public final class AnswersJson {
  private static final int OLDEST = 120;

  private final Set<String> flags;
  private final Set<String> conditions;
  private final Set<String> techniques;

  /** For answers to these rules. */
  public AnswersJson(Rules rules) {
    flags = ids(rules.redFlags(), RedFlag::id);
    conditions = ids(rules.conditions(), Condition::id);
    techniques = ids(rules.techniques(), technique -> technique.id().value());
  }

  /**
   * Reads answers; every field but {@code phase} may be left out.
   *
   * @throws dev.nape.browser.json.Refused for unknown keys, ids and values, and wrong types
   */
  public Answers read(String json) {
    Form form = Form.of(json);
    Answers answers = read(form);
    form.refuseProblems();
    return answers;
  }

  Answers read(Form form) {
    Answers answers =
        new Answers(
            form.whole("age", 0, OLDEST),
            form.choice("performer", named(Performer.values(), Performer::id), Performer.SELF),
            form.required("phase", named(Phase.values(), Phase::id), Phase.INTERICTAL),
            form.set("redFlags", one(flags::contains)),
            form.set("conditions", one(conditions::contains)),
            form.set("unsure", one(id -> flags.contains(id) || conditions.contains(id))),
            form.set("doctorAware", one(id -> flags.contains(id) || conditions.contains(id))),
            form.set("therapistApproved", technique()),
            form.set("avoid", Area::of));
    form.refuseUnknown();
    return answers;
  }

  Function<String, Optional<TechniqueId>> technique() {
    return id -> Optional.of(id).filter(techniques::contains).map(TechniqueId::new);
  }

  private static Function<String, Optional<String>> one(Predicate<String> known) {
    return id -> Optional.of(id).filter(known);
  }

  static <T> Function<String, Optional<T>> named(T[] values, Function<T, String> id) {
    return name -> {
      for (T value : values) {
        if (id.apply(value).equals(name)) {
          return Optional.of(value);
        }
      }
      return Optional.empty();
    };
  }

  private static <T> Set<String> ids(List<T> values, Function<T, String> id) {
    Set<String> ids = new HashSet<>();
    values.forEach(value -> ids.add(id.apply(value)));
    return ids;
  }
}
