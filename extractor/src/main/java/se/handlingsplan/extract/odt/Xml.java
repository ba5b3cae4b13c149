package se.handlingsplan.extract.odt;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import se.handlingsplan.extract.source.Allowance;
import se.handlingsplan.extract.source.Limit;
import se.handlingsplan.extract.source.LimitException;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.extract.source.UnreadableDocumentException.Reason;

/**
 * XML as the parts of an OpenDocument file hold it. Elements and attributes are known by their
 * names with the usual prefixes, such as {@code text:p}: all programs write those.
 */
final class Xml {
  private Xml() {}

  /**
   * The root of a part. Entities are not expanded, and nothing outside the part is ever read.
   *
   * @throws UnreadableDocumentException where this is no sound XML, or more of it than we can take
   */
  static Element parse(byte[] xml, Limits limits) throws UnreadableDocumentException {
    checkSound(xml, limits);
    try {
      Parser parser = Parser.xmlParser();
      parser.setMaxDepth(limits.count(Limit.XML_DEPTH) + 2);
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
  private static void checkSound(byte[] xml, Limits limits) throws UnreadableDocumentException {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      SAXParser parser = factory.newSAXParser();
      // Its own bound differs between versions of Java.
      parser.setProperty("jdk.xml.maxElementDepth", Long.toString(limits.of(Limit.XML_DEPTH) + 1));
      parser.parse(new ByteArrayInputStream(xml), new Bounds(limits));
    } catch (LimitException e) {
      throw e.refusal();
    } catch (SAXException | IOException e) {
      throw new UnreadableDocumentException(Reason.DAMAGED, e);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("The platform's XML parser lacks a standard feature", e);
    }
  }

  /** Counts elements, and says nothing of errors: the parser's own handler prints them. */
  private static final class Bounds extends DefaultHandler {
    private final Allowance allowance;

    Bounds(Limits limits) {
      this.allowance = new Allowance(limits);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
      allowance.use(Limit.XML_DEPTH, 1);
      allowance.use(Limit.ELEMENTS, 1);
    }

    @Override
    public void endElement(String uri, String local, String name) {
      allowance.giveBack(Limit.XML_DEPTH, 1);
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
