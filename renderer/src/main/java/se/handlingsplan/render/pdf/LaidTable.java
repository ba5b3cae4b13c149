package se.handlingsplan.render.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A table set to its width.
 *
 * @param headerRows how many rows from the top are column headings
 * @param rows the cells that begin in each row, from left to right
 */
record LaidTable(double width, int headerRows, List<List<LaidCell>> rows) {
  LaidTable {
    rows = List.copyOf(rows);
  }

  /** Heights in points of the first rows, when nothing divides them. */
  List<Double> heights(int count) {
    List<Double> heights = new ArrayList<>();
    List<LaidCell> open = new ArrayList<>();
    for (int row = 0; row < count; row++) {
      open.addAll(rows.get(row));
      double height = LEAST_ROW;
      for (LaidCell cell : open) {
        if (cell.lastRow() == row) {
          double before = sum(heights.subList(cell.row(), row));
          height = Math.max(height, needed(cell) - before);
        }
      }
      heights.add(height);
      int ended = row;
      open.removeIf(cell -> cell.lastRow() == ended);
    }
    return heights;
  }

  double headerHeight() {
    return sum(heights(headerRows));
  }

  static final double LEAST_ROW = 12 + Look.CELL_TOP + Look.CELL_BOTTOM;

  static double sum(List<Double> heights) {
    return heights.stream().mapToDouble(Double::doubleValue).sum();
  }

  private static double needed(LaidCell cell) {
    return cell.text().height(0, cell.text().size()) + Look.CELL_TOP + Look.CELL_BOTTOM;
  }
}
