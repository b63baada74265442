package dev.nape.cli.analyze.result;

import dev.nape.trial.CycleAnswer;
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

/** Everybody together. Migraine days and headache days are never mixed. */
public final class Pool {

  /** A pooled result, and what it was made from. */
  public record Result(Pooled pooled, Outcome outcome, Design design) {}

  /** What people count; someone without any headache fits with whatever the others count. */
  private enum Group {
    MIGRAINE_DAYS,
    HEADACHE_DAYS,
    EITHER
  }

  private final Map<Group, List<Effect>> observed = new EnumMap<>(Group.class);
  private final Map<Group, List<Pairs>> randomised = new EnumMap<>(Group.class);

  /** Adds one person. */
  public void add(PersonResult person) {
    Group group = group(person);
    switch (person.finding()) {
      case FirstAnswer answer -> answer.effect().ifPresent(e -> of(observed, group).add(e));
      case CycleAnswer answer -> answer.pairs().ifPresent(p -> of(randomised, group).add(p));
    }
  }

  /** Of the outcome that most people recorded; empty when fewer than 20 did. */
  public Optional<Result> result(Design design) {
    Outcome outcome =
        size(Group.HEADACHE_DAYS) > size(Group.MIGRAINE_DAYS)
            ? Outcome.HEADACHE_DAYS
            : Outcome.MIGRAINE_DAYS;
    Group group = Group.valueOf(outcome.name());
    List<Effect> effects =
        switch (design) {
          case BEFORE_AFTER -> both(observed, group);
          case CYCLE28 -> effects(both(randomised, group));
        };
    return Pooled.ofGroup(effects).map(pooled -> new Result(pooled, outcome, design));
  }

  private static Group group(PersonResult person) {
    return person.isHeadacheFree()
        ? Group.EITHER
        : Group.valueOf(person.finding().outcome().name());
  }

  private int size(Group group) {
    return observed.getOrDefault(group, List.of()).size()
        + randomised.getOrDefault(group, List.of()).size();
  }

  private static <T> List<T> both(Map<Group, List<T>> lists, Group group) {
    List<T> both = new ArrayList<>(lists.getOrDefault(group, List.of()));
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
