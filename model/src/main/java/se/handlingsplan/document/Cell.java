package se.handlingsplan.document;

import java.util.List;

/**
 * A cell of a table with what stands in it. Row and column are those of its top left corner in the
 * grid, counted from 0; spans are at least 1.
 */
public record Cell(
    int row, int column, int rowSpan, int columnSpan, List<Block> blocks, Provenance provenance) {
  public Cell {
    if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
      throw new IllegalArgumentException(
          "Cell at row %d, column %d spanning %d by %d"
              .formatted(row, column, rowSpan, columnSpan));
    }
    blocks = List.copyOf(blocks);
  }

  public boolean covers(int aRow, int aColumn) {
    return aRow >= row
        && aRow < row + rowSpan
        && aColumn >= column
        && aColumn < column + columnSpan;
  }

  /** The same place with something else in it. */
  public Cell withBlocks(List<Block> others) {
    return new Cell(row, column, rowSpan, columnSpan, others, provenance);
  }

  /** The plain text: blocks and list items divided by line breaks, labels left out. */
  public String text() {
    return Texts.of(blocks);
  }

  /** Whether nothing can be read in the cell. */
  public boolean isBlank() {
    return blocks.stream().allMatch(Texts::isBlank);
  }
}
