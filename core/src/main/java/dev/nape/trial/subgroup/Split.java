package dev.nape.trial.subgroup;

import dev.nape.trial.pooling.Contrast;
import dev.nape.trial.pooling.Effect;
import dev.nape.trial.pooling.Pooled;
import java.util.List;
import java.util.function.Predicate;

/**
 * People in a subgroup beside the others. A part with fewer than ten people is hidden wholly, also
 * because they could be found; below twenty it is not shown yet.
 */
public sealed interface Split {

  Subgroup subgroup();

  /** Either part has fewer than ten people. */
  record Hidden(Subgroup subgroup) implements Split {}

  /** Either part has fewer than twenty people. */
  record Collecting(Subgroup subgroup) implements Split {}

  /**
   * Both parts are large enough.
   *
   * @param contrast how far they differ; five such questions are asked, so one in five random ones
   *     may look different by chance at the usual limits
   */
  record Shown(Subgroup subgroup, Pooled with, Pooled without, Contrast contrast)
      implements Split {}

  /** With fewer people in a part not even their being few is told in numbers. */
  int SMALLEST_COUNTED = 10;

  /** Splits people by one kind. */
  static Split of(Subgroup subgroup, List<Member> people) {
    List<Effect> with = effects(people, member -> member.groups().contains(subgroup));
    List<Effect> without = effects(people, member -> !member.groups().contains(subgroup));
    int smaller = Math.min(with.size(), without.size());
    if (smaller < SMALLEST_COUNTED) {
      return new Hidden(subgroup);
    }
    if (smaller < Pooled.SMALLEST_SHOWN_GROUP) {
      return new Collecting(subgroup);
    }
    return new Shown(
        subgroup,
        Pooled.of(with).orElseThrow(),
        Pooled.of(without).orElseThrow(),
        Contrast.of(with, without).orElseThrow());
  }

  private static List<Effect> effects(List<Member> people, Predicate<Member> condition) {
    return people.stream().filter(condition).map(Member::effect).toList();
  }
}
