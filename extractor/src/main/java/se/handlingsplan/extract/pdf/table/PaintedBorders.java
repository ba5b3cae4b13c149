package se.handlingsplan.extract.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.document.Box;
import se.handlingsplan.document.Doubt;
import se.handlingsplan.document.Doubt.Code;
import se.handlingsplan.extract.pdf.layout.PageText;
import se.handlingsplan.extract.pdf.page.Fill;
import se.handlingsplan.extract.pdf.page.Ruling;

/**
 * The lines and edges of shaded areas within a table's area on a page, by which one can see whether
 * a border between two rows or columns is painted at all.
 */
record PaintedBorders(Box area, List<Ruling> across, List<Ruling> down) {
  /** A border is painted if this share of its length is: spans and empty cells interrupt it. */
  private static final double PAINTED = 0.3;

  /** A painted line may stand this far from the border that it makes, in points. */
  private static final double NEAR = 4.0;

  static PaintedBorders of(PageText page, Box area) {
    List<Ruling> lines = new ArrayList<>(page.rulings());
    for (Fill fill : page.fills()) {
      Box box = fill.box();
      lines.add(new Ruling(true, box.top(), box.left(), box.right()));
      lines.add(new Ruling(true, box.bottom(), box.left(), box.right()));
      lines.add(new Ruling(false, box.left(), box.top(), box.bottom()));
      lines.add(new Ruling(false, box.right(), box.top(), box.bottom()));
    }
    return new PaintedBorders(area, Edges.merged(lines, true), Edges.merged(lines, false));
  }

  /** Doubts about borders of the table that are not painted. */
  List<Doubt> missing(TableCandidate table) {
    List<Doubt> doubts = new ArrayList<>();
    List<Double> columns = inner(table.columnEdges());
    List<Double> rows = rowEdges(table);
    doubt(Code.COLUMNS_BY_SPACE, columns, down, area.top(), area.bottom()).ifPresent(doubts::add);
    doubt(Code.ROWS_BY_TEXT, rows, across, area.left(), area.right()).ifPresent(doubts::add);
    return doubts;
  }

  private static Optional<Doubt> doubt(
      Code code, List<Double> borders, List<Ruling> lines, double from, double to) {
    int bare = (int) borders.stream().filter(border -> !isPainted(border, lines, from, to)).count();
    return bare == 0
        ? Optional.empty()
        : Optional.of(new Doubt(code, bare, borders.size(), List.of()));
  }

  private static boolean isPainted(double border, List<Ruling> lines, double from, double to) {
    double painted = 0;
    for (Ruling line : lines) {
      if (Math.abs(line.at() - border) <= NEAR) {
        painted += Math.max(0, Math.min(to, line.to()) - Math.max(from, line.from()));
      }
    }
    return painted >= PAINTED * (to - from);
  }

  private static List<Double> inner(List<Double> edges) {
    return edges.size() < 3 ? List.of() : edges.subList(1, edges.size() - 1);
  }

  /** Where rows begin, but for the first, by the boxes of the cells that begin there. */
  private static List<Double> rowEdges(TableCandidate table) {
    List<Double> edges = new ArrayList<>();
    for (int row = 1; row < table.rows(); row++) {
      int number = row;
      table.cells().stream()
          .filter(cell -> cell.row() == number)
          .flatMap(cell -> cell.box().stream())
          .mapToDouble(Box::top)
          .min()
          .ifPresent(edges::add);
    }
    return edges;
  }
}
