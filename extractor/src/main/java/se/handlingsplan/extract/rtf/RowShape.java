package se.handlingsplan.extract.rtf;

import java.util.ArrayList;
import java.util.List;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.extract.flow.EdgeGrid;
import se.handlingsplan.extract.source.Limit;
import se.handlingsplan.extract.source.Limits;

/** Where the cells of a row begin and end, as {@code \trowd} and what follows it say. */
final class RowShape {
  /** The width of cells that have none, in twips. */
  private static final int USUAL_WIDTH = 1000;

  /** No table is wider, in twips; so sums stay far from what a number holds. */
  private static final int WIDEST = 1_000_000;

  private final int mostColumns;
  private final List<Shape> cells = new ArrayList<>();
  private int left;
  private boolean isHeader;
  private boolean isFirst;
  private boolean isLast;
  private boolean joinsLeft;
  private EdgeGrid.Merge merge = EdgeGrid.Merge.NONE;

  RowShape(Limits limits) {
    this.mostColumns = limits.count(Limit.TABLE_COLUMNS);
  }

  /**
   * One cell.
   *
   * @param right edge in twips
   * @param joinsLeft whether it is one with the cell before
   */
  private record Shape(int right, boolean joinsLeft, EdgeGrid.Merge merge) {}

  /** Takes a control word that says something of a row; false for others. */
  boolean takes(ControlWord word) {
    switch (word.name()) {
      case "trleft" -> left = Math.clamp(word.value(), -WIDEST, WIDEST);
      case "trhdr" -> isHeader = true;
      case "irow" -> isFirst = word.value() == 0;
      case "lastrow" -> isLast = true;
      case "clmgf" -> joinsLeft = false;
      case "clmrg" -> joinsLeft = true;
      case "clvmgf" -> merge = EdgeGrid.Merge.STARTS;
      case "clvmrg" -> merge = EdgeGrid.Merge.GOES_ON;
      case "cellx" -> {
        if (cells.size() < mostColumns) {
          cells.add(new Shape(Math.clamp(word.value(), -WIDEST, WIDEST), joinsLeft, merge));
        }
        joinsLeft = false;
        merge = EdgeGrid.Merge.NONE;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Whether the document says that the row is the first of its table. */
  boolean isFirst() {
    return isFirst;
  }

  /** Whether the document says that the row is the last of its table. */
  boolean isLast() {
    return isLast;
  }

  /**
   * The row with its cells. Cells without a shape stand to the right of those with one; shapes
   * without a cell are empty cells.
   *
   * @param contents of the cells, from left to right
   */
  EdgeGrid.Row row(List<List<Block>> contents, String path) {
    List<EdgeGrid.Piece> pieces = new ArrayList<>();
    int at = left;
    for (int i = 0; i < Math.max(contents.size(), cells.size()); i++) {
      List<Block> blocks = i < contents.size() ? contents.get(i) : List.of();
      Shape shape = i < cells.size() ? cells.get(i) : new Shape(at, false, EdgeGrid.Merge.NONE);
      int right = shape.right > at ? shape.right : at + USUAL_WIDTH;
      if (shape.joinsLeft && !pieces.isEmpty()) {
        pieces.add(joined(pieces.removeLast(), right, blocks));
      } else {
        Provenance place = Provenance.at(path + "/cell " + (i + 1));
        pieces.add(new EdgeGrid.Piece(at, right, shape.merge, blocks, place));
      }
      at = right;
    }
    return new EdgeGrid.Row(pieces, isHeader, Provenance.at(path));
  }

  /** The content of a cell that is one with the cell before stands there too. */
  private static EdgeGrid.Piece joined(EdgeGrid.Piece first, int right, List<Block> blocks) {
    List<Block> all = new ArrayList<>(first.blocks());
    all.addAll(blocks);
    return new EdgeGrid.Piece(first.left(), right, first.merge(), all, first.provenance());
  }
}
