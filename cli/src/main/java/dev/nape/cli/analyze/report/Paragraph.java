package dev.nape.cli.analyze.report;

/** Running text in lines that a terminal shows whole. */
final class Paragraph {

  /** The columns of a terminal of the usual width. */
  static final int WIDTH = 80;

  private Paragraph() {}

  /** Broken at spaces; a word longer than a line stays whole. Ends with a line break. */
  static String of(String text) {
    StringBuilder lines = new StringBuilder();
    int room = WIDTH;
    for (String word : text.split(" ", -1)) {
      if (room < WIDTH && word.length() + 1 > room) {
        lines.append('\n');
        room = WIDTH;
      }
      lines.append(room < WIDTH ? " " : "").append(word);
      room -= word.length() + (room < WIDTH ? 1 : 0);
    }
    return lines.append('\n').toString();
  }
}
