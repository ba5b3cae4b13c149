package se.handlingsplan.extract.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import se.handlingsplan.extract.ooxml.Xml;
import se.handlingsplan.text.Wording;

/** Text boxes and other shapes with text that lie upon a sheet. */
final class Drawings {
  private Drawings() {}

  /**
   * A shape with text.
   *
   * @param at the cell that its upper left corner is in; the first where that is not said
   * @param lines its paragraphs
   */
  record Shape(Address at, List<String> lines, boolean hidden) {
    Shape {
      lines = List.copyOf(lines);
    }
  }

  /** The shapes with text of a drawing, in its order. */
  static List<Shape> shapes(Element drawing) {
    List<Shape> shapes = new ArrayList<>();
    for (Element anchor : Xml.children(drawing)) {
      collect(anchor, anchor(anchor), shapes);
    }
    return shapes;
  }

  /**
   * The cells that the upper left corners of pictures and charts are in, in the drawing's order.
   */
  static List<Address> pictures(Element drawing) {
    List<Address> pictures = new ArrayList<>();
    for (Element anchor : Xml.children(drawing)) {
      if (holdsPicture(anchor)) {
        pictures.add(anchor(anchor));
      }
    }
    return pictures;
  }

  private static boolean holdsPicture(Element element) {
    return Xml.is(element, "pic")
        || Xml.is(element, "graphicFrame")
        || (!Xml.is(element, "Fallback")
            && Xml.children(element).stream().anyMatch(Drawings::holdsPicture));
  }

  private static Address anchor(Element anchor) {
    Optional<Element> from = Xml.child(anchor, "from");
    return new Address(
        number(from, "row", Address.ROWS - 1), number(from, "col", Address.COLUMNS - 1));
  }

  private static int number(Optional<Element> from, String name, int most) {
    return from.flatMap(f -> Xml.child(f, name))
        .flatMap(n -> Xml.number(n.getTextContent(), 0, most))
        .orElse(0);
  }

  private static void collect(Element element, Address at, List<Shape> shapes) {
    if (Xml.is(element, "Fallback")) {
      return; // The same once more, for programs that do not know the other.
    }
    for (Element child : Xml.children(element)) {
      if (Xml.is(child, "txBody")) {
        List<String> lines = lines(child);
        if (!lines.isEmpty()) {
          shapes.add(new Shape(at, lines, isHidden(element)));
        }
      } else {
        collect(child, at, shapes);
      }
    }
  }

  private static boolean isHidden(Element shape) {
    return Xml.children(shape).stream()
        .flatMap(child -> Xml.child(child, "cNvPr").stream())
        .anyMatch(
            named ->
                Xml.attribute(named, "hidden")
                    .filter(value -> !Xml.OFF.contains(value))
                    .isPresent());
  }

  private static List<String> lines(Element body) {
    List<String> lines = new ArrayList<>();
    for (Element paragraph : Xml.children(body, "p")) {
      StringBuilder text = new StringBuilder();
      for (Element run : Xml.children(paragraph)) {
        if (Xml.is(run, "br")) {
          text.append('\n');
        }
        Xml.child(run, "t").map(Element::getTextContent).ifPresent(text::append);
      }
      Wording.normal(text.toString())
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .forEach(lines::add);
    }
    return lines;
  }
}
