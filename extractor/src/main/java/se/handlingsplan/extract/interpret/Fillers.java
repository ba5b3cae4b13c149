package se.handlingsplan.extract.interpret;

import java.util.ArrayList;
import java.util.List;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.text.Wording;

/**
 * Words that stand where there is nothing, such as "Uppgift saknas": guidance for accessible tables
 * asks for them, since a cell without a word sounds like a fault to those who hear the table.
 */
final class Fillers {
  private final String filler;
  private final List<SetAside> setAside;

  Fillers(String filler, List<SetAside> setAside) {
    this.filler = Wording.fold(filler);
    this.setAside = setAside;
  }

  boolean isFiller(String text) {
    // Folding every text of a plan would take longer than all the rest.
    return text.length() <= 2 * filler.length()
        && !text.isBlank()
        && Wording.fold(text).equals(filler);
  }

  /** The same blocks with such cells empty. */
  List<Block> emptied(List<Block> blocks) {
    List<Block> emptied = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      emptied.add(block instanceof Block.Table table ? emptied(table) : block);
    }
    return emptied;
  }

  private Block.Table emptied(Block.Table table) {
    if (table.cells().stream().noneMatch(cell -> isFiller(cell.text()))) {
      return table;
    }
    List<Cell> cells = new ArrayList<>(table.cells().size());
    for (Cell cell : table.cells()) {
      cells.add(isFiller(cell.text()) ? emptied(cell) : cell);
    }
    return table.withCells(cells);
  }

  private Cell emptied(Cell cell) {
    setAside.add(new SetAside(cell.text().strip(), SetAside.Reason.SEPARATOR, cell.provenance()));
    return new Cell(
        cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), List.of(), cell.provenance());
  }
}
