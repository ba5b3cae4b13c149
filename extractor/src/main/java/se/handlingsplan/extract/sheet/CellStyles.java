package se.handlingsplan.extract.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.w3c.dom.Element;
import se.handlingsplan.extract.ooxml.Xml;

/** The styles of a workbook's cells, which they name by number. */
final class CellStyles {
  /** Longer ones no program writes, and they cost time to understand. */
  private static final int LONGEST_FORMAT = 255;

  private CellStyles() {}

  /** The styles in their order, of the part that lists them. */
  static List<CellStyle> of(Element part) {
    Map<Integer, String> formats = new HashMap<>();
    for (Element format : in(part, "numFmts", "numFmt")) {
      String code = format.getAttribute("formatCode");
      if (code.length() <= LONGEST_FORMAT) {
        formats.put(number(format, "numFmtId"), code);
      }
    }
    List<Element> fonts = in(part, "fonts", "font");
    List<CellStyle> styles = new ArrayList<>();
    for (Element style : in(part, "cellXfs", "xf")) {
      int id = number(style, "numFmtId");
      int font = number(style, "fontId");
      Optional<Element> look =
          font < fonts.size() ? Optional.of(fonts.get(font)) : Optional.empty();
      String builtin = BuiltinFormats.getBuiltinFormat(id);
      styles.add(
          new CellStyle(
              id,
              formats.getOrDefault(id, builtin == null ? CellStyle.USUAL.format() : builtin),
              look.flatMap(f -> Xml.toggle(f, "b")).orElse(false),
              look.flatMap(f -> Xml.toggle(f, "i")).orElse(false),
              look.flatMap(f -> Xml.toggle(f, "strike")).orElse(false)));
    }
    return styles;
  }

  private static List<Element> in(Element part, String list, String name) {
    return Xml.child(part, list).map(l -> Xml.children(l, name)).orElse(List.of());
  }

  private static int number(Element element, String name) {
    return Xml.number(element.getAttribute(name), 0, Integer.MAX_VALUE).orElse(0);
  }
}
