package dev.nape.knowledge.studies;

import dev.nape.evidence.Effect;
import dev.nape.evidence.Source;
import dev.nape.evidence.Study;
import dev.nape.knowledge.names.Known;
import dev.nape.knowledge.names.Names;
import dev.nape.knowledge.names.Sources;
import dev.nape.knowledge.yaml.Estimate;
import dev.nape.knowledge.yaml.Figure;
import dev.nape.knowledge.yaml.Node;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Reads one study. */
final class StudyReader {
  static final Map<String, Effect.Better> BETTER =
      Names.words(Effect.Better.values(), better -> better.name().toLowerCase(Locale.ROOT));
  private static final Map<String, Study.Seen> SEEN =
      Names.words(
          Study.Seen.values(), seen -> seen.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  private static final Source NOWHERE =
      new Source("", "", Optional.empty(), "", Source.Grade.D, "");

  private final Sources sources;
  private final Known<String> subjects;

  /**
   * Knows what studies may be about.
   *
   * @param subjects ids of techniques and tags
   */
  StudyReader(Sources sources, Known<String> subjects) {
    this.sources = sources;
    this.subjects = subjects;
  }

  Study read(String id, Node node) {
    List<Source> read = node.present("sources", sources::at);
    if (read.isEmpty()) {
      node.complain("the study '%s' names no source".formatted(id));
    }
    Source first = read.isEmpty() ? NOWHERE : read.getFirst();
    return new Study(
        id,
        node.text("title"),
        node.flag("title-is-ours"),
        node.maybe("authors"),
        year(node),
        node.maybe("journal"),
        node.list("ids", Node::text),
        node.text("design"),
        node.text("population"),
        node.text("directness"),
        people(node, "randomised"),
        people(node, "pooled"),
        node.list("arms", StudyReader::arm),
        node.present("about", subjects::at),
        node.present("indirect-for", subjects::at),
        node.find("given").map(StudyReader::given),
        node.maybe("comparator"),
        node.list("outcomes", place -> finding(place, first)),
        node.maybe("adverse-events"),
        node.text("bias"),
        node.need("seen").one(SEEN).orElse(Study.Seen.QUALITATIVE_ONLY),
        node.text("level"),
        read,
        node.maybe("notes"));
  }

  private static OptionalInt year(Node node) {
    Optional<Node> found = node.find("year");
    if (found.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!found.get().text().matches("(?:19|20)\\d\\d")) {
      found.get().complain("'%s' is no year".formatted(found.get().text()));
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(found.get().text()));
  }

  private static OptionalInt people(Node node, String field) {
    return whole(node, field, "people");
  }

  private static OptionalInt whole(Node node, String field, String unit) {
    return node.find(field)
        .map(place -> OptionalInt.of(Figure.of(place, unit).usual()))
        .orElse(OptionalInt.empty());
  }

  private static Study.Arm arm(Node node) {
    return new Study.Arm(
        node.text("name"), people(node, "people"), node.list("figures", Node::text));
  }

  private static Study.Given given(Node node) {
    return new Study.Given(
        whole(node, "session", "min"),
        whole(node, "sessions", "times"),
        whole(node, "weeks", "weeks"),
        node.maybe("note"));
  }

  private Study.Finding finding(Node node, Source first) {
    return new Study.Finding(
        node.text("outcome"),
        node.maybe("when"),
        node.maybe("against"),
        node.text("finding"),
        node.list("arms", StudyReader::arm),
        node.find("effect").map(StudyReader::effect).orElse(NOTHING_SEEN),
        node.maybe("flag"),
        node.present("about", subjects::at),
        node.flag("figure-seen"),
        node.find("source").flatMap(sources::at).orElse(first));
  }

  private static final Effect NOTHING_SEEN =
      new Effect(
          Optional.empty(),
          Optional.empty(),
          OptionalDouble.empty(),
          Optional.empty(),
          Optional.empty(),
          Effect.Better.LOWER,
          Optional.empty(),
          OptionalInt.empty(),
          OptionalInt.empty());

  private static Effect effect(Node node) {
    Optional<Estimate> estimate = node.find("estimate").flatMap(Estimate::of);
    return new Effect(
        node.maybe("measure"),
        node.maybe("unit"),
        estimate.map(e -> OptionalDouble.of(e.value())).orElse(OptionalDouble.empty()),
        estimate.flatMap(Estimate::limits),
        node.maybe("p"),
        Names.word(node, "better", BETTER, Effect.Better.LOWER),
        node.maybe("derived"),
        whole(node, "studies", "studies"),
        people(node, "people"));
  }
}
