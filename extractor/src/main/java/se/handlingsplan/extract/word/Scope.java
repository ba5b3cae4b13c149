package se.handlingsplan.extract.word;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.extract.flow.Pictures;
import se.handlingsplan.extract.flow.StruckOut;
import se.handlingsplan.extract.ooxml.Xml;

/**
 * What a document says elsewhere about the text of its paragraphs.
 *
 * @param links addresses by relationship id
 * @param diagrams the text of diagrams by relationship id
 * @param placeholders runs that only say what to fill in: the field is empty
 * @param met pieces of text that have been read
 * @param struckOut text with a line through it
 * @param pictures what may hold text that is not read
 * @param comments where the marks of comments stand, by the comments' ids
 */
record Scope(
    Styles styles,
    Map<String, String> links,
    Map<String, Element> diagrams,
    Fields fields,
    Set<Element> placeholders,
    Set<Element> met,
    StruckOut struckOut,
    Pictures pictures,
    Map<String, Provenance> comments) {

  static Scope of(WordPackage word) {
    return new Scope(
        Styles.of(word.styles()),
        word.links(),
        word.diagrams(),
        new Fields(),
        Collections.newSetFromMap(new IdentityHashMap<>()),
        Collections.newSetFromMap(new IdentityHashMap<>()),
        new StruckOut(),
        new Pictures(),
        new HashMap<>());
  }

  /** Learns of a container that is about to be walked. */
  void enter(Element container) {
    fields.add(container);
    addPlaceholders(container, false);
  }

  /**
   * The prompt of a content control counts as such only where it looks like one too: programs that
   * fill in controls forget to take the mark away.
   */
  private void addPlaceholders(Element element, boolean inEmptyControl) {
    boolean inside = inEmptyControl;
    if (Xml.is(element, "sdt")) {
      inside =
          Xml.child(element, "sdtPr")
              .flatMap(properties -> Xml.toggle(properties, "showingPlcHdr"))
              .orElse(false);
    }
    if (inside && Xml.is(element, "r") && styles.isPlaceholder(element)) {
      placeholders.add(element);
    }
    for (Element child : Xml.children(element)) {
      addPlaceholders(child, inside);
    }
  }

  /** The elements that hold the paragraphs of a diagram, which stands in a part of its own. */
  List<Element> diagramTexts(Element reference) {
    return Xml.relationship(reference, "dm")
        .flatMap(id -> Optional.ofNullable(diagrams.get(id)))
        .map(WordText::diagramTexts)
        .orElse(List.of());
  }
}
