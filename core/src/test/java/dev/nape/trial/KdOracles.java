package dev.nape.trial;

import dev.nape.trial.mixed.Cell;
import dev.nape.trial.mixed.MarginalOdds;
import dev.nape.trial.mixed.MixedLogistic;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** The Kostecki-Dillon diaries. */
final class KdOracles {

  private KdOracles() {}

  static Map<String, Supplier<Map<String, Double>>> all() {
    return Map.of(
        "kd_counts", KdOracles::counts,
        "kd_transitions", KdOracles::transitions,
        "kd_gee_indep", KdOracles::marginal,
        "kd_glmm_laplace", () -> mixed(MixedLogistic.fit(sinceStart(), MixedLogistic.LAPLACE)),
        "kd_glmm_agq10", () -> mixed(MixedLogistic.fit(sinceStart(), 10)),
        "kd_glmm_trend", KdOracles::trend);
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

  private static Map<String, Double> mixed(MixedLogistic fit) {
    return Map.of(
        "b0", fit.coefficients().get(0),
        "treat", fit.coefficients().get(1),
        "se_treat", fit.standardErrors().get(1),
        "sd_id", fit.deviation(),
        "loglik", fit.logLikelihood());
  }

  private static Map<String, Double> trend() {
    MixedLogistic fit =
        MixedLogistic.fit(
            people(row -> List.of(1.0, since(row), since(row) * row.time() / 10)),
            MixedLogistic.LAPLACE);
    return Map.of(
        "treat", fit.coefficients().get(1),
        "per10days", fit.coefficients().get(2),
        "z", fit.coefficients().get(2) / fit.standardErrors().get(2));
  }

  private static List<List<Cell>> sinceStart() {
    return people(row -> List.of(1.0, since(row)));
  }

  private static double since(Samples.KdRow row) {
    return row.isBefore() ? 0 : 1;
  }

  /** Days of a person with the same covariates, together. */
  private static List<List<Cell>> people(Function<Samples.KdRow, List<Double>> covariates) {
    Collector<Samples.KdRow, ?, Tally> days =
        Collectors.reducing(Tally.NOTHING, row -> new Tally(1, digit(row)), Tally::plus);
    return Samples.kosteckiDillon().stream()
        .collect(
            Collectors.groupingBy(Samples.KdRow::person, Collectors.groupingBy(covariates, days)))
        .values()
        .stream()
        .map(cells ->
            cells.entrySet().stream().map(e -> new Cell(e.getKey(), e.getValue())).toList())
        .toList();
  }

  private static Tally total(List<FirstAnswer> people, Function<FirstAnswer, Tally> arm) {
    return people.stream().map(arm).reduce(Tally.NOTHING, Tally::plus);
  }
}
