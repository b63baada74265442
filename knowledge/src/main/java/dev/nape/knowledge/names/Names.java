package dev.nape.knowledge.names;

import dev.nape.body.Area;
import dev.nape.body.Muscle;
import dev.nape.body.PainZone;
import dev.nape.body.Point;
import dev.nape.body.Region;
import dev.nape.knowledge.yaml.Node;
import dev.nape.technique.Phase;
import dev.nape.technique.Protocol;
import dev.nape.technique.Step;
import dev.nape.technique.Technique;
import dev.nape.technique.TechniqueId;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Everything that statements refer to by id, filled while the files are read. */
public final class Names {
  public static final Map<String, Phase> PHASES = words(Phase.values(), Phase::id);
  public static final Map<String, Area> AREAS = words(Area.values(), Area::id);

  private final Sources sources;
  private final Known<TechniqueId> techniques = new Known<>("technique");
  private final Known<String> conditions = new Known<>("condition");
  private final Known<Region> regions = new Known<>("region");
  private final Known<PainZone> zones = new Known<>("pain zone");
  private final Known<Point> points = new Known<>("point");
  private final Known<Muscle> muscles = new Known<>("muscle");
  private final Known<Protocol.Position> positions = new Known<>("position");
  private final Known<Technique.Equipment> equipment = new Known<>("equipment");
  private final Known<Step.Hands> hands = new Known<>("touch");
  private final Known<Step.Breath> breaths = new Known<>("breath");
  private final Known<Protocol> protocols = new Known<>("protocol");

  /** Nothing but the sources yet. */
  public Names(Sources sources) {
    this.sources = sources;
  }

  /** Publications. */
  public Sources sources() {
    return sources;
  }

  /** Techniques, by id alone. */
  public Known<TechniqueId> techniques() {
    return techniques;
  }

  /** Conditions, by id alone. */
  public Known<String> conditions() {
    return conditions;
  }

  /** Fine parts of the body. */
  public Known<Region> regions() {
    return regions;
  }

  /** Where pain is felt. */
  public Known<PainZone> zones() {
    return zones;
  }

  /** Spots to press. */
  public Known<Point> points() {
    return points;
  }

  /** Muscles. */
  public Known<Muscle> muscles() {
    return muscles;
  }

  /** How to sit or lie. */
  public Known<Protocol.Position> positions() {
    return positions;
  }

  /** Things needed. */
  public Known<Technique.Equipment> equipment() {
    return equipment;
  }

  /** How hands touch. */
  public Known<Step.Hands> hands() {
    return hands;
  }

  /** How to breathe. */
  public Known<Step.Breath> breaths() {
    return breaths;
  }

  /** Protocols of every technique. */
  public Known<Protocol> protocols() {
    return protocols;
  }

  /** Ids of conditions in the field {@code not-with}. */
  public Set<String> notWith(Node node) {
    return ordered(new TreeSet<>(node.present("not-with", conditions::at)));
  }

  /** Areas in a field that may be left out. */
  public static Set<Area> areas(Node node, String field) {
    return ordered(new TreeSet<>(node.present(field, place -> place.one(AREAS))));
  }

  /** Phases in a field that may be left out. */
  public static Set<Phase> phases(Node node, String field) {
    return ordered(new TreeSet<>(node.present(field, place -> place.one(PHASES))));
  }

  /** The same set for good, its order the same in every run, which {@code Set.copyOf} is not. */
  public static <T> Set<T> ordered(Set<T> set) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(set));
  }

  /** The id of each value of an enum, in its order. */
  public static <T> Map<String, T> words(T[] values, Function<T, String> id) {
    Map<String, T> words = new LinkedHashMap<>();
    Arrays.stream(values).forEach(value -> words.put(id.apply(value), value));
    return words;
  }

  /** The one of some words in a field that may be left out. */
  public static <T> T word(Node node, String field, Map<String, T> words, T otherwise) {
    Optional<Node> found = node.find(field);
    return found.flatMap(place -> place.one(words)).orElse(otherwise);
  }
}
