package se.handlingsplan.extract.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares the columns of two parts of a table. */
final class ColumnEdges {
  private ColumnEdges() {}

  /**
   * The edges that both parts can be laid on: those of the one with more columns, if the other's
   * are among them and the outer ones meet.
   */
  static Optional<List<Double>> common(TableDraft a, TableDraft b, double within) {
    if (a.columnEdges().isEmpty() || b.columnEdges().isEmpty()) {
      return a.columns() == b.columns() ? Optional.of(List.of()) : Optional.empty();
    }
    List<Double> left = fromZero(a.columnEdges());
    List<Double> right = fromZero(b.columnEdges());
    List<Double> more = left.size() >= right.size() ? left : right;
    List<Double> fewer = left.size() >= right.size() ? right : left;
    boolean sameEnd = Math.abs(more.getLast() - fewer.getLast()) <= within;
    boolean within1 = fewer.stream().allMatch(x -> nearest(more, x, within) >= 0);
    return sameEnd && within1 ? Optional.of(more) : Optional.empty();
  }

  /** The table laid on finer edges: cells that they divide span them. */
  static TableDraft onto(TableDraft table, List<Double> edges) {
    if (edges.isEmpty() || table.columnEdges().size() == edges.size()) {
      return table;
    }
    List<Double> own = fromZero(table.columnEdges());
    List<DraftCell> cells = new ArrayList<>();
    for (DraftCell cell : table.cells()) {
      int from = nearest(edges, own.get(cell.column()), Double.MAX_VALUE);
      int to = nearest(edges, own.get(cell.column() + cell.columnSpan()), Double.MAX_VALUE);
      cells.add(cell.across(from, to - from));
    }
    double offset = table.columnEdges().getFirst();
    return new TableDraft(
        table.assurance(),
        table.firstPage(),
        table.lastPage(),
        edges.stream().map(x -> x + offset).toList(),
        table.rows(),
        edges.size() - 1,
        table.headerRows(),
        cells,
        table.setAside(),
        table.provenance());
  }

  private static List<Double> fromZero(List<Double> edges) {
    double first = edges.getFirst();
    return edges.stream().map(x -> x - first).toList();
  }

  private static int nearest(List<Double> edges, double x, double within) {
    int best = 0;
    for (int i = 1; i < edges.size(); i++) {
      if (Math.abs(edges.get(i) - x) < Math.abs(edges.get(best) - x)) {
        best = i;
      }
    }
    return Math.abs(edges.get(best) - x) <= within ? best : -1;
  }
}
