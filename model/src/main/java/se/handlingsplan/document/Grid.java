package se.handlingsplan.document;

import java.util.BitSet;
import java.util.List;

/** The law of a table: its cells cover every place of the grid exactly once, in reading order. */
final class Grid {
  /** More places than any real table has; a bound so that absurd spans cannot fill the memory. */
  private static final int MAX_PLACES = 20_000_000;

  private Grid() {}

  static void check(int rows, int columns, List<Cell> cells) {
    if (rows < 1 || columns < 1 || (long) rows * columns > MAX_PLACES) {
      throw new IllegalArgumentException("A grid of %d by %d".formatted(rows, columns));
    }
    BitSet taken = new BitSet(rows * columns);
    long before = -1;
    for (Cell cell : cells) {
      long at = (long) cell.row() * columns + cell.column();
      if (at <= before) {
        throw new IllegalArgumentException(
            "Cell at row %d, column %d is out of order".formatted(cell.row(), cell.column()));
      }
      before = at;
      if (cell.row() + cell.rowSpan() > rows || cell.column() + cell.columnSpan() > columns) {
        throw new IllegalArgumentException(
            "Row %d, column %d is outside the %d by %d grid"
                .formatted(
                    cell.row() + cell.rowSpan() - 1,
                    cell.column() + cell.columnSpan() - 1,
                    rows,
                    columns));
      }
      for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
        int from = row * columns + cell.column();
        int free = taken.nextSetBit(from);
        if (free >= 0 && free < from + cell.columnSpan()) {
          throw new IllegalArgumentException(
              "Row %d, column %d is covered twice".formatted(row, free - row * columns));
        }
        taken.set(from, from + cell.columnSpan());
      }
    }
    if (taken.cardinality() != rows * columns) {
      int hole = taken.nextClearBit(0);
      throw new IllegalArgumentException(
          "Row %d, column %d is not covered".formatted(hole / columns, hole % columns));
    }
  }
}
