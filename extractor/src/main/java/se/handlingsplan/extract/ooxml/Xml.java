package se.handlingsplan.extract.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import se.handlingsplan.extract.source.Allowance;
import se.handlingsplan.extract.source.Limit;
import se.handlingsplan.extract.source.LimitException;
import se.handlingsplan.extract.source.Limits;

/**
 * XML as the parts of a package hold it: elements known by local name, because the strict and the
 * transitional form of the formats differ only in their namespaces.
 */
public final class Xml {
  private static final Set<String> WORD =
      Set.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main");

  /** Values that switch a property off. */
  public static final Set<String> OFF = Set.of("0", "false", "off", "none");

  private Xml() {}

  /**
   * The root of a part. Document type declarations are refused, so nothing outside the part is ever
   * read.
   *
   * @throws LimitException where there are more elements, or deeper ones, than we can take
   */
  public static Element parse(InputStream part, Limits limits) throws IOException, SAXException {
    try {
      Tree tree = new Tree(limits);
      read(part, tree, limits);
      return tree.root();
    } catch (ParserConfigurationException e) {
      throw lacking(e);
    }
  }

  /**
   * Tells a part element by element, for those that are too large for a tree. Refuses what {@link
   * #parse} does, but counts no elements.
   */
  public static void read(InputStream part, DefaultHandler handler, Limits limits)
      throws IOException, SAXException {
    try (InputStream in = part) {
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      SAXParser parser = factory.newSAXParser();
      // Newer platforms have a bound of their own, below what real documents need.
      parser.setProperty("jdk.xml.maxElementDepth", Long.toString(limits.of(Limit.XML_DEPTH) + 1));
      parser.parse(in, handler);
    } catch (ParserConfigurationException e) {
      throw lacking(e);
    }
  }

  private static IllegalStateException lacking(ParserConfigurationException e) {
    return new IllegalStateException("The platform's XML parser lacks a standard feature", e);
  }

  /**
   * Grows the tree of a part, which the platform's own way does without counting. Says nothing of
   * errors: the parser's own handler prints them.
   */
  private static final class Tree extends DefaultHandler {
    private final Allowance allowance;
    private final Document document;
    private final StringBuilder text = new StringBuilder();
    private Node at;

    Tree(Limits limits) throws ParserConfigurationException {
      this.allowance = new Allowance(limits);
      this.document =
          DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
      this.at = document;
    }

    Element root() {
      return document.getDocumentElement();
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
      endText();
      allowance.use(Limit.ELEMENTS, 1);
      allowance.use(Limit.XML_DEPTH, 1);
      Element element = document.createElementNS(uri.isEmpty() ? null : uri, name);
      for (int i = 0; i < attributes.getLength(); i++) {
        String space = attributes.getURI(i);
        element.setAttributeNS(
            space.isEmpty() ? null : space, attributes.getQName(i), attributes.getValue(i));
      }
      at.appendChild(element);
      at = element;
    }

    @Override
    public void endElement(String uri, String local, String name) {
      endText();
      allowance.giveBack(Limit.XML_DEPTH, 1);
      at = at.getParentNode();
    }

    @Override
    public void characters(char[] letters, int from, int length) {
      text.append(letters, from, length);
    }

    private void endText() {
      if (!text.isEmpty()) {
        at.appendChild(document.createTextNode(text.toString()));
        text.setLength(0);
      }
    }
  }

  public static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  public static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(child -> is(child, name)).toList();
  }

  public static Optional<Element> child(Element parent, String name) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && is(element, name)) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }

  /** The descendant reached by the names, each a child of the one before. */
  public static Optional<Element> path(Element from, String... names) {
    Optional<Element> at = Optional.of(from);
    for (String name : names) {
      at = at.flatMap(element -> child(element, name));
    }
    return at;
  }

  public static boolean is(Element element, String name) {
    return name.equals(element.getLocalName());
  }

  /** The attribute {@code w:val}. */
  public static Optional<String> val(Element element) {
    return attribute(element, "val");
  }

  /** A word-processing attribute by its local name. */
  public static Optional<String> attribute(Element element, String name) {
    for (String namespace : WORD) {
      if (element.hasAttributeNS(namespace, name)) {
        return Optional.of(element.getAttributeNS(namespace, name));
      }
    }
    return element.hasAttribute(name) ? Optional.of(element.getAttribute(name)) : Optional.empty();
  }

  /** The whole number in {@code w:val}, kept within the bounds; empty where there is none. */
  public static Optional<Integer> number(Element element, int least, int most) {
    return val(element).flatMap(text -> number(text, least, most));
  }

  /** The whole number that a text is, kept within the bounds; empty where it is none. */
  public static Optional<Integer> number(String text, int least, int most) {
    try {
      long value = Long.parseLong(text.strip());
      return Optional.of((int) Math.clamp(value, (long) least, (long) most));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The id of a related part or address, in an attribute of whatever namespace. */
  public static Optional<String> relationship(Element element, String name) {
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      if (name.equals(attribute.getLocalName())) {
        return Optional.of(attribute.getNodeValue());
      }
    }
    return Optional.empty();
  }

  /**
   * An on/off property such as {@code w:b}: present and not switched off. Empty where it is not
   * there.
   */
  public static Optional<Boolean> toggle(Element properties, String name) {
    return child(properties, name)
        .map(element -> val(element).map(value -> !OFF.contains(value)).orElse(true));
  }
}
