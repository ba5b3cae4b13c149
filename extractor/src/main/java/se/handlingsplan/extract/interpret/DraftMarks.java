package se.handlingsplan.extract.interpret;

import java.util.ArrayList;
import java.util.List;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.SetAside;

/**
 * The questions that a draft of ours asks about its measures, each a paragraph behind a label of
 * its own. They are no part of the plan.
 */
final class DraftMarks {
  private final String label;
  private final List<SetAside> setAside;
  private int marks;

  /**
   * @param label that stands before each, without the colon
   */
  DraftMarks(String label, List<SetAside> setAside) {
    this.label = label + ":";
    this.setAside = setAside;
  }

  /** How many there were. */
  int count() {
    return marks;
  }

  /** The same blocks without them. */
  List<Block> removed(List<Block> blocks) {
    List<Block> kept = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      switch (block) {
        case Block.Paragraph paragraph -> {
          if (isMark(paragraph)) {
            marks++;
            setAside.add(
                new SetAside(
                    paragraph.text().text(), SetAside.Reason.TO_CONFIRM, paragraph.provenance()));
          } else {
            kept.add(paragraph);
          }
        }
        case Block.Heading heading -> kept.add(heading);
        case Block.ListBlock list -> kept.add(list.withBlocks(this::removed));
        case Block.Table table -> kept.add(removed(table));
      }
    }
    return kept;
  }

  private boolean isMark(Block.Paragraph paragraph) {
    return paragraph.text().text().startsWith(label);
  }

  private Block.Table removed(Block.Table table) {
    List<Cell> cells = new ArrayList<>(table.cells().size());
    for (Cell cell : table.cells()) {
      cells.add(cell.withBlocks(removed(cell.blocks())));
    }
    return table.withCells(cells);
  }
}
