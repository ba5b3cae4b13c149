package se.handlingsplan.extract.doc;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import se.handlingsplan.extract.flow.HeadingNames;

/** What styles say of headings. Word 97 to 2003 writes their names in the user's language. */
record DocStyles(StyleSheet sheet) {
  /** Styles that every document has at the same index: 1 to 9 are the headings. */
  private static final int LAST_HEADING = 9;

  /** What the style of a document's title is called in a Swedish Word. */
  private static final String SWEDISH_TITLE = "rubrik";

  /** The outline level of text that is no heading. */
  private static final int BODY_TEXT = 9;

  /** The level of a heading; 1 is the highest. */
  Optional<Integer> headingLevel(DocParagraph paragraph) {
    int outline = paragraph.properties().getLvl();
    if (outline >= 0 && outline < BODY_TEXT) {
      return Optional.of(outline + 1);
    }
    Set<Integer> seen = new HashSet<>();
    int style = paragraph.style();
    while (style >= 0 && style < sheet.numStyles() && seen.add(style)) {
      StyleDescription description = sheet.getStyleDescription(style);
      if (description == null) {
        return Optional.empty();
      }
      Optional<Integer> level = level(style, description);
      if (level.isPresent()) {
        return level;
      }
      style = description.getBaseStyle();
    }
    return Optional.empty();
  }

  private static Optional<Integer> level(int style, StyleDescription description) {
    if (style >= 1 && style <= LAST_HEADING) {
      return Optional.of(style);
    }
    String name = String.valueOf(description.getName());
    return name.equalsIgnoreCase(SWEDISH_TITLE) ? Optional.of(1) : HeadingNames.level(name);
  }
}
