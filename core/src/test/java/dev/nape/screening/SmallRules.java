package dev.nape.screening;

import dev.nape.body.Area;
import dev.nape.body.Region;
import dev.nape.evidence.Basis;
import dev.nape.technique.Dose;
import dev.nape.technique.HandsLimit;
import dev.nape.technique.Phase;
import dev.nape.technique.Technique;
import dev.nape.technique.Technique.Kind;
import dev.nape.technique.Technique.License;
import dev.nape.technique.TechniqueId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A handful of rules, each there for one thing that screening has to get right. */
final class SmallRules {
  static final TechniqueId RUB = new TechniqueId("rub");
  static final TechniqueId KNEAD = new TechniqueId("knead");
  static final TechniqueId TAUGHT = new TechniqueId("taught");
  static final TechniqueId LICENSED = new TechniqueId("licensed");
  static final TechniqueId FOLLOWER = new TechniqueId("follower");
  static final TechniqueId REST = new TechniqueId("rest");
  static final TechniqueId SENT_ON = new TechniqueId("sent-on");

  private SmallRules() {}

  static Rules rules() {
    List<Technique> techniques =
        List.of(
            technique(RUB, Kind.HANDS_ON, License.ANYONE, List.of(), Area.SCALP, Area.NECK_BACK),
            technique(KNEAD, Kind.HANDS_ON, License.ANYONE, List.of(), Area.SHOULDERS_UPPER_BACK),
            technique(
                TAUGHT, Kind.HANDS_ON, License.AFTER_THERAPIST_APPROVAL, List.of(), Area.NECK_BACK),
            technique(LICENSED, Kind.HANDS_ON, License.LICENSED_THERAPIST, List.of(), Area.LEGS),
            technique(
                FOLLOWER, Kind.HANDS_ON, License.ANYONE, List.of(RUB, KNEAD), Area.ARMS_HANDS),
            technique(REST, Kind.TOUCH_FREE, License.ANYONE, List.of()),
            technique(SENT_ON, Kind.REFERRAL, License.LICENSED_THERAPIST, List.of()));
    return new Rules("small", flags(), conditions(), phaseRules(), techniques);
  }

  private static List<RedFlag> flags() {
    return List.of(
        flag("RF-SEE", RedFlag.Urgency.SEE_DOCTOR_BEFORE_MASSAGE, false, 0),
        flag("RF-TODAY", RedFlag.Urgency.URGENT_SAME_DAY, false, 0),
        flag("RF-NOW", RedFlag.Urgency.EMERGENCY, false, 0),
        flag("RF-ADVICE", RedFlag.Urgency.SEE_DOCTOR_BEFORE_MASSAGE, true, 0),
        flag("RF-CHILD", RedFlag.Urgency.SEE_DOCTOR_BEFORE_MASSAGE, false, 18));
  }

  private static RedFlag flag(
      String id, RedFlag.Urgency urgency, boolean advisory, int onlyUnderAge) {
    RedFlag.Lift lift =
        urgency == RedFlag.Urgency.SEE_DOCTOR_BEFORE_MASSAGE
            ? RedFlag.Lift.DOCTOR_AWARE
            : RedFlag.Lift.EPISODE;
    return new RedFlag(
        id,
        id + "?",
        "why " + id,
        urgency,
        lift,
        advisory,
        onlyUnderAge,
        Optional.empty(),
        Basis.CONVENTION);
  }

  private static List<Condition> conditions() {
    return List.of(
        condition(
            "C-THIN-BLOOD",
            of(KNEAD, Verdict.BARRED, Limits.NONE),
            all(Verdict.ASK_DOCTOR, SmallLimits.pressure(2, "Then light."))),
        condition("C-FEVER", all(Verdict.BARRED, SmallLimits.words("Until 24 h without fever."))),
        condition("C-SCALP", at(Area.SCALP, Verdict.BARRED, Limits.NONE)),
        condition(
            "C-NECK-DOCTOR",
            at(Area.NECK_BACK, Verdict.ASK_DOCTOR, SmallLimits.pressure(1, "Light."))),
        condition(
            "C-NECK-LIGHT",
            at(Area.NECK_BACK, Verdict.LIMITED, SmallLimits.pressure(2, "Lighter."))),
        condition("C-SORE", at(Area.AFFECTED_AREA, Verdict.BARRED, Limits.NONE)),
        condition("C-HANDS-ONLY", all(Verdict.LIMITED, SmallLimits.only(Area.ARMS_HANDS))),
        condition("C-NO-RUB", of(RUB, Verdict.BARRED, Limits.NONE)),
        advisory("C-ADVICE", all(Verdict.ASK_DOCTOR, SmallLimits.pressure(3, "Gently."))),
        byAge(
            "C-YOUNG",
            new Condition.Ages(18, 0, true),
            of(RUB, Verdict.THERAPIST_ONLY, Limits.NONE)),
        byAge(
            "C-OLD", new Condition.Ages(0, 55, true), all(Verdict.LIMITED, SmallLimits.minutes(8))),
        contradicting("C-WELL", "C-ILL"),
        contradicting("C-ILL", "C-WELL"),
        condition("C-RULED-OUT", at(Area.FEET, Verdict.LIMITED, Limits.NONE)),
        condition(
            "C-NOT-IN-AURA",
            restriction(
                new Restriction.Everything(),
                Verdict.BARRED,
                Limits.NONE,
                new Restriction.When(Set.of(Phase.AURA), 0)),
            restriction(
                new Restriction.Everything(),
                Verdict.LIMITED,
                SmallLimits.minutes(4),
                new Restriction.When(Set.of(), 12))));
  }

