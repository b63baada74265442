package dev.nape.screening.combine;

import dev.nape.body.Area;
import dev.nape.body.Region;
import dev.nape.technique.Protocol;
import dev.nape.technique.Step;
import dev.nape.technique.Technique;
import dev.nape.technique.TechniqueId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A technique as rules see it.
 *
 * @param technique which
 * @param rules itself and those it follows: what a rule says of any of them holds here
 * @param places areas of its regions; when all are taken out, nothing of it is left
 * @param touched every area a hand may come to, single points and the person's own areas too
 */
record Target(Technique technique, List<Technique> rules, Set<Area> places, Set<Area> touched) {

  static Target of(Technique technique, Map<TechniqueId, Technique> all) {
    Set<TechniqueId> ids = new TreeSet<>(technique.follows());
    ids.add(technique.id());
    Set<Area> places = EnumSet.noneOf(Area.class);
    technique.regions().forEach(region -> region.area().ifPresent(places::add));
    return new Target(
        technique,
        ids.stream().map(id -> known(id, all)).toList(),
        places,
        touched(technique, places));
  }

  private static Technique known(TechniqueId id, Map<TechniqueId, Technique> all) {
    Technique technique = all.get(id);
    if (technique == null) {
      throw new IllegalArgumentException("a technique follows an unknown one: " + id);
    }
    return technique;
  }

  private static Set<Area> touched(Technique technique, Set<Area> places) {
    if (technique.regions().stream().anyMatch(region -> region.area().isEmpty())) {
      return EnumSet.allOf(Area.class);
    }
    Set<Area> touched = EnumSet.copyOf(Areas.PERSONAL);
    touched.addAll(places);
    for (Protocol protocol : technique.protocols()) {
      for (Step step : protocol.steps()) {
        addRegion(touched, step.region());
        step.point().ifPresent(point -> addRegion(touched, point.region()));
        step.point().flatMap(point -> point.barredWith()).ifPresent(touched::add);
      }
    }
    return touched;
  }

  private static void addRegion(Set<Area> areas, Region region) {
    region.area().ifPresent(areas::add);
  }

  boolean touches(Area area) {
    return touched.contains(area);
  }

  /** Whether a restriction of that technique holds for this one. */
  boolean is(TechniqueId id) {
    return rules.stream().anyMatch(rule -> rule.id().equals(id));
  }
}
