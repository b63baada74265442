package dev.nape.exchange.plot;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A drawing, parsed by the JDK's own parser: what is not well-formed fails here. */
record Drawn(Document document) {

  static Drawn of(String svg) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return new Drawn(factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg))));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(svg, e);
    }
  }

  Element root() {
    return document.getDocumentElement();
  }

  List<Element> all(String tag) {
    NodeList nodes = document.getElementsByTagName(tag);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  List<Element> styled(String style) {
    return all("*").stream()
        .filter(element -> List.of(element.getAttribute("class").split(" ")).contains(style))
        .toList();
  }

  long count(String style) {
    return styled(style).size();
  }

  List<String> paths(String style) {
    return styled(style).stream().map(element -> element.getAttribute("d")).toList();
  }

  List<String> texts(String style) {
    return styled(style).stream().map(Element::getTextContent).toList();
  }
}
