package se.handlingsplan.extract.pdf.table;

import java.util.List;

/** Tells tables from what only looks like one: prose in columns, lists, tables of contents. */
final class Plausible {
  private Plausible() {}

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
