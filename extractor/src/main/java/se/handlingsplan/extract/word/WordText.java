package se.handlingsplan.extract.word;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import se.handlingsplan.conservation.TextCount;

/**
 * The account of a part's text, taken before any thought: every letter the part holds, wherever it
 * stands.
 */
final class WordText {
  private WordText() {}

  /** Adds every character of the element; of contents written twice, one. */
  static void count(Element element, TextCount.Tally tally) {
    switch (element.getLocalName()) {
      case "t", "delText" -> tally.add(element.getTextContent());
      case "sym" -> tally.add(Symbols.of(element));
      case "noBreakHyphen" -> tally.add("\u2011");
      case "AlternateContent" -> Alternatives.chosen(element).ifPresent(c -> count(c, tally));
      default -> Xml.children(element).forEach(child -> count(child, tally));
    }
  }

  /** All paragraphs in the element, those in tables and text boxes too, outermost first. */
  static List<Element> paragraphs(Element element) {
    List<Element> found = new ArrayList<>();
    collect(element, found);
    return found;
  }

  private static void collect(Element element, List<Element> found) {
    if (Xml.is(element, "AlternateContent")) {
      Alternatives.chosen(element).ifPresent(c -> collect(c, found));
      return;
    }
    if (Xml.is(element, "p")) {
      found.add(element);
    }
    Xml.children(element).forEach(child -> collect(child, found));
  }
}
