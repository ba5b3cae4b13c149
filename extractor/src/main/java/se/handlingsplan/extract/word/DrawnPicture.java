package se.handlingsplan.extract.word;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import se.handlingsplan.extract.ooxml.Xml;

/**
 * A picture, a chart or what an object of another program looks like.
 *
 * @param width in points; empty where it is not told
 */
record DrawnPicture(Optional<Double> width) {
  private static final Set<String> PICTURES = Set.of("blip", "imagedata", "chart");
  private static final double EMU_PER_POINT = 12_700;

  /** The picture that a piece of a run is; empty where it is none, or its author calls it décor. */
  static Optional<DrawnPicture> of(Element piece) {
    boolean drawn =
        switch (piece.getLocalName()) {
          case "drawing", "pict", "object" -> holdsPicture(piece);
          default -> false;
        };
    return drawn && !isDecor(piece)
        ? Optional.of(new DrawnPicture(width(piece)))
        : Optional.empty();
  }

  /**
   * Whether one is in the element, outside text boxes, whose paragraphs are read for themselves.
   */
  private static boolean holdsPicture(Element element) {
    if (PICTURES.contains(element.getLocalName())) {
      return true;
    }
    List<Element> inside =
        Xml.is(element, "AlternateContent")
            ? Alternatives.chosen(element).stream().toList()
            : Xml.children(element);
    return inside.stream()
        .filter(child -> !Xml.is(child, "txbxContent"))
        .anyMatch(DrawnPicture::holdsPicture);
  }

  private static boolean isDecor(Element drawing) {
    return Xml.children(drawing).stream()
        .flatMap(
            place ->
                Xml.path(place, "docPr", "extLst").stream().flatMap(l -> Xml.children(l).stream()))
        .flatMap(extension -> Xml.child(extension, "decorative").stream())
        .anyMatch(mark -> Xml.val(mark).filter(value -> !Xml.OFF.contains(value)).isPresent());
  }

  private static Optional<Double> width(Element drawing) {
    return Xml.children(drawing).stream()
        .flatMap(place -> Xml.child(place, "extent").stream())
        .flatMap(extent -> Xml.attribute(extent, "cx").stream())
        .flatMap(width -> Xml.number(width, 0, Integer.MAX_VALUE).stream())
        .map(width -> width / EMU_PER_POINT)
        .findFirst();
  }
}
