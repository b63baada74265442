package dev.nape.server.library.technique;

import dev.nape.evidence.Basis;
import dev.nape.evidence.ForestRow;
import dev.nape.evidence.Outcome;
import dev.nape.evidence.Source;
import dev.nape.evidence.Study;
import dev.nape.evidence.TechniqueGrade;
import dev.nape.screening.Condition;
import dev.nape.screening.PhaseRule;
import dev.nape.screening.Restriction;
import dev.nape.screening.Verdict;
import dev.nape.server.library.Library;
import dev.nape.server.library.evidence.Panel;
import dev.nape.technique.Phase;
import dev.nape.technique.Protocol;
import dev.nape.technique.Technique;
import dev.nape.technique.Technique.Usefulness;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that is known about one technique.
 *
 * @param technique which
 * @param phases one line for each phase
 * @param restrictions what conditions do to it, strictest first
 * @param grade how sure anybody is that it helps, if anybody looked
 * @param panels drawn effects
 * @param warned figures that were published and cannot be right as they stand
 * @param studies about it
 */
public record TechniquePage(
    Technique technique,
    List<InPhase> phases,
    List<Ruled> restrictions,
    Optional<TechniqueGrade> grade,
    List<Panel> panels,
    List<ForestRow> warned,
    List<Study> studies) {

  /**
   * One phase of the attack.
   *
   * @param phase which
   * @param name in plain words
   * @param rule what the safety rules say, if they name this technique
   * @param usefulness how much sense it makes
   */
  public record InPhase(Phase phase, String name, Optional<PhaseRule> rule, Usefulness usefulness) {

    /** Whether the rules forbid it then. */
    public boolean barred() {
      return rule.map(PhaseRule::verdict).filter(Verdict.BARRED::equals).isPresent();
    }
  }

  /**
   * A condition that names this technique.
   *
   * @param condition which
   * @param restriction what it does
   */
  public record Ruled(Condition condition, Restriction restriction) {}

  static TechniquePage of(Technique technique, Library library) {
    String id = technique.id().value();
    List<ForestRow> rows =
        library.evidence().rows().stream().filter(row -> row.about().contains(id)).toList();
    return new TechniquePage(
        technique,
        Arrays.stream(Phase.values()).map(phase -> inPhase(phase, technique, library)).toList(),
        restrictions(technique, library),
        library.evidence().gradeOf(id),
        Panel.of(rows.stream().filter(ForestRow::plotted).toList()),
        rows.stream().filter(row -> !row.plotted()).toList(),
        library.evidence().studiesOf(id));
  }

  private static InPhase inPhase(Phase phase, Technique technique, Library library) {
    return new InPhase(
        phase,
        library.knowledge().advice().phases().stream()
            .filter(known -> known.phase() == phase)
            .map(known -> known.name())
            .findFirst()
            .orElse(phase.id()),
        library.knowledge().rules().phaseRules().stream()
            .filter(rule -> rule.phase() == phase && rule.technique().equals(technique.id()))
            .findFirst(),
        technique.usefulness().getOrDefault(phase, Usefulness.AVOID));
  }

  private static List<Ruled> restrictions(Technique technique, Library library) {
    return library.knowledge().rules().conditions().stream()
        .flatMap(condition ->
            condition.restrictions().stream()
                .filter(restriction ->
                    restriction.target() instanceof Restriction.OfTechnique named
                        && named.technique().equals(technique.id()))
                .map(restriction -> new Ruled(condition, restriction)))
        .sorted(Comparator.comparing((Ruled ruled) -> ruled.restriction().verdict()).reversed())
        .toList();
  }

  /** The grade of an outcome, if anybody graded it. */
  public Optional<TechniqueGrade.Grade> graded(Outcome outcome) {
    return grade.map(TechniqueGrade::outcomes).map(outcomes -> outcomes.get(outcome));
  }

  /** Those for one's own or a partner's hands first. */
  public List<Protocol> protocols() {
    return technique.protocols().stream()
        .sorted(Comparator.comparing(Protocol::byTherapist))
        .toList();
  }

  /** Every source of the page, strongest first, each once. */
  public List<Source> sources() {
    Stream<Basis> bases =
        Stream.of(
                Stream.of(technique.basis(), technique.dose().basis()),
                technique.protocols().stream()
                    .flatMap(protocol -> protocol.steps().stream())
                    .flatMap(step -> Numbers.of(step).stream().map(Numbers::basis)),
                phases.stream().flatMap(phase -> phase.rule().stream()).map(PhaseRule::basis),
                restrictions.stream().map(ruled -> ruled.restriction().basis()))
            .flatMap(all -> all);
    return Stream.concat(
            bases.flatMap(basis -> basis.sources().stream()),
            studies.stream().flatMap(study -> study.sources().stream()))
        .distinct()
        .sorted(Comparator.comparing(Source::grade))
        .toList();
  }
}
