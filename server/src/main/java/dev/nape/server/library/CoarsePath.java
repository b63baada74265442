package dev.nape.server.library;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An outline in whole units: half a millimetre on the body, less than a pixel on a phone. Points
 * are rounded where they lie, so that regions that touch still touch.
 */
final class CoarsePath {

  private static final Pattern COMMAND = Pattern.compile("([A-Za-z])([^A-Za-z]*)");
  private static final Pattern NUMBER = Pattern.compile("-?\\d*\\.?\\d+");

  /** How far a control point may be from where a smooth curve would have it. */
  private static final int SMOOTH = 2;

  /** A command with its points, absolute. */
  private record Part(char command, List<Integer> at) {}

  private final List<Part> parts = new ArrayList<>();
  private double x;
  private double y;

  private CoarsePath() {}

  /** Reads what the drawings use: {@code M l c z}. */
  static CoarsePath of(String svg) {
    CoarsePath path = new CoarsePath();
    Matcher command = COMMAND.matcher(svg);
    while (command.find()) {
      path.read(command.group(1).charAt(0), numbers(command.group(2)));
    }
    return path;
  }

  private static double[] numbers(String text) {
    return NUMBER.matcher(text).results().mapToDouble(n -> Double.parseDouble(n.group())).toArray();
  }

  private void read(char command, double[] n) {
    int size =
        switch (command) {
          case 'M', 'l' -> 2;
          case 'c' -> 6;
          case 'z' -> 0;
          default -> throw new IllegalStateException("no drawing has the command " + command);
        };
    if (size == 0) {
      parts.add(new Part(command, List.of()));
      return;
    }
    for (int i = 0; i < n.length; i += size) {
      boolean absolute = command == 'M' && i == 0;
      parts.add(new Part(i > 0 && command == 'M' ? 'l' : command, points(n, i, size, absolute)));
    }
  }

  private List<Integer> points(double[] n, int from, int size, boolean absolute) {
    List<Integer> at = new ArrayList<>();
    double fromX = absolute ? 0 : x;
    double fromY = absolute ? 0 : y;
    for (int i = from; i < from + size; i += 2) {
      x = fromX + n[i];
      y = fromY + n[i + 1];
      at.add(round(x));
      at.add(round(y));
    }
    return at;
  }

  static int round(double value) {
    return Math.toIntExact(Math.round(value));
  }

  /** Whether another outline is this one in a mirror that stands at half of a width. */
  boolean mirrors(CoarsePath other, int width) {
    if (parts.size() != other.parts.size()) {
      return false;
    }
    for (int i = 0; i < parts.size(); i++) {
      if (!mirrors(parts.get(i), other.parts.get(i), width)) {
        return false;
      }
    }
    return true;
  }

  private static boolean mirrors(Part one, Part other, int width) {
    boolean same = one.command == other.command && one.at.size() == other.at.size();
    for (int i = 0; same && i < one.at.size(); i++) {
      int there = i % 2 == 0 ? width - other.at.get(i) : other.at.get(i);
      same = Math.abs(one.at.get(i) - there) <= 1;
    }
    return same;
  }

  /** As SVG reads it, in as few letters as it takes. */
  String text() {
    StringBuilder text = new StringBuilder();
    Pen pen = new Pen(text);
    parts.forEach(pen::draw);
    return text.toString();
  }

  /** Writes one command after the other, each from where the last one ended. */
  private static final class Pen {
    private final StringBuilder text;
    private char last;
    private int x;
    private int y;
    private int startX;
    private int startY;
    private int handleX;
    private int handleY;

    private Pen(StringBuilder text) {
      this.text = text;
    }

    private void draw(Part part) {
      switch (part.command) {
        case 'M' -> {
          letter('M');
          number(part.at.get(0));
          number(part.at.get(1));
          go(part);
          startX = x;
          startY = y;
        }
        case 'z' -> {
          text.append('z');
          last = 'z';
          x = startX;
          y = startY;
        }
        case 'c' -> curve(part);
        default -> {
          letter(part.command);
          rest(part, 0);
          go(part);
        }
      }
    }

    private void curve(Part part) {
      boolean smooth =
          (last == 'c' || last == 's')
              && Math.abs(part.at.get(0) - (2 * x - handleX)) <= SMOOTH
              && Math.abs(part.at.get(1) - (2 * y - handleY)) <= SMOOTH;
      letter(smooth ? 's' : 'c');
      rest(part, smooth ? 2 : 0);
      handleX = part.at.get(2);
      handleY = part.at.get(3);
      go(part);
    }

    private void rest(Part part, int from) {
      for (int i = from; i < part.at.size(); i += 2) {
        number(part.at.get(i) - x);
        number(part.at.get(i + 1) - y);
      }
    }

    private void go(Part part) {
      x = part.at.get(part.at.size() - 2);
      y = part.at.getLast();
    }

    private void letter(char command) {
      if (command != last || command == 'M') {
        text.append(command);
        last = command;
      }
    }

    private void number(int value) {
      boolean apart = Character.isDigit(text.charAt(text.length() - 1)) && value >= 0;
      text.append(apart ? " " : "").append(value);
    }
  }
}
