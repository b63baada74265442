package dev.nape.screening.advice;

import dev.nape.screening.RedFlag;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Warning signs that are read together, so that a long list stays calm. Order is that of asking.
 */
public enum FlagGroup {
  HEADACHE,
  NECK,
  NERVES,
  EYES,
  BODY,
  HEALTH,
  /** Whatever the knowledge learns that no group here names yet: asked all the same. */
  OTHER;

  private static final String PREFIX = "RF-";

  /** Lower-case name, for message keys. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The group of one flag. */
  public static FlagGroup of(RedFlag flag) {
    return switch (flag.id().startsWith(PREFIX)
        ? flag.id().substring(PREFIX.length())
        : flag.id()) {
      case "THUNDERCLAP", "WORST-EVER", "PATTERN-CHANGE", "PROGRESSIVE", "POSITIONAL" -> HEADACHE;
      case "RAISED-ICP", "VALSALVA", "STATUS", "VOMITING" -> HEADACHE;
      case "CAD-PAIN", "AFTER-NECK-WORK", "TRAUMA-ACUTE", "TRAUMA-3M", "MENINGITIS" -> NECK;
      case "NEURO-DEFICIT", "CAD-5D3N", "CONSCIOUSNESS", "COGNITIVE", "SPINAL-CORD" -> NERVES;
      case "VISION-LOSS", "GLAUCOMA", "HORNER", "EYE-AUTONOMIC", "PAPILLOEDEMA" -> EYES;
      case "AURA-FIRST", "AURA-ATYPICAL" -> EYES;
      case "SYSTEMIC", "HYPERTENSIVE", "CLOT-PE", "CO" -> BODY;
      case "AGE50", "GCA", "PREG-NEW", "PREG-SEVERE", "CANCER", "IMMUNE" -> HEALTH;
      case "NEW-DRUG", "OVERUSE", "MINOR-UNASSESSED", "NO-DIAGNOSIS" -> HEALTH;
      default -> OTHER;
    };
  }

  /** Every flag in exactly one group; groups without flags are left out. */
  public static Map<FlagGroup, List<RedFlag>> of(List<RedFlag> all) {
    Map<FlagGroup, List<RedFlag>> groups = new EnumMap<>(FlagGroup.class);
    all.forEach(flag -> groups.computeIfAbsent(of(flag), group -> new ArrayList<>()).add(flag));
    return groups;
  }
}
