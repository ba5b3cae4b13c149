package se.handlingsplan.extract.doc;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;

/** What styles say of headings. Word 97 to 2003 writes their names in the user's language. */
record DocStyles(StyleSheet sheet) {
  /** Styles that every document has at the same index: 1 to 9 are the headings. */
  private static final int LAST_HEADING = 9;

  private static final Pattern HEADING_NAME = Pattern.compile("(?:heading|rubrik) ([1-9])");

  private static final Set<String> TITLE_NAMES = Set.of("title", "rubrik");

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
    String name = String.valueOf(description.getName()).toLowerCase(Locale.ROOT);
    if (TITLE_NAMES.contains(name)) {
      return Optional.of(1);
    }
    Matcher heading = HEADING_NAME.matcher(name);
    return heading.matches() ? Optional.of(Integer.parseInt(heading.group(1))) : Optional.empty();
  }
}
