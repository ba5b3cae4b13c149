package se.handlingsplan.render.word;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.handlingsplan.theme.TextRole;

/**
 * The styles of one Word file: in which each role of text is written.
 *
 * @param ids by which the file knows its styles
 * @param levelled the headings whose style does not say at which level they stand
 * @param gap the id of the style of a paragraph that only holds two tables apart
 * @param end the id of the style of a paragraph that Word demands after a table
 */
record Styling(Map<TextRole, String> ids, Set<TextRole> levelled, String gap, String end) {
  static final String GAP = "TableGap";
  static final String END = "TableEnd";

  Styling {
    ids = Map.copyOf(ids);
    levelled = Set.copyOf(levelled);
  }

  /** The styles that come with the program. */
  static Styling own() {
    Map<TextRole, String> ids = new EnumMap<>(TextRole.class);
    for (TextRole role : TextRole.values()) {
      ids.put(role, ownId(role));
    }
    return new Styling(ids, EnumSet.noneOf(TextRole.class), GAP, END);
  }

  String of(TextRole role) {
    return Objects.requireNonNull(ids.get(role), role.key());
  }

  /** The id of the program's own style of a role. */
  static String ownId(TextRole role) {
    return switch (role) {
      case HEADING_1, HEADING_2, HEADING_3, HEADING_4, HEADING_5, HEADING_6 ->
          "Heading" + role.headingLevel();
      case BODY -> "Normal";
      case BULLET -> "ListBullet";
      case NUMBER -> "ListNumber";
      case CONTINUED -> "ListContinue";
      case TABLE_TEXT -> "TableText";
      case TABLE_HEAD -> "TableHead";
      case TABLE_BULLET -> "TableListBullet";
      case TABLE_NUMBER -> "TableListNumber";
      case TABLE_CONTINUED -> "TableListContinue";
      case TABLE -> "PlanTable";
      case LINK -> "Hyperlink";
      case HEADER -> "Header";
      case FOOTER -> "Footer";
      case CONTENTS_HEADING -> "TOCHeading";
      case CONTENTS_1 -> "TOC1";
      case CONTENTS_2 -> "TOC2";
      case CONTENTS_3 -> "TOC3";
    };
  }
}
