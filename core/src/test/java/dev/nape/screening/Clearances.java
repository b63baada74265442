package dev.nape.screening;

import dev.nape.body.Area;
import dev.nape.technique.Performer;
import dev.nape.technique.Phase;
import dev.nape.technique.TechniqueId;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** Clearances as a screening could give them, for tests of what comes after it. */
public final class Clearances {
  private final Map<TechniqueId, Permission> permissions = new TreeMap<>();
  private Phase phase = Phase.INTERICTAL;
  private Performer performer = Performer.SELF;
  private Set<String> conditions = Set.of();

  /** Everything named is allowed. */
  public static Clearances allowing(List<TechniqueId> techniques) {
    Clearances clearances = new Clearances();
    techniques.forEach(id -> clearances.with(id, permission(Verdict.ALLOWED, 6, Set.of())));
    return clearances;
  }

  public Clearances with(TechniqueId id, Permission permission) {
    permissions.put(id, permission);
    return this;
  }

  public Clearances phase(Phase now) {
    phase = now;
    return this;
  }

  public Clearances performer(Performer hands) {
    performer = hands;
    return this;
  }

  public Clearances conditions(String... ids) {
    conditions = Set.of(ids);
    return this;
  }

  public Cleared cleared() {
    return new Cleared(phase, performer, conditions, List.of(), permissions, true, "test");
  }

  public static Permission permission(Verdict verdict, int maxPressure, Set<Area> avoid) {
    return new Permission(
        verdict,
        OptionalInt.of(maxPressure),
        OptionalInt.empty(),
        avoid,
        Map.of(),
        List.of(),
        List.of());
  }

  public static Permission minutes(int minutes) {
    return new Permission(
        Verdict.LIMITED,
        OptionalInt.of(6),
        OptionalInt.of(minutes),
        Set.of(),
        Map.of(),
        List.of(),
        List.of("limit"));
  }
}
