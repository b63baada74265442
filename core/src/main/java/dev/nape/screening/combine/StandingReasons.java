package dev.nape.screening.combine;

import dev.nape.evidence.Basis;
import dev.nape.screening.Answers;
import dev.nape.screening.Permission;
import dev.nape.screening.PhaseRule;
import dev.nape.screening.Reason;
import dev.nape.screening.Rules;
import dev.nape.screening.Verdict;
import dev.nape.technique.Phase;
import dev.nape.technique.Technique;
import dev.nape.technique.TechniqueId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The reasons that are no answer's: the phase, the hands, places left alone. */
final class StandingReasons {
  private static final List<String> PLACES =
      List.of(TechniqueSheet.AVOID, TechniqueSheet.NECK_FRONT, TechniqueSheet.EYES);

  private final Map<Phase, List<Reason>> phases = new EnumMap<>(Phase.class);

  StandingReasons(Rules rules) {
    for (Phase phase : Phase.values()) {
      phases.put(phase, reasons(phase, rules.phaseRules()));
    }
  }

  /** What the phase bars or limits, each sentence once. */
  List<Reason> of(Phase phase) {
    return phases.getOrDefault(phase, List.of());
  }

  private static List<Reason> reasons(Phase phase, List<PhaseRule> rules) {
    List<Reason> reasons = new ArrayList<>();
    for (PhaseRule rule : rules) {
      if (rule.phase() != phase || rule.verdict() == Verdict.ALLOWED) {
        continue;
      }
      Reason reason =
          new Reason(
              StandingEffects.id(phase),
              rule.verdict().id(),
              rule.reason(),
              Optional.empty(),
              Words.text("changes.phase"),
              rule.basis());
      if (reasons.stream().noneMatch(other -> sameSaying(other, reason))) {
        reasons.add(reason);
      }
    }
    return List.copyOf(reasons);
  }

  private static boolean sameSaying(Reason some, Reason other) {
    return some.action().equals(other.action()) && some.why().equals(other.why());
  }

  /** What permissions name besides rules: hands that may not, and places that are left alone. */
  static List<Reason> besides(
      List<TechniqueSheet> sheets, Map<TechniqueId, Permission> permissions, Answers answers) {
    List<Reason> reasons = new ArrayList<>();
    Set<String> named = new HashSet<>();
    permissions.values().forEach(permission -> named.addAll(permission.reasons()));
    for (TechniqueSheet sheet : sheets) {
      Permission permission = permissions.get(sheet.technique().id());
      if (permission != null && permission.reasons().contains(StandingEffects.PERFORMER)) {
        reasons.add(performer(sheet.technique(), sheet.licence(answers)));
      }
    }
    PLACES.stream().filter(named::contains).map(StandingReasons::place).forEach(reasons::add);
    return reasons;
  }

  private static Reason performer(Technique technique, StandingEffects.Licence licence) {
    String key = "performer." + licence;
    Verdict verdict = licence == StandingEffects.Licence.OPEN ? Verdict.BARRED : licence.verdict();
    return new Reason(
        StandingEffects.PERFORMER,
        verdict.id(),
        Words.text(key, technique.name()),
        Optional.of(technique.self().words()).filter(words -> !words.isEmpty()),
        Words.text(key + ".changes"),
        technique.basis());
  }

  private static Reason place(String rule) {
    boolean wished = rule.equals(TechniqueSheet.AVOID);
    return new Reason(
        rule,
        Verdict.BARRED.id(),
        Words.text(rule + ".why"),
        Optional.empty(),
        Words.text(wished ? "avoid.changes" : "global.changes"),
        Basis.CONVENTION);
  }
}
