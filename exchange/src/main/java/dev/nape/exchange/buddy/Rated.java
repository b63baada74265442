package dev.nape.exchange.buddy;

import dev.nape.diary.Effect;
import dev.nape.exchange.csv.Column;
import dev.nape.exchange.csv.Header;
import java.util.List;

/** One of the four columns that say what was tried, by how much it helped. */
record Rated(Column column, Effect effect) {

  static final String MEDICATION = "Medication";
  static final String RELIEF = "Non Drug Relief Methods";

  /** What the app writes when nothing was taken. */
  static final String NOTHING = "No medication";

  static List<Rated> of(Header header, String what) {
    return List.of(
        new Rated(header.column("Helpful " + what), Effect.HELPED),
        new Rated(header.column("Somewhat Helpful " + what), Effect.HELPED_SOMEWHAT),
        new Rated(header.column("Unhelpful " + what), Effect.DID_NOT_HELP),
        new Rated(header.column("Unsure " + what), Effect.UNSURE));
  }

  static boolean owns(Header header, String what, String name) {
    return of(header, what).stream().anyMatch(rated -> rated.column.name().equals(name));
  }
}
