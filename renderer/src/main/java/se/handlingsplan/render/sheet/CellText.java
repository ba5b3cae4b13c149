package se.handlingsplan.render.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import se.handlingsplan.render.layout.Legible;

/** Texts as cells of a workbook can hold them. */
final class CellText {
  private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  /** How far back from the longest a text is searched for a space to divide it at. */
  private static final int LOOKED_BACK = 1000;

  /** What the format takes for a character by its number. */
  private static final Pattern NUMBERED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private CellText() {}

  /**
   * The text in as many pieces as it takes, at least one. Together they are the whole text, but for
   * what nobody can read.
   */
  static List<String> pieces(String text) {
    String written = NUMBERED.matcher(Legible.text(text)).replaceAll("_x005F_");
    List<String> pieces = new ArrayList<>();
    int from = 0;
    while (written.length() - from > LONGEST) {
      int to = end(written, from);
      pieces.add(written.substring(from, to));
      from = to;
    }
    pieces.add(written.substring(from));
    return pieces;
  }

  /** Where a piece ends: after a space if there is one, and never inside a character. */
  private static int end(String text, int from) {
    int furthest = from + LONGEST;
    for (int at = furthest; at > furthest - LOOKED_BACK; at--) {
      if (Character.isWhitespace(text.charAt(at - 1))) {
        return at;
      }
    }
    return Character.isHighSurrogate(text.charAt(furthest - 1)) ? furthest - 1 : furthest;
  }
}
