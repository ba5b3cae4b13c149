package se.handlingsplan.render.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.render.layout.Publication.TableLook;

/** A table as its rows, and how it looks. */
public final class TableRows {
  /**
   * A row with more text than this may be divided between two pages, in characters. It fills about
   * a third of a lying page, so keeping it together would leave large gaps.
   */
  private static final int LONG_ROW = 1200;

  private TableRows() {}

  /** For each row the cells that stand in it, from left to right, also those begun further up. */
  public static List<List<Cell>> of(Block.Table table) {
    List<List<Cell>> rows = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      rows.add(new ArrayList<>());
    }
    for (Cell cell : table.cells()) {
      for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
        rows.get(row).add(cell);
      }
    }
    rows.forEach(cells -> cells.sort(Comparator.comparingInt(Cell::column)));
    return rows;
  }

  /** Whether a row, counted from 0, with these cells in it may be divided between two pages. */
  public static boolean mayDivide(int row, List<Cell> cells) {
    return cells.stream()
            .filter(cell -> cell.row() == row)
            .mapToInt(cell -> cell.text().length())
            .sum()
        > LONG_ROW;
  }

  /** How the table looks: as the publication says, or else columns of one width. */
  public static TableLook look(Publication publication, Block.Table table) {
    TableLook look =
        FieldName.in(table.provenance())
            .flatMap(path -> Optional.ofNullable(publication.tables().get(path)))
            .orElseGet(() -> plain(table));
    if (look.columnShares().size() != table.columns()) {
      throw new IllegalArgumentException(
          "%d column shares for %d columns".formatted(look.columnShares().size(), table.columns()));
    }
    return look;
  }

  private static TableLook plain(Block.Table table) {
    return new TableLook(Collections.nCopies(table.columns(), 1.0 / table.columns()), "");
  }
}
