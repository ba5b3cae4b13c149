package se.handlingsplan.render.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.xmlbeans.XmlObject;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The parts of somebody else's Word file as trees, which keep all that this program knows nothing
 * of, and the prefixes that Word speaks of in attributes.
 */
final class Dom {
  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private Dom() {}

  static Document read(PackagePart part) throws IOException {
    try (InputStream in = part.getInputStream()) {
      return read(in.readAllBytes());
    }
  }

  static Document read(byte[] xml) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      // Without this the parser prints its faults.
      builder.setErrorHandler(null);
      return builder.parse(new ByteArrayInputStream(xml));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("Every Java platform has these features", e);
    } catch (SAXException e) {
      throw new IOException(e);
    }
  }

  static void write(Document document, PackagePart part) throws IOException {
    // Else the part forgets them when its content is replaced.
    try {
      part.getRelationships();
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
    ByteArrayOutputStream xml = new ByteArrayOutputStream();
    try {
      document.setXmlStandalone(true);
      TransformerFactory.newDefaultInstance()
          .newTransformer()
          .transform(new DOMSource(document), new StreamResult(xml));
    } catch (TransformerException e) {
      throw new IOException(e);
    }
    try (OutputStream out = part.getOutputStream()) {
      out.write(xml.toByteArray());
    }
  }

  /** The root of what was written for another document, as a node of this one. */
  static Element imported(XmlObject written, Document into) throws IOException {
    byte[] xml = written.xmlText(Parts.XML).getBytes(StandardCharsets.UTF_8);
    return (Element) into.importNode(read(xml).getDocumentElement(), true);
  }

  static List<Element> children(Node parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  static List<Element> children(Node parent, String name) {
    return children(parent).stream().filter(child -> is(child, name)).toList();
  }

  static Optional<Element> child(Node parent, String name) {
    return children(parent, name).stream().findFirst();
  }

  static Optional<Element> path(Node from, String... names) {
    Optional<Element> at = Optional.empty();
    Node parent = from;
    for (String name : names) {
      at = child(parent, name);
      if (at.isEmpty()) {
        return at;
      }
      parent = at.get();
    }
    return at;
  }

  /** All elements of Word's own vocabulary with the name, in the order of the document. */
  static List<Element> all(Node within, String name) {
    var found =
        within instanceof Document document
            ? document.getElementsByTagNameNS(WORD, name)
            : ((Element) within).getElementsByTagNameNS(WORD, name);
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      all.add((Element) found.item(i));
    }
    return all;
  }

  static boolean is(Node node, String name) {
    return name.equals(node.getLocalName()) && WORD.equals(node.getNamespaceURI());
  }

  /** An attribute of Word's own vocabulary; empty where there is none. */
  static String attribute(Element element, String name) {
    return element.getAttributeNS(WORD, name);
  }

  static Optional<String> val(Optional<Element> element) {
    return element.map(e -> attribute(e, "val")).filter(value -> !value.isEmpty());
  }

  static void set(Element element, String name, String value) {
    element.setAttributeNS(WORD, "w:" + name, value);
  }

  static Element create(Document document, String name) {
    return document.createElementNS(WORD, "w:" + name);
  }

  static void remove(Node node) {
    Node parent = node.getParentNode();
    if (parent != null) {
      parent.removeChild(node);
    }
  }

  /** The nearest element around a node, or the node itself, that has one of the names. */
  static Optional<Element> around(Node node, List<String> names) {
    Node at = node;
    while (at instanceof Element element) {
      if (names.contains(element.getLocalName())) {
        return Optional.of(element);
      }
      at = at.getParentNode();
    }
    return Optional.empty();
  }
}
