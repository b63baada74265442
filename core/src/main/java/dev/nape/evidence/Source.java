package dev.nape.evidence;

import java.util.Optional;

/**
 * A publication that a statement cites.
 *
 * @param id short kebab-case name, unique among all sources
 * @param title as published, with authors and year where they are known
 * @param address where it can be read; empty when only a reference is known
 * @param kind for example "guideline", "review", "case-report"
 * @param grade how strong this kind of source is
 * @param seen what of it was read, in words
 */
public record Source(
    String id, String title, Optional<String> address, String kind, Grade grade, String seen) {

  /** Weak commercial pages are named and never linked for a person in pain. */
  public Optional<String> link() {
    return grade == Grade.D ? Optional.empty() : address;
  }

  /** Strength of a source by its kind, strongest first. */
  public enum Grade {
    /** Guideline, consensus, classification, systematic review. */
    A,
    /** Study, case report, government, charity, hospital or textbook. */
    B,
    /** Professional or clinic page. */
    C,
    /** Commercial, mirrored or unattributed page. */
    D
  }
}
