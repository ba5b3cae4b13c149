package se.handlingsplan.extract.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * XML as the parts of a Word document hold it: elements known by local name, because the strict and
 * the transitional form of the format differ only in their namespaces.
 */
final class Xml {
  private static final Set<String> WORD =
      Set.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main");

  /** Elements nested in each other; Word itself allows far fewer, and the walk is recursive. */
  static final int MAX_DEPTH = 1000;

  /** Values that switch a property off. */
  static final Set<String> OFF = Set.of("0", "false", "off", "none");

  private Xml() {}

  /**
   * The root of a part. Document type declarations are refused, so nothing outside the part is ever
   * read.
   */
  static Element parse(InputStream in) throws IOException, SAXException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setExpandEntityReferences(false);
      // Newer platforms have a bound of their own, below what real documents need.
      factory.setAttribute("jdk.xml.maxElementDepth", Integer.toString(MAX_DEPTH + 1));
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(SILENT);
      return builder.parse(in).getDocumentElement();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("The platform's XML parser lacks a standard feature", e);
    }
  }

  /** The parser's own handler prints to the console. */
  private static final ErrorHandler SILENT =
      new ErrorHandler() {
        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) throws SAXException {
          throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
          throw e;
        }
      };

  /** The deepest nesting of elements, found without recursion; the root is 1. */
  static int depth(Element root) {
    int depth = 1;
    int deepest = 1;
    Node node = root;
    while (true) {
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        depth++;
        deepest = Math.max(deepest, depth);
        continue;
      }
      while (!node.isSameNode(root) && node.getNextSibling() == null) {
        node = node.getParentNode();
        depth--;
      }
      if (node.isSameNode(root)) {
        return deepest;
      }
      node = node.getNextSibling();
    }
  }

  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(child -> is(child, name)).toList();
  }

  static Optional<Element> child(Element parent, String name) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && is(element, name)) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }

  /** The descendant reached by the names, each a child of the one before. */
  static Optional<Element> path(Element from, String... names) {
    Optional<Element> at = Optional.of(from);
    for (String name : names) {
      at = at.flatMap(element -> child(element, name));
    }
    return at;
  }

  static boolean is(Element element, String name) {
    return name.equals(element.getLocalName());
  }

  /** The attribute {@code w:val}. */
  static Optional<String> val(Element element) {
    return attribute(element, "val");
  }

  /** A word-processing attribute by its local name. */
  static Optional<String> attribute(Element element, String name) {
    for (String namespace : WORD) {
      if (element.hasAttributeNS(namespace, name)) {
        return Optional.of(element.getAttributeNS(namespace, name));
      }
    }
    return element.hasAttribute(name) ? Optional.of(element.getAttribute(name)) : Optional.empty();
  }

  /** The whole number in {@code w:val}, kept within the bounds; empty where there is none. */
  static Optional<Integer> number(Element element, int least, int most) {
    return val(element).flatMap(text -> number(text, least, most));
  }

  /** The whole number that a text is, kept within the bounds; empty where it is none. */
  static Optional<Integer> number(String text, int least, int most) {
    try {
      long value = Long.parseLong(text.strip());
      return Optional.of((int) Math.clamp(value, (long) least, (long) most));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The id of a related part or address, in an attribute of whatever namespace. */
  static Optional<String> relationship(Element element, String name) {
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
  static Optional<Boolean> toggle(Element properties, String name) {
    return child(properties, name)
        .map(element -> val(element).map(value -> !OFF.contains(value)).orElse(true));
  }
}