  private static Condition condition(String id, Restriction... restrictions) {
    return condition(id, false, Condition.Ages.NONE, Optional.empty(), restrictions);
  }

  private static Condition advisory(String id, Restriction... restrictions) {
    return condition(id, true, Condition.Ages.NONE, Optional.empty(), restrictions);
  }

  private static Condition byAge(String id, Condition.Ages ages, Restriction... restrictions) {
    return condition(id, false, ages, Optional.empty(), restrictions);
  }

  private static Condition contradicting(String id, String other) {
    return condition(
        id,
        false,
        Condition.Ages.NONE,
        Optional.of(other),
        all(Verdict.LIMITED, SmallLimits.words("Gently.")));
  }

  private static Condition condition(
      String id,
      boolean advisory,
      Condition.Ages ages,
      Optional<String> contradicts,
      Restriction... restrictions) {
    return new Condition(
        id,
        "group",
        false,
        id + "?",
        Optional.empty(),
        advisory,
        ages,
        contradicts,
        List.of(restrictions));
  }

  private static Restriction all(Verdict verdict, Limits limits) {
    return restriction(new Restriction.Everything(), verdict, limits, Restriction.When.ALWAYS);
  }

  private static Restriction of(TechniqueId id, Verdict verdict, Limits limits) {
    return restriction(new Restriction.OfTechnique(id), verdict, limits, Restriction.When.ALWAYS);
  }

  private static Restriction at(Area area, Verdict verdict, Limits limits) {
    return restriction(new Restriction.OfArea(area), verdict, limits, Restriction.When.ALWAYS);
  }

  private static Restriction restriction(
      Restriction.Target target, Verdict verdict, Limits limits, Restriction.When when) {
    return new Restriction(
        target, verdict, limits, verdict.id() + " because", Basis.CONVENTION, when);
  }

  /** Between attacks all is allowed, in aura nothing, and rubbing is limited while it hurts. */
  private static List<PhaseRule> phaseRules() {
    List<PhaseRule> rules = new ArrayList<>();
    for (TechniqueId id : List.of(RUB, KNEAD, TAUGHT, LICENSED, SENT_ON)) {
      for (Phase phase : Phase.values()) {
        rules.add(phaseRule(id, phase));
      }
    }
    return rules;
  }

  private static PhaseRule phaseRule(TechniqueId id, Phase phase) {
    Verdict verdict =
        switch (phase) {
          case AURA -> Verdict.BARRED;
          case HEADACHE_MILD -> id.equals(RUB) ? Verdict.LIMITED : Verdict.ALLOWED;
          default -> Verdict.ALLOWED;
        };
    Limits limits =
        verdict == Verdict.LIMITED
            ? SmallLimits.pressure(2, "Softly.")
            : SmallLimits.pressure(5, "With care.");
    return new PhaseRule(
        id,
        phase,
        verdict,
        id.equals(SENT_ON) ? Limits.NONE : limits,
        verdict.id() + " in " + phase.id(),
        Basis.CONVENTION);
  }

  private static Technique technique(
      TechniqueId id, Kind kind, License license, List<TechniqueId> follows, Area... areas) {
    OptionalInt self =
        license == License.LICENSED_THERAPIST ? OptionalInt.empty() : OptionalInt.of(4);
    OptionalInt therapist = kind == Kind.HANDS_ON ? OptionalInt.of(6) : OptionalInt.empty();
    return new Technique(
        id,
        id.value(),
        List.of(),
        "what",
        kind,
        license,
        new HandsLimit(self, OptionalInt.empty(), Set.of(), ""),
        new HandsLimit(therapist, OptionalInt.empty(), Set.of(), ""),
        follows,
        new Dose(15, 1, 7, 24, Basis.CONVENTION),
        Arrays.stream(areas).map(SmallRules::region).toList(),
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        Set.of(),
        id.equals(KNEAD) ? Set.of("C-RULED-OUT") : Set.of(),
        Basis.CONVENTION,
        "reason",
        List.of(),
        Optional.empty());
  }

  private static Region region(Area area) {
    return new Region(
        area.id(), area.id(), Optional.of(area), 4, 6, false, false, Optional.empty());
  }
}
