package dev.nape.trial;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The Kostecki-Dillon diaries. */
final class KdOracles {

  private KdOracles() {}

  static Map<String, Supplier<Map<String, Double>>> all() {
    return Map.of(
        "kd_counts", KdOracles::counts,
        "kd_transitions", KdOracles::transitions,
        "kd_gee_indep", KdOracles::marginal);
  }

  private static Map<String, Double> counts() {
    List<FirstAnswer> people = Samples.kosteckiDillonPeople();
    Tally before = total(people, FirstAnswer::baseline);
    Tally since = total(people, FirstAnswer::on);
    return Map.of(
        "rows", (double) Samples.kosteckiDillon().size(),
        "people", (double) people.size(),
        "yes", (double) before.plus(since).yes(),
        "pre_rows", (double) before.observed(),
        "pre_yes", (double) before.yes(),
        "post_rows", (double) since.observed(),
        "post_yes", (double) since.yes(),
        "people_with_pre", (double) people.stream().filter(p -> !p.baseline().isEmpty()).count());
  }

  /**
   * Pairs of neighbouring days of one person, by what the first and the second were. A few people
   * have two rows for one day; as in R's merge, each of them pairs.
   */
  private static Map<String, Double> transitions() {
    List<Samples.KdRow> rows = Samples.kosteckiDillon();
    Map<List<Integer>, List<Samples.KdRow>> byDay =
        rows.stream().collect(Collectors.groupingBy(row -> List.of(row.person(), row.time())));
    return rows.stream()
        .flatMap(row ->
            byDay.getOrDefault(List.of(row.person(), row.time() + 1), List.of()).stream()
                .map(next -> "n" + digit(row) + digit(next)))
        .collect(Collectors.groupingBy(key -> key, Collectors.summingDouble(key -> 1)));
  }

  private static int digit(Samples.KdRow row) {
    return row.headache() ? 1 : 0;
  }

  private static Map<String, Double> marginal() {
    MarginalOdds odds = MarginalOdds.of(Samples.kosteckiDillonPeople());
    return Map.of("b0", odds.baseline(), "treat", odds.change(), "se_treat", odds.standardError());
  }

  private static Tally total(List<FirstAnswer> people, Function<FirstAnswer, Tally> arm) {
    return people.stream().map(arm).reduce(Tally.NOTHING, Tally::plus);
  }
}
