package dev.nape.screening.combine;

import dev.nape.screening.Answers;
import dev.nape.screening.Permission;
import dev.nape.screening.Reason;
import dev.nape.screening.Rules;
import dev.nape.screening.Verdict;
import dev.nape.technique.Phase;
import dev.nape.technique.Technique;
import dev.nape.technique.TechniqueId;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** What may be done with each technique, in the order of their ids. */
public final class Permissions {
  private final List<TechniqueSheet> sheets;
  private final StandingReasons reasons;

  /**
   * Works out beforehand what each rule does to each technique.
   *
   * @throws IllegalArgumentException if a technique has no rule for a phase, or follows an unknown
   */
  public Permissions(Rules rules) {
    Map<TechniqueId, Technique> all = new TreeMap<>();
    rules.techniques().forEach(technique -> all.put(technique.id(), technique));
    sheets =
        rules.techniques().stream()
            .sorted(Comparator.comparing(Technique::id))
            .map(technique -> new TechniqueSheet(Target.of(technique, all), rules))
            .toList();
    reasons = new StandingReasons(rules);
  }

  /** When no red flag stops massage. */
  public Map<TechniqueId, Permission> cleared(Answers answers, List<Held> held) {
    Map<TechniqueId, Permission> permissions = new LinkedHashMap<>();
    for (TechniqueSheet sheet : sheets) {
      permissions.put(sheet.technique().id(), sheet.permission(answers, held));
    }
    return Collections.unmodifiableMap(permissions);
  }

  /** When red flags stop all massage, the touch-free session too: nothing comes before help. */
  public Map<TechniqueId, Permission> blocked(Answers answers, List<String> flags) {
    Permission barred =
        new Permission(
            Verdict.BARRED,
            OptionalInt.empty(),
            OptionalInt.empty(),
            TechniqueSheet.alwaysAvoided(answers.avoid()),
            Map.of(),
            List.of(),
            flags);
    Map<TechniqueId, Permission> permissions = new LinkedHashMap<>();
    sheets.forEach(sheet -> permissions.put(sheet.technique().id(), barred));
    return Collections.unmodifiableMap(permissions);
  }

  /** What the phase bars or limits. */
  public List<Reason> reasons(Phase phase) {
    return reasons.of(phase);
  }

  /** What permissions name besides conditions and phase. */
  public List<Reason> besides(Map<TechniqueId, Permission> permissions, Answers answers) {
    return StandingReasons.besides(sheets, permissions, answers);
  }

  /** Whether any technique is left that touches and that Nape plans. */
  public boolean handsOn(Map<TechniqueId, Permission> permissions) {
    return sheets.stream()
        .filter(sheet -> sheet.technique().kind() == Technique.Kind.HANDS_ON)
        .map(sheet -> permissions.get(sheet.technique().id()))
        .anyMatch(permission -> permission != null && permission.usable());
  }
}
