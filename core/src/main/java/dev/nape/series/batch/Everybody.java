package dev.nape.series.batch;

import dev.nape.trial.CycleAnswer;
import dev.nape.trial.Finding;
import dev.nape.trial.FirstAnswer;
import dev.nape.trial.Outcome;
import dev.nape.trial.Pairs;
import dev.nape.trial.pooling.Effect;
import dev.nape.trial.pooling.Pooled;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everybody of a batch put together, in under a hundred bytes each. Migraine days and headache days
 * are never mixed, and neither are people for whom a coin drew with people for whom nobody did.
 */
public final class Everybody {

  /**
   * A pooled result, and what it was made from.
   *
   * @param randomised whether a coin drew
   */
  public record Together(Pooled pooled, Outcome outcome, boolean randomised) {}

  /** What people count; someone without any headache fits with whatever the others count. */
  private enum Group {
    MIGRAINE_DAYS,
    HEADACHE_DAYS,
    EITHER
  }

  private final Map<Group, List<Effect>> observed = new EnumMap<>(Group.class);
  private final Map<Group, List<Pairs>> randomised = new EnumMap<>(Group.class);

  /**
   * Adds one person; whoever has nothing to compare changes nothing.
   *
   * @param headacheFree whether the record holds no headache at all, and so counts alike in either
   *     outcome
   */
  public void add(Finding finding, boolean headacheFree) {
    Group group = headacheFree ? Group.EITHER : Group.valueOf(finding.outcome().name());
    switch (finding) {
      case FirstAnswer answer -> answer.effect().ifPresent(e -> of(observed, group).add(e));
      case CycleAnswer answer -> answer.pairs().ifPresent(p -> of(randomised, group).add(p));
    }
  }

  /**
   * People without a coin, of the outcome that most of them recorded; empty when fewer than 20 did.
   */
  public Optional<Together> observed() {
    Outcome outcome = mostRecorded(observed);
    return Pooled.ofGroup(both(observed, outcome)).map(p -> new Together(p, outcome, false));
  }

  /** The same for people for whom a coin drew. */
  public Optional<Together> randomised() {
    Outcome outcome = mostRecorded(randomised);
    return Pooled.ofGroup(effects(both(randomised, outcome)))
        .map(p -> new Together(p, outcome, true));
  }

  private static <T> Outcome mostRecorded(Map<Group, List<T>> lists) {
    return size(lists, Group.HEADACHE_DAYS) > size(lists, Group.MIGRAINE_DAYS)
        ? Outcome.HEADACHE_DAYS
        : Outcome.MIGRAINE_DAYS;
  }

  private static <T> int size(Map<Group, List<T>> lists, Group group) {
    return lists.getOrDefault(group, List.of()).size();
  }

  private static <T> List<T> both(Map<Group, List<T>> lists, Outcome outcome) {
    List<T> both = new ArrayList<>(lists.getOrDefault(Group.valueOf(outcome.name()), List.of()));
    both.addAll(lists.getOrDefault(Group.EITHER, List.of()));
    return both;
  }

  /** With the dispersion of everybody: a person's own, from a few cycles, is too uncertain. */
  private static List<Effect> effects(List<Pairs> people) {
    double dispersion = Pairs.dispersion(people);
    return people.stream().map(person -> person.effect(dispersion)).toList();
  }

  private static <T> List<T> of(Map<Group, List<T>> lists, Group group) {
    return lists.computeIfAbsent(group, g -> new ArrayList<>());
  }
}
