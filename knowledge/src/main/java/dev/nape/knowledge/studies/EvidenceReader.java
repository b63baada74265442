package dev.nape.knowledge.studies;

import dev.nape.evidence.Certainty;
import dev.nape.evidence.Effect;
import dev.nape.evidence.Evidence;
import dev.nape.evidence.ForestRow;
import dev.nape.evidence.MeaningfulChange;
import dev.nape.evidence.Outcome;
import dev.nape.evidence.OutcomeDefinition;
import dev.nape.evidence.Source;
import dev.nape.evidence.Study;
import dev.nape.evidence.TechniqueGrade;
import dev.nape.evidence.UnreadStudy;
import dev.nape.knowledge.names.Known;
import dev.nape.knowledge.names.Names;
import dev.nape.knowledge.yaml.Estimate;
import dev.nape.knowledge.yaml.Figure;
import dev.nape.knowledge.yaml.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads {@code evidence.yaml}. */
public final class EvidenceReader {
  private static final Map<String, Outcome> OUTCOMES = Names.words(Outcome.values(), Outcome::id);
  private static final Map<String, Certainty> CERTAINTIES =
      Names.words(Certainty.values(), Certainty::id);
  private static final Map<String, ForestRow.Scale> SCALES =
      Names.words(ForestRow.Scale.values(), s -> s.name().toLowerCase(Locale.ROOT));
  private static final List<String> STARTS = List.of("high", "low");
  private static final String NOT_FOUND =
      "No controlled migraine study with this outcome was found.";

  private final Names names;
  private final Known<String> subjects = new Known<>("technique or study tag");
  private final Known<Study> studies = new Known<>("study");

  /** Knows the sources and techniques. */
  public EvidenceReader(Names names) {
    this.names = names;
  }

  /** The whole file. */
  public Evidence read(Node file) {
    Map<String, String> tags = file.need("tags").each(Node::text);
    names.techniques().all().forEach(t -> subjects.add(t.value(), t.value(), file));
    file.need("tags").fields().forEach((id, node) -> subjects.add(id, id, node));
    StudyReader reader = new StudyReader(names.sources(), subjects);
    file.need("studies")
        .fields()
        .forEach((id, node) -> studies.add(id, reader.read(id, node), node));
    List<TechniqueGrade> grades = new ArrayList<>();
    file.need("grades")
        .fields()
        .forEach((id, node) -> subjects.named(id, node).ifPresent(s -> grades.add(grade(s, node))));
    return new Evidence(
        file.text("method"),
        Collections.unmodifiableMap(tags),
        studies.all(),
        List.copyOf(grades),
        file.present("forest", this::row),
        file.need("definitions").fields().entrySet().stream()
            .map(entry -> definition(entry.getKey(), entry.getValue()))
            .toList(),
        file.list("meaningful-changes", this::change),
        file.list("unread", EvidenceReader::unread));
  }

  private TechniqueGrade grade(String about, Node node) {
    Map<Outcome, TechniqueGrade.Grade> outcomes = new EnumMap<>(Outcome.class);
    node.present("none", place -> place.one(OUTCOMES))
        .forEach(outcome -> outcomes.put(outcome, NOTHING));
    OUTCOMES.forEach((id, outcome) -> {
      node.find(id).ifPresent(place -> outcomes.put(outcome, grade(place)));
      if (!outcomes.containsKey(outcome)) {
        node.complain("'%s' has no grade for %s".formatted(about, id));
      }
    });
    return new TechniqueGrade(about, node.text("summary"), Collections.unmodifiableMap(outcomes));
  }

  private static final TechniqueGrade.Grade NOTHING =
      new TechniqueGrade.Grade(
          Certainty.NONE,
          "unknown",
          Optional.empty(),
          Map.of(),
          List.of(),
          NOT_FOUND,
          Optional.empty());

  private TechniqueGrade.Grade grade(Node node) {
    Map<String, Integer> off = new LinkedHashMap<>();
    node.find("off")
        .ifPresent(place ->
            place.fields().forEach((why, n) -> off.put(why, Figure.of(n, "steps").usual())));
    Optional<String> start = node.maybe("start");
    start
        .filter(word -> !STARTS.contains(word))
        .ifPresent(
            word -> node.need("start").complain("'%s' is none of high, low".formatted(word)));
    return new TechniqueGrade.Grade(
        node.need("grade").one(CERTAINTIES).orElse(Certainty.NONE),
        node.maybe("direction").orElse("unknown"),
        start,
        Collections.unmodifiableMap(off),
        node.present("studies", studies::at),
        node.text("why"),
        node.find("indirect").map(EvidenceReader::indirect));
  }

  private static TechniqueGrade.Indirect indirect(Node node) {
    return new TechniqueGrade.Indirect(
        node.need("grade").one(CERTAINTIES).orElse(Certainty.NONE),
        node.text("population"),
        node.text("note"));
  }

  private Optional<ForestRow> row(Node node) {
    Optional<Study> study = studies.at(node.need("study"));
    Optional<Estimate> estimate = Estimate.of(node.need("estimate"));
    if (estimate.isPresent() && estimate.get().limits().isEmpty()) {
      node.need("estimate").complain("has no 95 % limits");
    }
    Optional<Source> own = node.find("source").flatMap(names.sources()::at);
    Optional<Source> source = own.or(() -> study.flatMap(s -> s.sources().stream().findFirst()));
    Effect.Limits limits = estimate.flatMap(Estimate::limits).orElse(new Effect.Limits(0, 0));
    ForestRow.Scale scale = Names.word(node, "scale", SCALES, ForestRow.Scale.LINEAR);
    if (scale == ForestRow.Scale.LOG && limits.low() <= 0 && estimate.isPresent()) {
      node.complain("a ratio is more than 0");
    }
    ForestRowText text = new ForestRowText(node, subjects);
    if (study.isEmpty()) {
      node.skip();
    }
    return study.isEmpty() || source.isEmpty()
        ? Optional.empty()
        : Optional.of(
            text.row(
                study.get(),
                estimate.map(Estimate::value).orElse(0.0),
                limits,
                scale,
                source.get()));
  }

  private OutcomeDefinition definition(String id, Node node) {
    return new OutcomeDefinition(
        id,
        node.text("term"),
        node.text("use"),
        node.text("definition"),
        node.maybe("note"),
        names.sources().basis(node));
  }

  private MeaningfulChange change(Node node) {
    Optional<Estimate.Measured> value = node.find("value").flatMap(Estimate::measured);
    return new MeaningfulChange(
        node.text("instrument"),
        node.text("population"),
        node.text("kind"),
        value.map(v -> OptionalDouble.of(v.value())).orElse(OptionalDouble.empty()),
        value.map(Estimate.Measured::unit).orElseGet(() -> node.maybe("unit").orElse("")),
        node.maybe("doi"),
        node.maybe("note"),
        names.sources().basis(node));
  }

  private static UnreadStudy unread(Node node) {
    return new UnreadStudy(
        node.text("what"), node.maybe("reference"), node.text("why"), node.flag("registered"));
  }
}
