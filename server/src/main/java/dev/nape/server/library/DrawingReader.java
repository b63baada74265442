package dev.nape.server.library;

import dev.nape.server.library.Drawing.Belly;
import dev.nape.server.library.Drawing.Box;
import dev.nape.server.library.Drawing.Line;
import dev.nape.server.library.Drawing.Shape;
import dev.nape.server.library.Drawing.Spot;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads a drawing from its SVG file, layer by layer. */
final class DrawingReader {

  private final View view;
  private final Element svg;

  private DrawingReader(View view, Element svg) {
    this.view = view;
    this.svg = svg;
  }

  /**
   * @throws IllegalStateException when a drawing is not as it should be: a mistake in its file
   */
  static Drawing read(View view) {
    String file = "body/" + view.id() + ".svg";
    try (InputStream content = DrawingReader.class.getResourceAsStream(file)) {
      if (content == null) {
        throw new IllegalStateException("no drawing " + file);
      }
      Element svg =
          DocumentBuilderFactory.newNSInstance()
              .newDocumentBuilder()
              .parse(content)
              .getDocumentElement();
      return new DrawingReader(view, svg).drawing();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(file + " is no drawing", e);
    }
  }

  private Drawing drawing() {
    return new Drawing(
        view,
        box(svg.getAttribute("viewBox")),
        closer(),
        lines("figure"),
        layer("muscles").stream().map(DrawingReader::belly).toList(),
        lines("contour"),
        shapes("zones"),
        shapes("regions"),
        lines("never"),
        layer("points").stream().map(DrawingReader::spot).toList());
  }

  private Map<String, Box> closer() {
    Map<String, Box> closer = new LinkedHashMap<>();
    children(svg).stream()
        .filter(child -> child.getTagName().equals("view"))
        .forEach(child -> closer.put(child.getAttribute("id"), box(child.getAttribute("viewBox"))));
    return closer;
  }

  private List<Line> lines(String layer) {
    return layer(layer).stream()
        .map(line -> new Line(line.getAttribute("class"), path(line)))
        .toList();
  }

  private List<Shape> shapes(String layer) {
    return layer(layer).stream()
        .map(shape ->
            new Shape(
                shape.getAttribute("data-id"),
                shape.getAttribute("data-side"),
                optional(shape, "data-zone"),
                path(shape)))
        .toList();
  }

  private static Belly belly(Element muscle) {
    Map<String, String> paths = new LinkedHashMap<>();
    children(muscle).forEach(part -> paths.put(part.getAttribute("class"), path(part)));
    return new Belly(
        muscle.getAttribute("data-id"),
        muscle.getAttribute("data-side"),
        Integer.parseInt(muscle.getAttribute("data-depth")),
        paths.getOrDefault("belly", ""),
        Optional.ofNullable(paths.get("edge")),
        paths.getOrDefault("fibres", ""));
  }

  private static Spot spot(Element circle) {
    return new Spot(
        circle.getAttribute("data-id"),
        circle.getAttribute("data-side"),
        Double.parseDouble(circle.getAttribute("cx")),
        Double.parseDouble(circle.getAttribute("cy")));
  }

  private List<Element> layer(String name) {
    return children(svg).stream()
        .filter(child -> child.getAttribute("data-layer").equals(name))
        .flatMap(child -> children(child).stream())
        .toList();
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  private static String path(Element element) {
    return element.getAttribute("d");
  }

  private static Optional<String> optional(Element element, String attribute) {
    return element.hasAttribute(attribute)
        ? Optional.of(element.getAttribute(attribute))
        : Optional.empty();
  }

  private static Box box(String text) {
    String[] numbers = text.strip().split(" ", -1);
    if (numbers.length != 4) {
      throw new IllegalStateException("no box: " + text);
    }
    return new Box(
        Double.parseDouble(numbers[0]),
        Double.parseDouble(numbers[1]),
        Double.parseDouble(numbers[2]),
        Double.parseDouble(numbers[3]));
  }
}
