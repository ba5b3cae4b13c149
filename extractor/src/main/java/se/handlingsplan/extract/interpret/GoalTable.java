package se.handlingsplan.extract.interpret;

import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.text.Wording;

/** A table of goals: a column for each policy area, its name on top and its goals below. */
final class GoalTable {
  private GoalTable() {}

  static void read(Block.Table table, Drafts drafts) {
    for (Cell header : table.cellsStartingIn(0)) {
      Drafts.Area area =
          drafts.area(new Phrase(Wording.collapse(header.text()), header.provenance()));
      for (Cell cell : table.cells()) {
        boolean below = cell.row() > 0 && header.covers(0, cell.column());
        if (below) {
          for (Lines.Line line : Lines.of(cell.blocks())) {
            area.goals.add(new Phrase(line.plain(), cell.provenance()));
          }
        }
      }
    }
  }
}
