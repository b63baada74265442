package dev.nape.screening.combine;

import dev.nape.body.Area;
import java.util.EnumSet;
import java.util.Set;

/** Sets of areas that rules speak of without naming each. */
final class Areas {

  /** Known to the person alone: wherever anybody works may be one. */
  static final Set<Area> PERSONAL =
      Set.of(Area.AFFECTED_AREA, Area.IMPLANT_AREA, Area.INJECTION_SITES);

  /** Single points; what their region allows decides, unless a rule names the very point. */
  private static final Set<Area> POINTS =
      Set.of(Area.POINT_LI4, Area.POINT_SP6, Area.POINT_GB21, Area.POINT_BL60);

  private Areas() {}

  /** What "only these" takes out: the rest of the body; nothing when {@code only} is empty. */
  static Set<Area> allBut(Set<Area> only) {
    if (only.isEmpty()) {
      return Set.of();
    }
    Set<Area> rest = EnumSet.allOf(Area.class);
    rest.removeAll(PERSONAL);
    rest.removeAll(POINTS);
    rest.removeAll(only);
    return rest;
  }

  static Set<Area> union(Set<Area> some, Set<Area> more) {
    if (some.containsAll(more)) {
      return some;
    }
    Set<Area> all = EnumSet.copyOf(more);
    all.addAll(some);
    return all;
  }
}
