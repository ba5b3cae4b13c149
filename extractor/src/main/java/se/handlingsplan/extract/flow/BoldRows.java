package se.handlingsplan.extract.flow;

import java.util.BitSet;
import java.util.List;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;

/** Header rows told by look, where a document marks none. */
public final class BoldRows {
  private BoldRows() {}

  /**
   * How many leading rows hold nothing but bold text; none where all rows do.
   *
   * @param cells of the whole table
   */
  public static int leading(int rows, List<Cell> cells) {
    BitSet written = new BitSet(rows);
    BitSet plain = new BitSet(rows);
    for (Cell cell : cells) {
      if (!cell.isBlank()) {
        written.set(cell.row());
        if (!isBold(cell)) {
          plain.set(cell.row());
        }
      }
    }
    int bold = 0;
    while (bold < rows && written.get(bold) && !plain.get(bold)) {
      bold++;
    }
    return bold < rows ? bold : 0;
  }

  private static boolean isBold(Cell cell) {
    return cell.blocks().stream()
        .allMatch(block -> block instanceof Block.Paragraph paragraph && paragraph.text().isBold());
  }
}
