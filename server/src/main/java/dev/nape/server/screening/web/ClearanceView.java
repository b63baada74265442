package dev.nape.server.screening.web;

import dev.nape.knowledge.Knowledge;
import dev.nape.screening.Condition;
import dev.nape.screening.Permission;
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

  /** Reasons that neither stop nor advise: what limits today. */
  public List<Reason> limiting() {
    List<Reason> others = Stream.concat(stopping().stream(), advice().stream()).toList();
    return kept.outcome().reasons().stream().filter(reason -> !others.contains(reason)).toList();
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

  /** The reasons of one technique, in the order of all reasons. */
  public List<Reason> reasons(Permission permission) {
    return kept.outcome().reasons().stream()
        .filter(reason -> permission.reasons().contains(reason.rule()))
        .toList();
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
