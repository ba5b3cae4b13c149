package se.handlingsplan.extract.odt;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.extract.source.UnreadableDocumentException.Reason;

/**
 * XML as the parts of an OpenDocument file hold it. Elements and attributes are known by their
 * names with the usual prefixes, such as {@code text:p}: all programs write those.
 */
final class Xml {
  /** Elements nested in each other; the walk is recursive. */
  private static final int MAX_DEPTH = 1000;

  /** Elements of one part; three thousand pages of tables have fewer than a million. */
  private static final int MAX_ELEMENTS = 4_000_000;

  private Xml() {}

  /**
   * The root of a part. Entities are not expanded, and nothing outside the part is ever read.
   *
   * @throws UnreadableDocumentException where this is no sound XML, or more of it than we can take
   */
  static Element parse(byte[] xml) throws UnreadableDocumentException {
    checkSound(xml);
    try {
      Parser parser = Parser.xmlParser();
      parser.setMaxDepth(MAX_DEPTH + 2);
      Element root =
          Jsoup.parse(new ByteArrayInputStream(xml), null, "", parser).firstElementChild();
      if (root == null) {
        throw new UnreadableDocumentException(Reason.DAMAGED);
      }
      return root;
    } catch (IOException e) {
      throw new UnreadableDocumentException(Reason.DAMAGED, e);
    }
  }

  /** The tree's parser reads on where XML is broken or cut short, so that is asked of another. */
  private static void checkSound(byte[] xml) throws UnreadableDocumentException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    // Its own bound differs between versions of Java.
    factory.setProperty("jdk.xml.maxElementDepth", MAX_DEPTH + 1);
    int depth = 0;
    int elements = 0;
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            check(++depth, MAX_DEPTH, "maxXmlDepth");
            check(++elements, MAX_ELEMENTS, "maxXmlElements");
          }
          case XMLStreamConstants.END_ELEMENT -> depth--;
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw new UnreadableDocumentException(Reason.DAMAGED, e);
    }
  }

  private static void check(int value, int most, String limit) throws UnreadableDocumentException {
    if (value > most) {
      throw new UnreadableDocumentException(Reason.TOO_LARGE, limit, Integer.toString(most));
    }
  }

  static boolean is(Element element, String name) {
    return element.tagName().equals(name);
  }

  /** The part of an element's name before the colon, such as {@code draw}. */
  static String prefix(Element element) {
    String name = element.tagName();
    return name.substring(0, Math.max(name.indexOf(':'), 0));
  }

  /** The part of an element's name after the colon. */
  static String localName(Element element) {
    String name = element.tagName();
    return name.substring(name.indexOf(':') + 1);
  }

  static List<Element> children(Element parent, String name) {
    return parent.children().stream().filter(child -> is(child, name)).toList();
  }

  static Optional<Element> child(Element parent, String name) {
    return parent.children().stream().filter(child -> is(child, name)).findFirst();
  }

  /** An attribute; empty where it is not there or says nothing. */
  static Optional<String> attribute(Element element, String name) {
    return Optional.of(element.attr(name)).filter(value -> !value.isBlank());
  }

  /** Whether an attribute says so. */
  static boolean says(Element element, String attribute, String value) {
    return element.attr(attribute).equals(value);
  }

  /** The whole number in an attribute, kept within the bounds; empty where there is none. */
  static Optional<Integer> number(Element element, String attribute, int least, int most) {
    try {
      long value = Long.parseLong(element.attr(attribute).strip());
      return Optional.of((int) Math.clamp(value, (long) least, (long) most));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
