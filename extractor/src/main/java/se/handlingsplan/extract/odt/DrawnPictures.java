package se.handlingsplan.extract.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Pictures, charts and objects of other programs. */
final class DrawnPictures {
  private DrawnPictures() {}

  /**
   * How wide those in a frame are, in points, where that is told; but for those in its text, which
   * is read for itself, and those that their author calls décor.
   */
  static List<Optional<Double>> in(Element frame) {
    List<Optional<Double>> pictures = new ArrayList<>();
    collect(frame, pictures);
    return pictures;
  }

  private static void collect(Element element, List<Optional<Double>> pictures) {
    if (element.tagName().equals("draw:text-box")
        || element.attr("loext:decorative").equals("true")) {
      return;
    }
    if (element.children().stream().anyMatch(DrawnPictures::isPicture)) {
      pictures.add(Xml.attribute(element, "svg:width").flatMap(Styles::points));
      return;
    }
    element.children().forEach(child -> collect(child, pictures));
  }

  private static boolean isPicture(Element element) {
    return switch (element.tagName()) {
      case "draw:image", "draw:object", "draw:object-ole" -> true;
      default -> false;
    };
  }
}
