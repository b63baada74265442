package dev.nape.server.library;

import dev.nape.body.Muscle;
import dev.nape.body.PainZone;
import dev.nape.body.Point;
import dev.nape.body.Region;
import dev.nape.evidence.Evidence;
import dev.nape.evidence.Study;
import dev.nape.knowledge.Knowledge;
import dev.nape.screening.Condition;
import dev.nape.technique.PainRoute;
import dev.nape.technique.Protocol;
import dev.nape.technique.Technique;
import dev.nape.technique.TechniqueId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The knowledge, looked up by id. */
@Component
public class Library {

  private final Knowledge knowledge;
  private final Map<String, Technique> techniques;
  private final Map<String, Method> methods = new LinkedHashMap<>();
  private final Map<String, Region> regions;
  private final Map<String, Muscle> muscles;
  private final Map<String, Point> points;
  private final Map<String, PainRoute> routes;
  private final Map<String, Condition> conditions;

  Library(Knowledge knowledge) {
    this.knowledge = knowledge;
    techniques = index(knowledge.techniques(), technique -> technique.id().value());
    knowledge
        .techniques()
        .forEach(technique ->
            technique
                .protocols()
                .forEach(protocol -> methods.put(protocol.id(), new Method(technique, protocol))));
    regions = index(knowledge.body().regions(), Region::id);
    muscles = index(knowledge.body().muscles(), Muscle::id);
    points = index(knowledge.body().points(), Point::id);
    routes = index(knowledge.routes(), route -> route.zone().id());
    conditions = index(knowledge.rules().conditions(), Condition::id);
  }

  /**
   * A protocol and the technique it belongs to.
   *
   * @param technique which
   * @param protocol one of its
   */
  public record Method(Technique technique, Protocol protocol) {}

  public Knowledge knowledge() {
    return knowledge;
  }

  public Evidence evidence() {
    return knowledge.evidence();
  }

  public Collection<Technique> techniques() {
    return techniques.values();
  }

  public Optional<Technique> technique(String id) {
    return Optional.ofNullable(techniques.get(id));
  }

  /** The name of a technique, or of what studies are about and is none; else the id itself. */
  public String nameOf(String about) {
    Technique technique = techniques.get(about);
    return technique != null ? technique.name() : evidence().tags().getOrDefault(about, about);
  }

  public String nameOf(TechniqueId id) {
    return nameOf(id.value());
  }

  /** What a point is called: acupressure points have a code that therapists know. */
  public static String nameOf(Point point) {
    return point.kind() == Point.Kind.ACUPRESSURE ? point.id() + " " + point.name() : point.name();
  }

  /** First author and year, as far as they were seen; else the title. */
  public static String shortName(Study study) {
    if (study.authors().isEmpty()) {
      return study.label();
    }
    String authors = study.authors().get();
    String first = authors.split(",", 2)[0].replaceFirst("(?: \\p{Lu}{1,3})$", "");
    return study.year().isPresent() ? first + " " + study.year().getAsInt() : first;
  }

  /** The protocols of those ids that exist, in that order. */
  public List<Method> methods(List<String> ids) {
    return ids.stream().map(methods::get).filter(Objects::nonNull).toList();
  }

  public Optional<Region> region(String id) {
    return Optional.ofNullable(regions.get(id));
  }

  public Optional<Muscle> muscle(String id) {
    return Optional.ofNullable(muscles.get(id));
  }

  public Optional<Point> point(String id) {
    return Optional.ofNullable(points.get(id));
  }

  public Optional<PainZone> zone(String id) {
    return route(id).map(PainRoute::zone);
  }

  /** From a pain zone to where to work. */
  public Optional<PainRoute> route(String zone) {
    return Optional.ofNullable(routes.get(zone));
  }

  public Optional<Condition> condition(String id) {
    return Optional.ofNullable(conditions.get(id));
  }

  /** Muscles whose pain is felt in a zone. */
  public List<Muscle> referringTo(String zone) {
    return muscles.values().stream()
        .filter(muscle -> muscle.refersTo().stream().anyMatch(felt -> felt.id().equals(zone)))
        .toList();
  }

  private static <T> Map<String, T> index(Collection<T> all, Function<T, String> id) {
    Map<String, T> byId = new LinkedHashMap<>();
    all.forEach(one -> byId.put(id.apply(one), one));
    return byId;
  }
}
