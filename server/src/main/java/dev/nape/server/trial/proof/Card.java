package dev.nape.server.trial.proof;

import dev.nape.server.trial.plot.Bar;
import java.util.List;
import java.util.Optional;

/**
 * One question and its answer, in words that are ready to be read.
 *
 * @param id of the card on its page
 * @param says the answer in one sentence
 * @param bar estimate and range; empty when there is none
 * @param more what must be said beside it
 * @param links where to go from here
 * @param rests the numbers it rests on
 * @param method how they were computed
 */
public record Card(
    String id,
    String title,
    Tag tag,
    String says,
    Optional<Bar> bar,
    List<String> more,
    List<Link> links,
    List<Table> rests,
    String method) {

  public Card {
    more = List.copyOf(more);
    links = List.copyOf(links);
    rests = List.copyOf(rests);
  }

  /**
   * The state of the answer as a label.
   *
   * @param style of the stylesheet; empty for a plain one
   */
  public record Tag(String text, String style) {}

  /** Where to go from here. */
  public record Link(String address, String text) {}

  /** Numbers, the first cell of each row being its head. */
  public record Table(String caption, List<String> heads, List<List<String>> rows) {

    public Table {
      heads = List.copyOf(heads);
      rows = List.copyOf(rows);
    }
  }
}
