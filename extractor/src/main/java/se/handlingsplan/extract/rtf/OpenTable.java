package se.handlingsplan.extract.rtf;

import java.util.ArrayList;
import java.util.List;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.extract.flow.EdgeGrid;
import se.handlingsplan.extract.flow.Flow;
import se.handlingsplan.extract.source.Allowance;
import se.handlingsplan.extract.source.Limit;

/** A table while its rows are read. Not for several threads. */
final class OpenTable {
  private final String path;
  private final EdgeGrid.Rows rows;
  private final Allowance allowance;
  private final List<List<Block>> cells = new ArrayList<>();
  private Flow cell;
  private boolean isWhole;
  private boolean hasDeletions;

  OpenTable(String path, Allowance allowance) {
    this.path = path;
    this.allowance = allowance;
    this.rows = new EdgeGrid.Rows(allowance);
    this.cell = nextCell();
  }

  private String rowPath() {
    return path + "/row " + (rows.size() + 1);
  }

  private Flow nextCell() {
    return new Flow(rowPath() + "/cell " + (cells.size() + 1) + "/");
  }

  /** The cell that text goes into. */
  Flow cell() {
    return cell;
  }

  /** Whether the document says that the last row has been read. */
  boolean isWhole() {
    return isWhole;
  }

  /** Whether any cell has ended. */
  boolean hasCells() {
    return !rows.isEmpty() || !cells.isEmpty();
  }

  /** Notes that something in the row has been deleted. */
  void noteDeletion() {
    hasDeletions = true;
  }

  /** Ends the cell; in a row that has all the cells a grid can hold, the last one goes on. */
  void endCell() {
    if (cells.size() + 1 < allowance.limits().of(Limit.TABLE_COLUMNS)) {
      cells.add(cell.blocks());
      cell = nextCell();
    } else {
      allowance.tell(Limit.TABLE_COLUMNS);
    }
  }

  /** Ends the row, if there is any; one in which all was deleted is none. */
  void endRow(RowShape shape) {
    List<Block> last = cell.blocks();
    if (!last.isEmpty()) {
      cells.add(last);
    }
    boolean deleted = hasDeletions && cells.stream().allMatch(List::isEmpty);
    if (!cells.isEmpty() && !deleted) {
      rows.add(shape.row(cells, rowPath()));
      isWhole = shape.isLast();
    }
    cells.clear();
    hasDeletions = false;
    cell = nextCell();
  }

  /** The table with what merged cells cover. */
  EdgeGrid.Made made() {
    return rows.table(Provenance.at(path));
  }
}
