package dev.nape.server.planner.web;

import dev.nape.server.planner.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Times of a plan, as clocks show them. */
public final class Lasting {

  private static final int MINUTE = 60;

  private Lasting() {}

  /** Minutes and seconds: 125 is {@code 2:05}. */
  public static String clock(int seconds) {
    return String.format(Locale.ROOT, "%d:%02d", seconds / MINUTE, seconds % MINUTE);
  }

  /** When each block begins, in seconds from the start. */
  public static List<Integer> starts(List<Sheet.Block> blocks) {
    return running(blocks.stream().map(Sheet.Block::seconds).toList(), 0);
  }

  /** When each step of a block begins, in seconds from the start of the session. */
  public static List<Integer> starts(Sheet.Block block, int from) {
    return running(block.steps().stream().map(Sheet.Line::seconds).toList(), from);
  }

  private static List<Integer> running(List<Integer> lengths, int from) {
    List<Integer> starts = new ArrayList<>();
    int at = from;
    for (int length : lengths) {
      starts.add(at);
      at += length;
    }
    return starts;
  }
}
