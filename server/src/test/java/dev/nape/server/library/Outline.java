package dev.nape.server.library;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The outline of a shape, as a geometry that can be asked what lies inside. */
final class Outline {

  private static final Pattern COMMAND = Pattern.compile("([A-Za-z])([^A-Za-z]*)");
  private static final Pattern NUMBER = Pattern.compile("-?\\d*\\.?\\d+");

  private final Path2D.Double path = new Path2D.Double();
  private double x;
  private double y;
  private double handleX;
  private double handleY;

  private Outline() {}

  static Path2D of(String svg) {
    Outline outline = new Outline();
    Matcher command = COMMAND.matcher(svg);
    while (command.find()) {
      outline.draw(command.group(1).charAt(0), numbers(command.group(2)));
    }
    return outline.path;
  }

  private static List<Double> numbers(String text) {
    List<Double> numbers = new ArrayList<>();
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      numbers.add(Double.valueOf(number.group()));
    }
    return numbers;
  }

  private void draw(char command, List<Double> n) {
    switch (command) {
      case 'M' -> {
        go(n.get(0), n.get(1));
        path.moveTo(x, y);
      }
      case 'l' -> {
        for (int i = 0; i < n.size(); i += 2) {
          go(x + n.get(i), y + n.get(i + 1));
          path.lineTo(x, y);
        }
      }
      case 'c' -> {
        for (int i = 0; i < n.size(); i += 6) {
          curve(x + n.get(i), y + n.get(i + 1), n.subList(i + 2, i + 6));
        }
      }
      case 's' -> {
        for (int i = 0; i < n.size(); i += 4) {
          curve(2 * x - handleX, 2 * y - handleY, n.subList(i, i + 4));
        }
      }
      case 'z' -> path.closePath();
      default -> throw new AssertionError("no such command in the drawings: " + command);
    }
  }

  private void curve(double firstX, double firstY, List<Double> rest) {
    handleX = x + rest.get(0);
    handleY = y + rest.get(1);
    double toX = x + rest.get(2);
    double toY = y + rest.get(3);
    path.curveTo(firstX, firstY, handleX, handleY, toX, toY);
    go(toX, toY);
  }

  private void go(double toX, double toY) {
    x = toX;
    y = toY;
  }
}
