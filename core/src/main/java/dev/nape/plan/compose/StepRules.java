package dev.nape.plan.compose;

import dev.nape.body.Area;
import dev.nape.body.Point;
import dev.nape.body.Region;
import dev.nape.screening.Permission;
import dev.nape.technique.HandsLimit;
import dev.nape.technique.Step;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Whether a step may be done, and how firmly: the lowest of what the step, the region, the hands,
 * the clearance and the global rules allow.
 */
final class StepRules {

  /** G-LAY-PARTNER: an untrained helper does no neck work … */
  private static final Set<Area> NECK =
      Collections.unmodifiableSet(
          EnumSet.of(Area.NECK_BACK, Area.NECK_SIDE, Area.NECK_FRONT, Area.SUBOCCIPITAL));

  /** … and light strokes only: these ways of touching, and no others. */
  private static final Set<String> LIGHT =
      Set.of(
          "active-movement",
          "device-wear",
          "finger-circles",
          "finger-rake",
          "flat-finger-glide",
          "hair-hold",
          "kneading",
          "observe",
          "palm-glide",
          "palm-heel-circles",
          "rotate-on-point",
          "skin-pump",
          "squeeze",
          "still-hold",
          "stone-place",
          "thumb-walk");

  /** G-LAY-PARTNER, G-FIRST and G-REST: what is more is firm. */
  private static final int LIGHT_PRESSURE = 3;

  private final Situation situation;
  private final Permission permission;
  private final HandsLimit hands;
  private final boolean atHome;

  /**
   * @param atHome whether one's own or a partner's hands do it, be it as taught by a therapist
   */
  StepRules(Situation situation, Permission permission, HandsLimit hands, boolean atHome) {
    this.situation = situation;
    this.permission = permission;
    this.hands = hands;
    this.atHome = atHome;
  }

  /** The pressure to use; empty if the step may not be done. */
  OptionalInt pressure(Step step) {
    if (barred(step.region()) || step.point().filter(this::barred).isPresent()) {
      return OptionalInt.empty();
    }
    if (holds(step.notWith()) || tooMuchForAPartner(step)) {
      return OptionalInt.empty();
    }
    int pressure = Math.min(step.pressure(), cap(step));
    return step.pressure() > 0 && pressure == 0 ? OptionalInt.empty() : OptionalInt.of(pressure);
  }

  private boolean barred(Region region) {
    return region.never() || region.area().filter(this::barred).isPresent();
  }

  private boolean barred(Area area) {
    return permission.avoid().contains(area)
        || (!hands.only().isEmpty() && !hands.only().contains(area))
        || (situation.byPartner() && NECK.contains(area));
  }

  private boolean barred(Point point) {
    return point.barredWith().filter(permission.avoid()::contains).isPresent()
        || (atHome && !point.selfAllowed())
        || holds(point.notWith())
        || barred(point.region());
  }

  private boolean holds(Collection<String> conditions) {
    return !Collections.disjoint(conditions, situation.cleared().conditions());
  }

  private boolean tooMuchForAPartner(Step step) {
    return situation.byPartner() && !LIGHT.contains(step.hands().id());
  }

  private int cap(Step step) {
    int cap = Math.min(step.maxPressure(), regionCap(step.region()));
    cap = Math.min(cap, permission.maxPressure().orElse(0));
    cap = Math.min(cap, hands.maxPressure().orElse(0));
    cap = Math.min(cap, areaCap(step.region().area()));
    cap = Math.min(cap, areaCap(step.point().flatMap(Point::barredWith)));
    boolean light =
        situation.byPartner()
            || situation.request().firstSession()
            || step.region().area().filter(situation::resting).isPresent();
    return light ? Math.min(cap, LIGHT_PRESSURE) : cap;
  }

  private int regionCap(Region region) {
    return atHome ? region.selfMaxPressure() : region.therapistMaxPressure();
  }

  private int areaCap(Optional<Area> area) {
    Map<Area, Integer> caps = permission.areaPressure();
    return area.map(caps::get).orElse(Integer.MAX_VALUE);
  }
}
