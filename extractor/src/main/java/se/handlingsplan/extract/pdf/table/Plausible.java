package se.handlingsplan.extract.pdf.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tells tables from what only looks like one: prose in columns, lists, tables of contents. */
final class Plausible {
  /** A row of a table fills one in this many of its columns. */
  private static final int FAIR = 3;

  /** As many rows are no rest of a row from the page before. */
  private static final int MANY_ROWS = 5;

  /** As many columns are not left empty by all rows of a table. */
  private static final int MANY_COLUMNS = 7;

  /** Two columns are a table only if this many rows are pairs of a text and a number. */
  private static final int PAIRS = 3;

  /** Average words of a cell: fewer in pairs, more in prose. */
  private static final int SHORT = 8;

  private static final int LONG = 30;

  /** A table fills more than this share of its places. */
  private static final double SPARSE = 0.3;

  /** Prose in columns has more lines, and as many words on a line. */
  private static final int FEW_LINES = 5;

  private static final double PROSE_WORDS = 2.5;

  /**
   * Shares: lines of a column in those of the longest, the width that a full line takes, full
   * lines.
   */
  private static final double OCCUPIED = 0.5;

  private static final double FULL = 0.75;

  private static final double MOSTLY = 0.55;

  private Plausible() {}

  /**
   * Whether lines belong to a drawing, such as a chart with its axes: many columns, of which no row
   * fills a fair share, or many rows with one text each and not all in the first column.
   */
  static boolean isDrawing(TableCandidate table) {
    List<CandidateCell> filled = table.cells().stream().filter(c -> !c.words().isEmpty()).toList();
    int[] inRow = table.filledInRows();
    int most = Arrays.stream(inRow).max().orElse(0);
    boolean sparse = table.columns() >= MANY_COLUMNS && most * FAIR < table.columns();
    boolean scattered =
        most < 2
            && table.rows() >= MANY_ROWS
            && filled.stream().anyMatch(c -> c.column() > 0 || c.columnSpan() > 1);
    return sparse || scattered;
  }

  /**
   * Whether what white space divides is a table: several rows with several texts, mostly filled.
   */
  static boolean isTable(TableCandidate table) {
    List<CandidateCell> filled = table.cells().stream().filter(c -> !c.words().isEmpty()).toList();
    int[] inRow = table.filledInRows();
    long full = Arrays.stream(inRow).filter(cells -> cells > 1).count();
    long values = filled.stream().filter(CandidateCell::isValue).count();
    double words = filled.stream().mapToInt(c -> c.words().size()).average().orElse(0);
    if (table.columns() == 2) {
      return full >= PAIRS && values >= PAIRS && words < SHORT && !isListOfContents(filled);
    }
    double share = (double) filled.size() / (table.rows() * table.columns());
    return (full > 1 && share > SPARSE && words < LONG) || isForm(table, inRow);
  }

  /** Whether a heading over all columns stands above rows that begin, to be filled in. */
  private static boolean isForm(TableCandidate table, int[] inRow) {
    return table.headerRows() == 1
        && inRow[0] == table.columns()
        && table.cells().stream().allMatch(cell -> cell.columnSpan() == 1)
        && Arrays.stream(inRow).allMatch(cells -> cells > 0);
  }

  /** Whether the last column counts pages: whole numbers that never fall. */
  private static boolean isListOfContents(List<CandidateCell> filled) {
    List<String> last =
        filled.stream().filter(cell -> cell.column() == 1).map(CandidateCell::plain).toList();
    if (!last.stream().allMatch(text -> text.matches("\\d{1,3}"))) {
      return false;
    }
    List<Integer> pages = last.stream().map(Integer::valueOf).toList();
    return pages.equals(pages.stream().sorted().toList());
  }

  /**
   * Whether lines are prose in columns: text that fills each column from its first line to its last
   * and from side to side.
   */
  static boolean isProse(TextGrid grid) {
    if (grid.lines().size() < FEW_LINES) {
      return false;
    }
    List<List<TextGrid.Piece>> columns = new ArrayList<>();
    for (int c = 0; c < grid.columns(); c++) {
      int column = c;
      columns.add(grid.pieces().stream().flatMap(row -> row.get(column).stream()).toList());
    }
    int longest = columns.stream().mapToInt(List::size).max().orElse(0);
    for (List<TextGrid.Piece> column : columns) {
      double end = column.stream().mapToDouble(TextGrid.Piece::right).max().orElse(0);
      double start = column.stream().mapToDouble(TextGrid.Piece::left).min().orElse(0);
      long wide = column.stream().filter(p -> p.right() - start > FULL * (end - start)).count();
      boolean words =
          column.stream().mapToInt(p -> p.text().split(" ", -1).length).average().orElse(0)
              >= PROSE_WORDS;
      if (column.size() < OCCUPIED * longest || wide < MOSTLY * column.size() || !words) {
        return false;
      }
    }
    return true;
  }
}
