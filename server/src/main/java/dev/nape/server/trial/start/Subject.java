package dev.nape.server.trial.start;

/**
 * What a trial can be about.
 *
 * @param id of a technique or a programme of the knowledge; {@link Subjects#HOME} for the home
 *     programme
 * @param name in plain words
 * @param what what it is, in a sentence or two
 */
public record Subject(String id, String name, String what, Kind kind) {

  /** Where it comes from. */
  public enum Kind {
    /** What a person does at home, day by day. */
    HOME,
    /** A way of working with the hands. */
    TECHNIQUE,
    /** Sessions over weeks, as a published trial gave them. */
    PROGRAMME
  }
}
