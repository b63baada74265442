package dev.nape.exchange.buddy;

import dev.nape.exchange.csv.Column;
import dev.nape.exchange.csv.Header;
import dev.nape.exchange.csv.Unreadable;
import dev.nape.exchange.intake.Intake;
import java.util.List;
import java.util.Map;

/** The columns of the list of attacks. All but the first few are missing in some exports. */
record AttackColumns(
    Column started,
    Column lasted,
    Column startOffset,
    Column endOffset,
    Column types,
    Column pain,
    Column symptoms,
    Column places,
    Column notes,
    List<Column> alsoNotes,
    List<Rated> medications,
    List<Rated> reliefs) {

  static final List<String> FIRST = List.of("#", "Started", "Lasted");

  /** Kept word for word, under their headings: the domain has no finer place for them. */
  private static final List<String> ALSO_NOTES =
      List.of(
          "Attack Types",
          "Attack Location",
          "Affected Activities",
          "Potential Triggers",
          "Most Bothersome Symptom",
          "Premonitory Symptoms",
          "Pain Positions");

  private static final Map<String, String> MEANINGS =
      Map.of(
          "Started", "start",
          "Lasted", "end",
          "Start UTC Offset (min)", "zone",
          "End UTC Offset (min)", "zone",
          "Pain Level", "peak",
          "Symptoms", "symptoms",
          "Attack Types", "typesAndNotes",
          "Pain Positions", "sideAndNotes",
          "Notes", "notes");

  static AttackColumns of(Header header) throws Unreadable {
    return new AttackColumns(
        header.require("Started"),
        header.require("Lasted"),
        header.column("Start UTC Offset (min)"),
        header.column("End UTC Offset (min)"),
        header.column("Attack Types"),
        header.column("Pain Level"),
        header.column("Symptoms"),
        header.column("Pain Positions"),
        header.column("Notes"),
        ALSO_NOTES.stream().map(header::column).toList(),
        Rated.of(header, Rated.MEDICATION),
        Rated.of(header, Rated.RELIEF));
  }

  static void map(Header header, Intake intake) {
    for (String name : header.names()) {
      String meaning = meaning(header, name);
      boolean dropped = List.of("rowNumber", "whereabouts", "unknown").contains(meaning);
      intake.mapping(name, meaning, dropped);
    }
  }

  private static String meaning(Header header, String name) {
    if (Rated.owns(header, Rated.MEDICATION, name)) {
      return "medication";
    }
    if (Rated.owns(header, Rated.RELIEF, name)) {
      return "relief";
    }
    return switch (name) {
      case "#" -> "rowNumber";
      case "Geohash" -> "whereabouts";
      default -> MEANINGS.getOrDefault(name, ALSO_NOTES.contains(name) ? "notes" : "unknown");
    };
  }
}
