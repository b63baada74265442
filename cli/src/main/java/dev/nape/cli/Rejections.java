package dev.nape.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Why files are rejected, a line each; beyond a thousand they are only counted. */
public final class Rejections {

  private static final int MOST = 1_000;

  private final List<String> lines = new ArrayList<>();
  private long more;

  /** One more problem; the line is 0, and the field empty, when it is about the whole file. */
  public void add(String file, long line, String field, String what) {
    if (lines.size() < MOST) {
      lines.add(line(file, line, field, what));
    } else {
      more++;
    }
  }

  /** Of which nothing is known but their number. */
  public void addUnseen(long count) {
    more += count;
  }

  /** Whether nothing was rejected. */
  public boolean isEmpty() {
    return lines.isEmpty() && more == 0;
  }

  /** Prints a line a problem. */
  public void print(PrintWriter out) {
    lines.forEach(out::println);
    if (more > 0) {
      out.println("and " + more + " more problems");
    }
  }

  /** {@code FILE:LINE:FIELD: what is wrong}. */
  public static String line(String file, long line, String field, String what) {
    return PlainText.of(file + ":" + line + ":" + field + ": " + what);
  }
}
