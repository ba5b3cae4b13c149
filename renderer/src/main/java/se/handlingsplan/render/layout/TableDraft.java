package se.handlingsplan.render.layout;

import java.util.ArrayList;
import java.util.List;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.Provenance;

/** A table in the making, filled row by row; its first row is the header. */
final class TableDraft {
  private final int columns;
  private final List<Cell> cells = new ArrayList<>();
  private int rows;

  TableDraft(int columns) {
    this.columns = columns;
  }

  /** Adds a cell; cells come in reading order. */
  void add(int row, int column, int rowSpan, List<Block> content, String place) {
    rows = Math.max(rows, row + rowSpan);
    cells.add(new Cell(row, column, rowSpan, 1, content, Provenance.at(place)));
  }

  Block.Table table(String place) {
    return new Block.Table(rows, columns, 1, cells, Provenance.at(place));
  }
}
