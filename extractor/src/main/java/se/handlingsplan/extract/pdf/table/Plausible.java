package se.handlingsplan.extract.pdf.table;

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

  private Plausible() {}

  /**
   * Whether lines belong to a drawing, such as a chart with its axes: many columns, of which no row
   * fills a fair share, or many rows with one text each and not all in the first column.
   */
  static boolean isDrawing(TableCandidate table) {
    List<CandidateCell> filled = table.cells().stream().filter(c -> !c.words().isEmpty()).toList();
    int[] inRow = new int[table.rows()];
    filled.forEach(cell -> inRow[cell.row()]++);
    int most = Arrays.stream(inRow).max().orElse(0);
    boolean sparse = table.columns() >= MANY_COLUMNS && most * FAIR < table.columns();
    boolean scattered =
        most < 2
            && table.rows() >= MANY_ROWS
            && filled.stream().anyMatch(c -> c.column() > 0 || c.columnSpan() > 1);
    return sparse || scattered;
  }

  static boolean isTable(TableCandidate table) {
    List<CandidateCell> filled = table.cells().stream().filter(c -> !c.words().isEmpty()).toList();
    int full = 0;
    int values = 0;
    for (int row = 0; row < table.rows(); row++) {
      int number = row;
      full += filled.stream().filter(c -> c.row() == number).count() > 1 ? 1 : 0;
    }
    for (CandidateCell cell : filled) {
      values += cell.isValue() ? 1 : 0;
    }
    double share = (double) filled.size() / Math.max(1, table.rows() * table.columns());
    double words = filled.stream().mapToInt(c -> c.words().size()).average().orElse(0);
    if (table.columns() == 2) {
      return full >= 3 && values >= 3 && words < 8;
    }
    return full >= 2 && share > 0.3 && words < 30;
  }
}
