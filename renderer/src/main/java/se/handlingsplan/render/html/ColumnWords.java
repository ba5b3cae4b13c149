package se.handlingsplan.render.html;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;

/** How wide the columns of a table must be for the words in them. */
final class ColumnWords {
  /**
   * Of a bold letter and one that is not, in em: those of DejaVu Sans, which few are wider than.
   */
  private static final double BOLD = 0.72;

  private static final double PLAIN = 0.62;

  /** Left and right of the text, both sides together, in em; as in the style sheet. */
  private static final double PADDING = 1.5;

  /** Longer words than this are divided: "måltids-verksamheten". In letters, below the heading. */
  private static final int LONGEST = 14;

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private ColumnWords() {}

  /** For each column of a table what its longest word needs, in em. */
  static List<Double> of(Block.Table table) {
    List<Double> widths = Arrays.asList(new Double[table.columns()]);
    Collections.fill(widths, PADDING);
    for (Cell cell : table.cells()) {
      if (cell.columnSpan() == 1) {
        int longest = SPACES.splitAsStream(cell.text()).mapToInt(String::length).max().orElse(0);
        double needed =
            cell.row() < table.headerRows() ? longest * BOLD : Math.min(longest, LONGEST) * PLAIN;
        widths.set(cell.column(), Math.max(widths.get(cell.column()), needed + PADDING));
      }
    }
    return List.copyOf(widths);
  }
}
