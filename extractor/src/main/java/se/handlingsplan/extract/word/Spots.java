package se.handlingsplan.extract.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.handlingsplan.document.Place;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.extract.ooxml.Xml;

/**
 * Where in a document's main part its paths lead. Written down during the walk that gives the
 * paths, so that nobody has to count a second time. One for each walk of a document.
 */
final class Spots {
  /** What a path may leave out: it names a row or a table, and its first cell stands for it. */
  private static final List<String> WITHIN = List.of("", "/cell 1", "/row 1/cell 1");

  private final Element root;
  private final Map<String, Spot> spots = new HashMap<>();
  private final Map<String, String> covering = new HashMap<>();
  private Optional<Element> first = Optional.empty();
  private Optional<Element> latest = Optional.empty();

  /**
   * None yet.
   *
   * @param root of the main part
   */
  Spots(Element root) {
    this.root = root;
  }

  /**
   * Paragraphs that lie next to each other, from the first to the last. A cell or body without any
   * is its own first and last.
   */
  record Spot(Element first, Element last) {}

  /** Notes a paragraph, and that it is part of the cell whose path begins its own. */
  void paragraph(Provenance provenance, Element paragraph) {
    Element shown = shown(paragraph);
    first = first.or(() -> Optional.of(shown));
    latest = Optional.of(shown);
    String path = path(provenance);
    Spot spot = new Spot(shown, shown);
    spots.put(path, spot);
    spots.merge(parent(path), spot, (all, next) -> new Spot(all.first(), next.last()));
  }

  /** Notes a cell whose own paragraphs have been noted. */
  void cell(Provenance provenance, Element cell) {
    Element shown = shown(cell);
    spots.putIfAbsent(path(provenance), new Spot(shown, shown));
  }

  /** Notes that a merged cell covers another, which is not seen. */
  void covered(Provenance cell, Provenance by) {
    covering.put(path(cell), path(by));
  }

  /** Notes a document within the document: the paragraph before it stands for it, or the next. */
  void chunk(String path, Element chunk) {
    Optional<Element> beside =
        beside(chunk, Node::getPreviousSibling).or(() -> beside(chunk, Node::getNextSibling));
    beside.or(() -> latest).map(this::shown).ifPresent(p -> spots.put(path, new Spot(p, p)));
  }

  /** Notes a footnote or endnote by what refers to it. */
  void note(String path, Element reference) {
    Node node = reference;
    while (node instanceof Element element && !Xml.is(element, "p")) {
      node = element.getParentNode();
    }
    if (node instanceof Element paragraph) {
      Element shown = shown(paragraph);
      spots.put(path, new Spot(shown, shown));
    }
  }

  /** Where the path leads, or as far along it as there is something; empty where it leads away. */
  Optional<Spot> find(String path) {
    for (String at = path; !at.isEmpty(); at = parent(at)) {
      String by = covering.get(at);
      if (by != null) {
        return Optional.ofNullable(spots.get(by));
      }
    }
    for (String at = path; !at.isEmpty(); at = parent(at)) {
      for (String within : WITHIN) {
        String whole = at + within;
        Spot spot = spots.get(covering.getOrDefault(whole, whole));
        if (spot != null) {
          return Optional.of(spot);
        }
      }
    }
    return Optional.empty();
  }

  /** Where the document begins. */
  Spot beginning() {
    Element begins = first.orElseGet(() -> Xml.child(root, "body").orElse(root));
    return new Spot(begins, begins);
  }

  /**
   * What stands for an element where no comment can be made: for one in a text box, the paragraph
   * that the box hangs on, for the box may be written twice; for one in another part, the paragraph
   * walked last, which refers to it.
   */
  private Element shown(Element element) {
    if (!root.getOwnerDocument().isSameNode(element.getOwnerDocument())) {
      return latest.orElse(root);
    }
    Element shown = element;
    boolean leaves = false;
    for (Node node = element; node instanceof Element at; node = at.getParentNode()) {
      if (Xml.is(at, "txbxContent")) {
        leaves = true;
      } else if (leaves && Xml.is(at, "p")) {
        shown = at;
        leaves = false;
      }
    }
    return shown;
  }

  private static Optional<Element> beside(Node from, UnaryOperator<Node> step) {
    for (Node node = step.apply(from); node != null; node = step.apply(node)) {
      if (node instanceof Element element && Xml.is(element, "p")) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }

  private static String path(Provenance provenance) {
    return provenance.places().getFirst() instanceof Place.AtPath at ? at.path() : "";
  }

  /** The path without its last step; empty at the body. */
  private static String parent(String path) {
    return path.substring(0, Math.max(path.lastIndexOf('/'), 0));
  }
}
