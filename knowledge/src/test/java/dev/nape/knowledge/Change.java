package dev.nape.knowledge;

import dev.nape.body.Area;
import dev.nape.screening.Answers;
import dev.nape.technique.TechniqueId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One more answer that can only make things stricter. */
sealed interface Change {
  record YesToFlag(String id) implements Change {}

  record YesToCondition(String id) implements Change {}

  record Unsure(String id) implements Change {}

  record Avoid(Area area) implements Change {}

  /** Takes back that a doctor knows of one thing that was answered yes or "not sure". */
  record NoDoctor(int which) implements Change {}

  record NotShown(int which) implements Change {}

  /** The answers with it; the same when there is nothing to take back. */
  default Answers to(Answers from) {
    return switch (this) {
      case YesToFlag(String id) ->
          with(from, plus(from.redFlags(), id), from.conditions(), from.unsure());
      case YesToCondition(String id) ->
          with(from, from.redFlags(), plus(from.conditions(), id), from.unsure());
      case Unsure(String id) ->
          with(from, from.redFlags(), from.conditions(), plus(from.unsure(), id));
      case Avoid(Area area) ->
          lifted(from, from.doctorAware(), from.therapistApproved(), plus(from.avoid(), area));
      case NoDoctor(int which) ->
          lifted(from, unknown(from, which), from.therapistApproved(), from.avoid());
      case NotShown(int which) ->
          lifted(
              from,
              from.doctorAware(),
              minus(from.therapistApproved(), from.therapistApproved(), which),
              from.avoid());
    };
  }

  private static Set<String> unknown(Answers from, int which) {
    Set<String> answered = new HashSet<>(from.redFlags());
    answered.addAll(from.conditions());
    answered.addAll(from.unsure());
    answered.retainAll(from.doctorAware());
    return minus(from.doctorAware(), answered, which);
  }

  private static Answers with(
      Answers from, Set<String> flags, Set<String> conditions, Set<String> unsure) {
    return new Answers(
        from.age(),
        from.performer(),
        from.phase(),
        flags,
        conditions,
        unsure,
        from.doctorAware(),
        from.therapistApproved(),
        from.avoid());
  }

  private static Answers lifted(
      Answers from, Set<String> aware, Set<TechniqueId> approved, Set<Area> avoid) {
    return new Answers(
        from.age(),
        from.performer(),
        from.phase(),
        from.redFlags(),
        from.conditions(),
        from.unsure(),
        aware,
        approved,
        avoid);
  }

  private static <T> Set<T> plus(Set<T> some, T more) {
    Set<T> all = new HashSet<>(some);
    all.add(more);
    return all;
  }

  private static <T extends Comparable<T>> Set<T> minus(Set<T> all, Set<T> some, int which) {
    List<T> choice = new ArrayList<>(some.stream().sorted().toList());
    Set<T> rest = new HashSet<>(all);
    if (!choice.isEmpty()) {
      rest.remove(choice.get(which % choice.size()));
    }
    return rest;
  }
}
