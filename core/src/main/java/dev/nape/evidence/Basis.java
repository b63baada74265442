package dev.nape.evidence;

import java.util.List;
import java.util.Optional;

/**
 * What one statement rests on.
 *
 * @param kind whether a source says it, or we do
 * @param sources strongest first; empty exactly for {@link Kind#CONVENTION} and possibly for {@link
 *     Kind#PROJECT_ARTICLE}
 */
public record Basis(Kind kind, List<Source> sources) {

  /** Clinical convention without a source: shown as such. */
  public static final Basis CONVENTION = new Basis(Kind.CONVENTION, List.of());

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if a source is claimed and none is given, or the reverse
   */
  public Basis {
    sources = List.copyOf(sources);
    boolean claimed = kind == Kind.SOURCE || kind == Kind.SOURCE_FACT_OUR_VERDICT;
    if (claimed && sources.isEmpty()) {
      throw new IllegalArgumentException("a sourced statement names its source");
    }
    if (kind == Kind.CONVENTION && !sources.isEmpty()) {
      throw new IllegalArgumentException("a convention has no source");
    }
  }

  /** Grade of the first source, if there is one. */
  public Optional<Source.Grade> grade() {
    return sources.stream().findFirst().map(Source::grade);
  }

  /** Who says so. */
  public enum Kind {
    /** The source says this. */
    SOURCE,
    /** The source gives the fact; the verdict, number or wording is ours. */
    SOURCE_FACT_OUR_VERDICT,
    /** The articles that Nape began with say so; a source may agree. */
    PROJECT_ARTICLE,
    /** Clinical convention; nobody was found who tested it. */
    CONVENTION
  }
}
