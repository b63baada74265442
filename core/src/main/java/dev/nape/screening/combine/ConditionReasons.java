package dev.nape.screening.combine;

import dev.nape.evidence.Basis;
import dev.nape.screening.Answers;
import dev.nape.screening.Condition;
import dev.nape.screening.Reason;
import dev.nape.screening.Restriction;
import dev.nape.screening.Restriction.When;
import dev.nape.screening.Rules;
import dev.nape.screening.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the conditions that hold have to say: one reason for each thing a condition does. */
public final class ConditionReasons {
  private static final List<String> LIFTING_WORDS = List.of("Until ", "While ");

  private final List<Map<Variant, List<Row>>> rows = new ArrayList<>();

  /** Puts the reasons into words once, for every state a condition can be in. */
  public ConditionReasons(Rules rules) {
    for (Condition condition : rules.conditions()) {
      Map<Variant, List<Row>> variants = new HashMap<>();
      for (Variant variant : Variant.ALL) {
        variants.put(variant, rows(condition, variant));
      }
      rows.add(variants);
    }
  }

  /** The reasons of what holds, in the order of the rules. */
  public List<Reason> of(List<Held> held, Answers answers) {
    boolean home = Strength.atHome(answers.performer());
    List<Reason> reasons = new ArrayList<>();
    for (Held one : held) {
      Variant variant = new Variant(one.state(), home, one.byAge());
      for (Row row : rows.get(one.index()).getOrDefault(variant, List.of())) {
        if (row.when().holds(answers.phase(), answers.age())) {
          reasons.add(row.reason());
        }
      }
    }
    return reasons;
  }

  private record Row(When when, Reason reason) {}

  /** All that the words of a condition depend on. */
  private record Variant(Held.State state, boolean home, boolean byAge) {
    static final List<Variant> ALL = all();

    private static List<Variant> all() {
      List<Variant> all = new ArrayList<>();
      for (Held.State state : Held.State.values()) {
        all.add(new Variant(state, false, false));
        all.add(new Variant(state, false, true));
        all.add(new Variant(state, true, false));
        all.add(new Variant(state, true, true));
      }
      return List.copyOf(all);
    }
  }

  private static List<Row> rows(Condition condition, Variant variant) {
    List<Row> rows = new ArrayList<>();
    if (variant.state() == Held.State.UNSURE && !condition.advisory()) {
      rows.add(new Row(When.ALWAYS, unsure(condition)));
    }
    for (Restriction restriction : condition.restrictions()) {
      add(rows, new Row(restriction.when(), reason(condition, restriction, variant)));
    }
    return List.copyOf(rows);
  }

  private static void add(List<Row> rows, Row row) {
    for (int i = 0; i < rows.size(); i++) {
      Row other = rows.get(i);
      if (other.when().equals(row.when()) && sameSaying(other.reason(), row.reason())) {
        rows.set(i, new Row(other.when(), joined(other.reason(), row.reason())));
        return;
      }
    }
    rows.add(row);
  }

  private static boolean sameSaying(Reason some, Reason other) {
    return some.action().equals(other.action()) && some.why().equals(other.why());
  }

  private static Reason joined(Reason some, Reason more) {
    return new Reason(
        some.rule(),
        some.action(),
        some.why(),
        joined(some.limit(), more.limit()),
        some.changes(),
        some.basis());
  }

  private static Optional<String> joined(Optional<String> some, Optional<String> more) {
    if (some.isEmpty() || more.isEmpty()) {
      return some.or(() -> more);
    }
    return some.get().contains(more.get()) ? some : Optional.of(some.get() + " " + more.get());
  }

  private static Reason unsure(Condition condition) {
    return new Reason(
        condition.id(),
        Verdict.ASK_DOCTOR.id(),
        Words.text("unsure.why"),
        Optional.empty(),
        Words.text("unsure.changes"),
        Basis.CONVENTION);
  }

  private static Reason reason(Condition condition, Restriction restriction, Variant variant) {
    String action = Strength.action(condition, restriction, variant.state(), variant.home());
    return new Reason(
        condition.id(),
        action,
        restriction.reason(),
        restriction.limits().words(),
        changes(action, restriction, variant.byAge()),
        restriction.basis());
  }

  private static String changes(String action, Restriction restriction, boolean byAge) {
    if (action.equals(Strength.DOCTOR_AWARE)) {
      return Words.text("changes.recorded");
    }
    if (action.equals(Strength.ADVISE) || action.equals(Verdict.ASK_DOCTOR.id())) {
      return Words.text("changes." + action);
    }
    if (byAge) {
      return Words.text("changes.age");
    }
    return restriction
        .limits()
        .words()
        .filter(words -> action.equals(Verdict.BARRED.id()))
        .filter(words -> LIFTING_WORDS.stream().anyMatch(words::startsWith))
        .orElseGet(() -> Words.text("changes." + action));
  }
}
