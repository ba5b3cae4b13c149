package se.handlingsplan.render.gate.word;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.handlingsplan.render.gate.UnexaminedException;
import se.handlingsplan.render.gate.UnexaminedException.Reason;

/** Reads parts of Word files into trees. DTDs are refused: no office program writes one. */
final class Trees {
  /** Elements in elements; a plan with tables in tables has some thirty. */
  private static final int DEEPEST = 2_000;

  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:"),
          Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w:"),
          Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r:"),
          Map.entry("http://purl.oclc.org/ooxml/officeDocument/relationships", "r:"),
          Map.entry(
              "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp:"),
          Map.entry("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp:"),
          Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"),
          Map.entry("http://schemas.microsoft.com/office/drawing/2017/decorative", "adec:"),
          Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a:"),
          Map.entry("http://purl.oclc.org/ooxml/drawingml/main", "a:"),
          Map.entry("urn:schemas-microsoft-com:vml", "v:"),
          Map.entry("urn:schemas-microsoft-com:office:office", "o:"),
          Map.entry("http://purl.org/dc/elements/1.1/", "dc:"));

  private Trees() {}

  static Node read(byte[] xml) throws UnexaminedException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    // From version 25 on Java itself stops at 100, which tables in tables reach.
    factory.setProperty("jdk.xml.maxElementDepth", Integer.toString(DEEPEST + 1));
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
      return tree(reader);
    } catch (XMLStreamException e) {
      throw new UnexaminedException(Reason.DAMAGED, e);
    }
  }

  /** An element whose end has not come. */
  private record Open(
      String name, Map<String, String> attributes, List<Node> children, StringBuilder text) {
    Node closed() {
      return new Node(name, attributes, children, text.toString());
    }
  }

  private static Node tree(XMLStreamReader reader) throws XMLStreamException, UnexaminedException {
    Deque<Open> open = new ArrayDeque<>();
    open.push(new Open("", Map.of(), new ArrayList<>(), new StringBuilder()));
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.DTD -> throw new UnexaminedException(Reason.DAMAGED);
        case XMLStreamConstants.START_ELEMENT -> {
          if (open.size() > DEEPEST) {
            throw new UnexaminedException(Reason.TOO_LARGE);
          }
          open.push(
              new Open(
                  name(reader.getNamespaceURI(), reader.getLocalName()),
                  attributes(reader),
                  new ArrayList<>(),
                  new StringBuilder()));
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            open.peek().text().append(reader.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          Node closed = open.pop().closed();
          List<Node> siblings = open.peek().children();
          switch (closed.name()) {
            // Of two ways to say the same, the newer one.
            case "mc:AlternateContent" ->
                siblings.addAll(
                    closed.child("mc:Choice").map(Node::children).orElse(closed.children()));
            default -> siblings.add(closed);
          }
        }
        default -> {}
      }
    }
    List<Node> roots = open.peek().children();
    if (roots.isEmpty()) {
      throw new UnexaminedException(Reason.DAMAGED);
    }
    return roots.getFirst();
  }

  private static Map<String, String> attributes(XMLStreamReader reader) {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(
          name(reader.getAttributeNamespace(i), reader.getAttributeLocalName(i)),
          reader.getAttributeValue(i));
    }
    return attributes;
  }

  private static String name(String namespace, String local) {
    return namespace == null ? local : PREFIXES.getOrDefault(namespace, "") + local;
  }
}
