package se.handlingsplan.render.word;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The pages that a plan is written on in a template; lengths in twips.
 *
 * @param turned whether the template's pages stand and the plan's must lie
 * @param textWidth the width that text may fill, after turning
 */
record Section(boolean turned, int textWidth) {
  private static final int A4_LONG = 16838;
  private static final int A4_SHORT = 11906;

  /** What Word takes where a section says nothing: an inch. */
  private static final int MARGIN = 1440;

  /** What stands before the size of the page in a section. */
  private static final List<String> BEFORE_SIZE =
      List.of("headerReference", "footerReference", "footnotePr", "endnotePr", "type");

  static Section of(Element section, boolean lying) {
    int width = number(section, "pgSz", "w", A4_SHORT);
    int height = number(section, "pgSz", "h", A4_LONG);
    boolean turned = lying && width < height;
    int margins =
        number(section, "pgMar", "left", MARGIN)
            + number(section, "pgMar", "right", MARGIN)
            + number(section, "pgMar", "gutter", 0);
    return new Section(turned, Math.max(MARGIN, (turned ? height : width) - margins));
  }

  private static int number(Element section, String name, String attribute, int otherwise) {
    String value = Dom.child(section, name).map(e -> Dom.attribute(e, attribute)).orElse("");
    return value.matches("-?\\d{1,6}") ? Math.abs(Integer.parseInt(value)) : otherwise;
  }

  /**
   * Lays the pages of a section. Its margins keep their sides: those above and below leave room for
   * header and footer, which stay where they are.
   */
  void turn(Element section) {
    int width = number(section, "pgSz", "w", A4_SHORT);
    int height = number(section, "pgSz", "h", A4_LONG);
    Element size = Dom.child(section, "pgSz").orElseGet(() -> add(section, "pgSz", BEFORE_SIZE));
    Dom.set(size, "w", Integer.toString(height));
    Dom.set(size, "h", Integer.toString(width));
    Dom.set(size, "orient", "landscape");
    size.removeAttributeNS(Dom.WORD, "code");
  }

  /** Makes of a copy of a section its continuation: on a new page, but not a first one. */
  static void goOn(Element section) {
    Dom.child(section, "titlePg").ifPresent(Dom::remove);
    Dom.child(section, "pgNumType").ifPresent(count -> count.removeAttributeNS(Dom.WORD, "start"));
    Element type =
        Dom.child(section, "type")
            .orElseGet(() -> add(section, "type", BEFORE_SIZE.subList(0, BEFORE_SIZE.size() - 1)));
    Dom.set(type, "val", "nextPage");
  }

  private static Element add(Element section, String name, List<String> after) {
    Element added = Dom.create(section.getOwnerDocument(), name);
    Optional<Element> next =
        Dom.children(section).stream()
            .filter(child -> !after.contains(child.getLocalName()))
            .findFirst();
    if (next.isPresent()) {
      Node before = next.get();
      section.insertBefore(added, before);
    } else {
      section.appendChild(added);
    }
    return added;
  }
}
