package dev.nape.knowledge;

import dev.nape.evidence.Basis;
import dev.nape.knowledge.names.Names;
import dev.nape.knowledge.yaml.Figure;
import dev.nape.knowledge.yaml.Node;
import dev.nape.screening.Condition;
import dev.nape.screening.Limits;
import dev.nape.screening.PhaseRule;
import dev.nape.screening.RedFlag;
import dev.nape.screening.Verdict;
import dev.nape.screening.advice.GlobalRule;
import dev.nape.screening.advice.StopSign;
import dev.nape.technique.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the rules of {@code screening.yaml}. */
final class RuleReader {
  private static final Map<String, RedFlag.Urgency> URGENCIES =
      Names.words(RedFlag.Urgency.values(), RedFlag.Urgency::id);
  private static final Map<String, RedFlag.Lift> LIFTS =
      Map.of("episode", RedFlag.Lift.EPISODE, "doctor-aware", RedFlag.Lift.DOCTOR_AWARE);
  private static final Map<String, StopSign.Action> ACTIONS =
      Names.words(StopSign.Action.values(), StopSign.Action::id);
  private static final Pattern AGES =
      Pattern.compile("(?:under (?<under>\\d+)|over (?<over>\\d+)) years(?<alone>, by age alone)?");

  /** Rules that may advise without blocking; docs/clinical-clarifications.md says why. */
  private static final Set<String> ADVISORY = Set.of("RF-OVERUSE", "C-MOH", "C-MIGRAINE-CHRONIC");

  private final Names names;
  private final EffectReader effects;

  RuleReader(Names names) {
    this.names = names;
    this.effects = new EffectReader(names);
  }

  List<RedFlag> redFlags(Node file) {
    return List.copyOf(named(file.need("red-flags"), this::redFlag));
  }

  private RedFlag redFlag(String id, Node node) {
    return new RedFlag(
        id,
        node.text("ask"),
        node.text("why"),
        node.need("action").one(URGENCIES).orElse(RedFlag.Urgency.EMERGENCY),
        node.need("lift").one(LIFTS).orElse(RedFlag.Lift.EPISODE),
        advisory(id, node),
        node.find("only-under-age").map(age -> Figure.of(age, "years").usual()).orElse(0),
        node.maybe("note"),
        names.sources().basis(node));
  }

  List<Condition> conditions(Node file) {
    return List.copyOf(named(file.need("conditions"), this::condition));
  }

  private Condition condition(String id, Node node) {
    Condition condition =
        new Condition(
            id,
            node.text("group"),
            node.flag("daily"),
            node.text("ask"),
            node.maybe("note"),
            advisory(id, node),
            node.find("ages").map(RuleReader::ages).orElse(Condition.Ages.NONE),
            node.find("contradicts").flatMap(names.conditions()::at),
            node.need("effects").items().stream().flatMap(e -> effects.read(e).stream()).toList());
    if (condition.restrictions().isEmpty()) {
      node.complain("'%s' restricts nothing".formatted(id));
    }
    return condition;
  }

  private static Condition.Ages ages(Node node) {
    Matcher m = AGES.matcher(node.text());
    if (!m.matches()) {
      node.complain("'%s' is no age, such as 'over 75 years'".formatted(node.text()));
      return Condition.Ages.NONE;
    }
    return new Condition.Ages(
        m.group("under") == null ? 0 : Integer.parseInt(m.group("under")),
        m.group("over") == null ? 0 : Integer.parseInt(m.group("over")),
        m.group("alone") != null);
  }

  private static boolean advisory(String id, Node node) {
    boolean advisory = node.flag("advisory");
    if (advisory && !ADVISORY.contains(id)) {
      node.need("advisory").complain("'%s' may not merely advise".formatted(id));
    }
    return advisory;
  }

  List<PhaseRule> phaseRules(Node file) {
    Node phases = file.need("phase-rules");
    List<PhaseRule> rules = new ArrayList<>();
    for (Phase phase : Phase.values()) {
      phases.need(phase.id()).items().forEach(group -> rules.addAll(group(phase, group)));
    }
    return rules;
  }

  private List<PhaseRule> group(Phase phase, Node group) {
    List<PhaseRule> rules = new ArrayList<>();
    Basis basis = names.sources().basis(group);
    String why = group.text("why");
    group
        .present("bar", names.techniques()::at)
        .forEach(t -> rules.add(new PhaseRule(t, phase, Verdict.BARRED, Limits.NONE, why, basis)));
    rules.addAll(limited(phase, group, "limit", Verdict.LIMITED));
    rules.addAll(limited(phase, group, "allow", Verdict.ALLOWED));
    if (rules.isEmpty()) {
      group.complain("rules nothing");
    }
    return rules;
  }

  private List<PhaseRule> limited(Phase phase, Node group, String word, Verdict verdict) {
    List<PhaseRule> rules = new ArrayList<>();
    Basis basis = names.sources().basis(group);
    String why = group.text("why");
    Map<String, Node> byTechnique = group.find(word).map(Node::fields).orElse(Map.of());
    byTechnique.forEach((id, node) -> {
      Limits limits = EffectReader.limits(node);
      names
          .techniques()
          .named(id, node)
          .ifPresent(t -> rules.add(new PhaseRule(t, phase, verdict, limits, why, basis)));
    });
    return rules;
  }

  List<StopSign> stopSigns(Node file) {
    return named(
        file.need("stop-signs"),
        (id, node) ->
            new StopSign(
                id,
                node.text("sign"),
                node.need("action").one(ACTIONS).orElse(StopSign.Action.EMERGENCY),
                node.text("do"),
                names.sources().basis(node)));
  }

  List<GlobalRule> globalRules(Node file) {
    return named(
        file.need("global-rules"),
        (id, node) ->
            new GlobalRule(id, node.text("rule"), node.maybe("note"), names.sources().basis(node)));
  }

  static <T> List<T> named(Node node, java.util.function.BiFunction<String, Node, T> reader) {
    return node.fields().entrySet().stream()
        .map(entry -> reader.apply(entry.getKey(), entry.getValue()))
        .toList();
  }
}
