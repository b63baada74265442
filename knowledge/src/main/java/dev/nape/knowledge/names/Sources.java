package dev.nape.knowledge.names;

import dev.nape.evidence.Basis;
import dev.nape.evidence.Source;
import dev.nape.knowledge.yaml.Figure;
import dev.nape.knowledge.yaml.Node;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The publications, and what a statement rests on. */
public final class Sources {
  private static final Map<String, Source.Grade> GRADES =
      Arrays.stream(Source.Grade.values())
          .collect(Collectors.toUnmodifiableMap(Source.Grade::name, Function.identity()));
  private static final Map<String, Basis.Kind> KINDS =
      Map.of(
          "our-verdict", Basis.Kind.SOURCE_FACT_OUR_VERDICT,
          "article", Basis.Kind.PROJECT_ARTICLE);

  private final Known<Source> known = new Known<>("source");
  private final Node file;

  /** Reads them all. */
  public Sources(Node file) {
    this.file = file;
    file.fields().forEach(this::add);
  }

  private void add(String id, Node node) {
    Optional<Source.Grade> grade = node.need("grade").one(GRADES);
    known.add(
        id,
        new Source(
            id,
            node.text("title"),
            node.link("url"),
            node.text("kind"),
            grade.orElse(Source.Grade.D),
            node.maybe("seen").orElse("")),
        node);
  }

  /** All, in the order of the file. */
  public List<Source> all() {
    return known.all();
  }

  /** The source whose id stands at a place. */
  public Optional<Source> at(Node place) {
    return known.at(place);
  }

  /** What a statement rests on: its fields {@code basis} and {@code sources}. */
  public Basis basis(Node statement) {
    List<Source> cited = statement.present("sources", known::at);
    Optional<Node> said = statement.find("basis");
    boolean named = statement.find("sources").isPresent();
    if (said.isEmpty()) {
      return cited.isEmpty() ? Basis.CONVENTION : new Basis(Basis.Kind.SOURCE, cited);
    }
    Optional<Basis.Kind> kind = said.get().one(KINDS);
    if (kind.isEmpty()) {
      return Basis.CONVENTION;
    }
    if (kind.get() == Basis.Kind.SOURCE_FACT_OUR_VERDICT && cited.isEmpty()) {
      if (!named) {
        said.get().complain("rests on a source and names none");
      }
      return Basis.CONVENTION;
    }
    return new Basis(kind.get(), cited);
  }

  /** What a figure rests on. */
  public Basis basis(Figure figure, Node place) {
    if (figure.cites().isEmpty()) {
      return Basis.CONVENTION;
    }
    Figure.Cites cites = figure.cites().get();
    Basis.Kind kind = cites.after() ? Basis.Kind.SOURCE_FACT_OUR_VERDICT : Basis.Kind.SOURCE;
    return known
        .named(cites.id(), place)
        .map(source -> new Basis(kind, List.of(source)))
        .orElse(Basis.CONVENTION);
  }

  /** Complains of every source that nothing cites. */
  public void complainOfUnused() {
    file.fields()
        .forEach((id, node) -> {
          if (!known.isUsed(id)) {
            node.complain("nothing cites the source '%s'".formatted(id));
          }
        });
  }
}
