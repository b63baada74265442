package dev.nape.server.screening.web;

import dev.nape.knowledge.Knowledge;
import dev.nape.screening.Condition;
import dev.nape.screening.Permission;
import dev.nape.screening.PhaseRule;
import dev.nape.screening.Reason;
import dev.nape.screening.RedFlag;
import dev.nape.screening.Verdict;
import dev.nape.screening.advice.PhaseDefinition;
import dev.nape.server.screening.ClearanceRecord;
import dev.nape.technique.Technique;
import dev.nape.technique.TechniqueId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A clearance with the words that the knowledge has for its ids. */
public record ClearanceView(ClearanceRecord kept, Knowledge knowledge) {

  /** One technique and what may be done with it. */
  public record Allowance(String id, String name, Permission permission) {}

  /** Whether the knowledge is still the one that gave this answer. */
  public boolean isSameKnowledge() {
    return kept.outcome().knowledgeVersion().equals(knowledge.version());
  }

  /** Whether the attack is so bad that the screen should not be seen much. */
  public boolean isSevere() {
    return kept.answers().phase().equals("headache-severe");
  }

  /** The phase in plain words. */
  public String phase() {
    return knowledge.advice().phases().stream()
        .filter(phase -> phase.phase().id().equals(kept.answers().phase()))
        .findFirst()
        .map(PhaseDefinition::name)
        .orElse(kept.answers().phase());
  }

  /** The reasons that stop; the others only advise or limit. */
  public List<Reason> stopping() {
    return kept.outcome().reasons().stream()
        .filter(reason ->
            Stream.of(RedFlag.Urgency.values())
                .anyMatch(urgency -> urgency.id().equals(reason.action())))
        .toList();
  }

  /** What is said each time and blocks nothing. */
  public List<Reason> advice() {
    return kept.outcome().reasons().stream()
        .filter(reason -> reason.action().equals("advise"))
        .toList();
  }

  /** The rule in the words in which it was asked, or its id. */
  public String title(String rule) {
    Stream<String> asked =
        Stream.concat(
            knowledge.rules().redFlags().stream()
                .filter(flag -> flag.id().equals(rule))
                .map(RedFlag::question),
            knowledge.rules().conditions().stream()
                .filter(condition -> condition.id().equals(rule))
                .map(Condition::question));
    return asked.findFirst().or(() -> phaseOf(rule)).orElse(rule);
  }

  private Optional<String> phaseOf(String rule) {
    return knowledge.advice().phases().stream()
        .filter(phase -> rule.equals("phase:" + phase.phase().id()))
        .findFirst()
        .map(PhaseDefinition::name);
  }

  /** The techniques with one of the verdicts, by name. */
  public List<Allowance> with(Verdict... verdicts) {
    return Stream.of(verdicts)
        .flatMap(verdict -> kept.outcome().with(verdict).stream())
        .map(this::allowance)
        .sorted(java.util.Comparator.comparing(Allowance::name))
        .toList();
  }

  private Allowance allowance(TechniqueId id) {
    Permission permission = Objects.requireNonNull(kept.outcome().techniques().get(id.value()));
    return new Allowance(id.value(), name(id), permission);
  }

  private String name(TechniqueId id) {
    return knowledge.techniques().stream()
        .filter(technique -> technique.id().equals(id))
        .findFirst()
        .map(Technique::name)
        .orElse(id.value());
  }

  /** What speaks of a single technique only is told with that technique. */
  private static boolean isOfOneTechnique(Reason reason) {
    return !reason.rule().startsWith("C-") && !reason.rule().startsWith("RF-");
  }

  /** The reasons that are about the person and not about one technique. */
  public List<Reason> personal() {
    return kept.outcome().reasons().stream().filter(reason -> !isOfOneTechnique(reason)).toList();
  }

  /** What the personal reasons add to those that stop. */
  public List<Reason> besides() {
    return personal().stream().filter(reason -> !stopping().contains(reason)).toList();
  }

  /** The key of the heading of a reason that is about one technique. */
  public static String heading(String rule) {
    if (rule.startsWith("phase:")) {
      return "screening.rule.phase";
    }
    return switch (rule) {
      case "performer" -> "screening.rule.performer";
      case "avoid" -> "screening.rule.avoid";
      case "dose" -> "screening.rule.dose";
      default -> "screening.rule.always";
    };
  }

  /** The reasons that are about one technique alone, in the order of all reasons. */
  public List<Reason> own(Allowance technique) {
    Optional<String> inPhase = phaseReason(technique);
    return kept.outcome().reasons().stream()
        .filter(reason -> isOfOneTechnique(reason) && has(technique, reason))
        .filter(reason ->
            !reason.rule().startsWith("phase:")
                || inPhase.filter(why -> !why.equals(reason.why())).isEmpty())
        .filter(
            reason -> !reason.rule().equals("performer") || reason.why().contains(technique.name()))
        .toList();
  }

  /** Why the phase limits this very technique; the reasons of a phase are many. */
  private Optional<String> phaseReason(Allowance technique) {
    return knowledge.rules().phaseRules().stream()
        .filter(rule -> rule.technique().value().equals(technique.id()))
        .filter(rule -> rule.phase().id().equals(kept.answers().phase()))
        .map(PhaseRule::reason)
        .findFirst();
  }

  /** The personal reasons that limit one technique. */
  public List<Reason> personal(Allowance technique) {
    return personal().stream().filter(reason -> has(technique, reason)).toList();
  }

  private static boolean has(Allowance technique, Reason reason) {
    return technique.permission().reasons().contains(reason.rule());
  }

  /** Verdicts that are shown together, by the key of their heading. */
  public static Map<String, Verdict[]> groups() {
    Map<String, Verdict[]> groups = new java.util.LinkedHashMap<>();
    groups.put("open", new Verdict[] {Verdict.ALLOWED, Verdict.LIMITED});
    groups.put("therapist", new Verdict[] {Verdict.THERAPIST_ONLY});
    groups.put("doctor", new Verdict[] {Verdict.ASK_DOCTOR});
    groups.put("barred", new Verdict[] {Verdict.BARRED});
    return groups;
  }
}
