package se.handlingsplan.extract.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.document.Evidence;

/** Compares the columns of two parts of a table. */
final class ColumnEdges {
  /** How far columns that white space divides may lie apart on two pages, in points. */
  private static final double SAME_TEXT = 6.0;

  private static final double MAX = Double.MAX_VALUE;

  private ColumnEdges() {}

  /**
   * The edges that both parts can be laid on: those of the one with more columns, if the other's
   * are among them and the outer ones meet.
   */
  static Optional<List<Double>> common(TableDraft a, TableDraft b, double within) {
    if (a.columnEdges().isEmpty() || b.columnEdges().isEmpty()) {
      return a.columns() == b.columns() ? Optional.of(List.of()) : Optional.empty();
    }
    if (isSpaced(b) && among(b.columnEdges(), a.columnEdges())) {
      return Optional.of(a.columnEdges());
    }
    if (isSpaced(a) && among(a.columnEdges(), b.columnEdges())) {
      return Optional.of(b.columnEdges());
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
    if (isSpaced(table)) {
      return spread(table, edges);
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

  private static boolean isSpaced(TableDraft table) {
    return table.assurance().evidence().compareTo(Evidence.ALIGNED) >= 0;
  }

  /**
   * Whether the inner edges of a part are among those of the whole, and its outer ones, which its
   * texts alone show, within it.
   */
  private static boolean among(List<Double> part, List<Double> whole) {
    return part.size() > 2
        && part.subList(1, part.size() - 1).stream()
            .allMatch(x -> nearest(whole.subList(1, whole.size() - 1), x, SAME_TEXT) >= 0)
        && part.getFirst() > whole.getFirst() - SAME_TEXT
        && part.getLast() < whole.getLast() + SAME_TEXT;
  }

  /** A table whose outer edges its texts show, laid on the edges of the whole. */
  private static TableDraft spread(TableDraft table, List<Double> edges) {
    List<Double> own = table.columnEdges();
    int first = 0;
    while (first < edges.size() - 2 && edges.get(first + 1) <= own.getFirst() + SAME_TEXT) {
      first++;
    }
    int last = edges.size() - 1;
    while (last > first + 1 && edges.get(last - 1) >= own.getLast() - SAME_TEXT) {
      last--;
    }
    List<DraftCell> cells = new ArrayList<>();
    for (DraftCell cell : table.cells()) {
      int end = cell.column() + cell.columnSpan();
      int from = cell.column() == 0 ? first : nearest(edges, own.get(cell.column()), MAX);
      int to = end == own.size() - 1 ? last : nearest(edges, own.get(end), MAX);
      cells.add(cell.across(from, to - from));
    }
    return filled(table, edges, cells, first, last);
  }

  /** The table with empty cells in the columns that it does not reach. */
  private static TableDraft filled(
      TableDraft table, List<Double> edges, List<DraftCell> cells, int first, int last) {
    List<DraftCell> all = new ArrayList<>(cells);
    for (int row = 0; row < table.rows(); row++) {
      for (int c = 0; c < edges.size() - 1; c++) {
        if (c < first || c >= last) {
          all.add(DraftCell.blank(row, c, table.provenance()));
        }
      }
    }
    all.sort(Comparator.comparingInt(DraftCell::row).thenComparingInt(DraftCell::column));
    return new TableDraft(
        table.assurance(),
        table.firstPage(),
        table.lastPage(),
        edges,
        table.rows(),
        edges.size() - 1,
        table.headerRows(),
        all,
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
