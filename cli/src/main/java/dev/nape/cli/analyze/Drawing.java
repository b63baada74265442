package dev.nape.cli.analyze;

import dev.nape.diary.Diary;
import dev.nape.exchange.plot.TimelinePlot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The picture that goes with a report. */
final class Drawing {

  /** The picture shows no more; beyond it only names are kept, so that it can say how many. */
  private static final int MOST_DIARIES = 200;

  private static final Diary NOT_KEPT = new Diary(List.of(), List.of());

  private final List<TimelinePlot.Subject> people = new ArrayList<>();

  void add(String name, Diary diary) {
    people.add(new TimelinePlot.Subject(name, people.size() < MOST_DIARIES ? diary : NOT_KEPT));
  }

  /** Writes SVG over whatever is there. */
  void writeTo(Path file, String title) throws IOException {
    Files.writeString(file, TimelinePlot.standalone(title, people, Locale.ENGLISH));
  }
}
