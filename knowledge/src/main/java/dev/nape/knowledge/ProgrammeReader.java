package dev.nape.knowledge;

import dev.nape.knowledge.names.Known;
import dev.nape.knowledge.names.Names;
import dev.nape.knowledge.yaml.Figure;
import dev.nape.knowledge.yaml.Node;
import dev.nape.plan.Outline;
import dev.nape.plan.Section;
import dev.nape.plan.Template;
import dev.nape.technique.HomeProgramme;
import dev.nape.technique.Phase;
import dev.nape.technique.Programme;
import dev.nape.technique.Protocol;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Reads {@code programmes.yaml}: outlines of sessions, programmes, the home programme. */
final class ProgrammeReader {
  private static final Map<String, Section> SECTIONS = Names.words(Section.values(), Section::id);
  private static final Map<String, Boolean> HANDS = Map.of("self", false, "therapist", true);

  private final Names names;
  private final Known<Outline> outlines = new Known<>("outline");

  ProgrammeReader(Names names) {
    this.names = names;
  }

  List<Outline> outlines(Node file) {
    file.need("outlines").fields().forEach((id, node) -> outlines.add(id, outline(id, node), node));
    return outlines.all();
  }

  private Outline outline(String id, Node node) {
    Map<Section, Integer> seconds = new EnumMap<>(Section.class);
    Map<Section, List<String>> protocols = new EnumMap<>(Section.class);
    node.need("sections")
        .fields()
        .forEach((word, part) -> {
          Section section = SECTIONS.get(word);
          if (section == null) {
            part.complain(
                "'%s' is none of %s".formatted(word, String.join(", ", SECTIONS.keySet())));
            part.skip();
            return;
          }
          seconds.put(section, Figure.seconds(part.need("time")));
          protocols.put(section, part.present("protocols", this::protocol));
        });
    Template template =
        new Template(
            id,
            node.need("by").one(HANDS).orElse(false),
            seconds.values().stream().mapToInt(Integer::intValue).sum(),
            Collections.unmodifiableMap(seconds),
            names.sources().basis(node));
    return new Outline(
        template,
        node.text("title"),
        Names.phases(node, "phases"),
        Names.ordered(
            new TreeSet<>(node.present("goals", place -> place.one(TechniqueReader.GOALS)))),
        node.present("positions", names.positions()::at),
        Collections.unmodifiableMap(protocols),
        node.maybe("note"));
  }

  List<Programme> programmes(Node file) {
    return RuleReader.named(file.need("programmes"), this::programme);
  }

  private Programme programme(String id, Node node) {
    int weeks = Math.max(1, Figure.of(node.need("weeks"), "weeks").usual());
    Figure minutes = Figure.of(node.need("minutes"), "min");
    return new Programme(
        id,
        node.text("name"),
        node.text("condition"),
        weeks,
        Figure.of(node.need("sessions"), "times").usual() / (double) weeks,
        minutes.usual(),
        names.sources().basis(minutes, node.need("minutes")),
        outlineId(node.need("outline")).orElse(""),
        node.find("diary").map(ProgrammeReader::diary),
        node.maybe("note"),
        names.sources().basis(node));
  }

  private static Programme.Diary diary(Node node) {
    return new Programme.Diary(
        Figure.of(node.need("before"), "weeks").usual(),
        Figure.of(node.need("during"), "weeks").usual(),
        Figure.of(node.need("after"), "weeks").usual());
  }

  HomeProgramme home(Node file) {
    Node node = file.need("home");
    Node week = node.need("week");
    Map<Phase, List<String>> instead = new EnumMap<>(Phase.class);
    node.need("instead")
        .fields()
        .forEach((id, place) ->
            Optional.ofNullable(Names.PHASES.get(id))
                .ifPresentOrElse(
                    phase -> instead.put(phase, node.need("instead").present(id, this::outlineId)),
                    () -> place.complain("there is no phase '%s'".formatted(id))));
    return new HomeProgramme(
        node.text("name"),
        Figure.of(node.need("weeks"), "weeks").usual(),
        node.text("rule"),
        node.need("slots").items().stream().map(this::slot).toList(),
        Collections.unmodifiableMap(instead),
        Figure.of(week.need("trigger-points"), "times").usual(),
        Figure.of(week.need("own-minutes"), "min").usual(),
        Figure.of(week.need("longest"), "min").usual(),
        names.sources().basis(node));
  }

  private HomeProgramme.Slot slot(Node node) {
    Node todo = node.need("do");
    boolean outline = outlines.find(todo.isText() ? todo.text() : "").isPresent();
    return new HomeProgramme.Slot(
        node.text("time"),
        node.texts("days"),
        node.find("times").map(place -> Figure.of(place, "times").usual()).orElse(1),
        (outline ? outlineId(todo) : protocol(todo)).orElse(""));
  }

  private Optional<String> outlineId(Node place) {
    return outlines.at(place).map(found -> found.template().id());
  }

  private Optional<String> protocol(Node place) {
    return names.protocols().at(place).map(Protocol::id);
  }
}
