package se.handlingsplan.document;

import java.util.List;
import java.util.function.UnaryOperator;

/** A piece of a document's body, in reading order. */
public sealed interface Block {
  /** Where the block was read. */
  Provenance provenance();

  /** A heading; level 1 is the highest. */
  record Heading(int level, RichText text, Provenance provenance) implements Block {
    public Heading {
      if (level < 1) {
        throw new IllegalArgumentException("Heading level %d".formatted(level));
      }
    }
  }

  /** A paragraph of running text. */
  record Paragraph(RichText text, Provenance provenance) implements Block {}

  /** A list. Labels (bullets, numbers) are not part of the items' text. */
  record ListBlock(boolean ordered, List<Item> items, Provenance provenance) implements Block {
    public ListBlock {
      items = List.copyOf(items);
    }

    /** The same list with other blocks in each item. */
    public ListBlock withBlocks(UnaryOperator<List<Block>> other) {
      return new ListBlock(
          ordered,
          items.stream().map(item -> new Item(item.label(), other.apply(item.blocks()))).toList(),
          provenance);
    }

    /**
     * One item of a list: its blocks, the first as a rule a paragraph, a deeper list among them.
     *
     * @param label the bullet or number as shown, such as "•" or "2.1"; empty where there is none
     */
    public record Item(String label, List<Block> blocks) {
      public Item {
        blocks = List.copyOf(blocks);
      }
    }
  }

  /**
   * A table: cells that cover a grid of {@code rows} by {@code columns} exactly once, in order of
   * row and then column.
   *
   * @param headerRows how many rows from the top are column headings
   * @param assurance how sure it is that the document shows this table
   */
  record Table(
      int rows,
      int columns,
      int headerRows,
      List<Cell> cells,
      Provenance provenance,
      Assurance assurance)
      implements Block {
    public Table {
      cells = List.copyOf(cells);
      Grid.check(rows, columns, cells);
      if (headerRows < 0 || headerRows > rows) {
        throw new IllegalArgumentException("%d header rows of %d".formatted(headerRows, rows));
      }
    }

    /** A table that is declared as such, or that we made ourselves. */
    public Table(int rows, int columns, int headerRows, List<Cell> cells, Provenance provenance) {
      this(rows, columns, headerRows, cells, provenance, Assurance.declared());
    }

    /** The same grid with other cells in it. */
    public Table withCells(List<Cell> others) {
      return new Table(rows, columns, headerRows, others, provenance, assurance);
    }

    /** The cell that covers the given place in the grid, both counted from 0. */
    public Cell cellAt(int row, int column) {
      // The nearest before the place, for only a cell of several rows begins far from it.
      for (int i = firstFrom(row, column + 1) - 1; i >= 0; i--) {
        if (cells.get(i).covers(row, column)) {
          return cells.get(i);
        }
      }
      throw new IndexOutOfBoundsException(
          "Row %d, column %d is outside the %d by %d grid".formatted(row, column, rows, columns));
    }

    /** The cells that begin in the given row, counted from 0, from left to right. */
    public List<Cell> cellsStartingIn(int row) {
      return cells.subList(firstFrom(row, 0), firstFrom(row + 1, 0));
    }

    /** The place among the cells of the first that begins at a place of the grid or after it. */
    private int firstFrom(int row, int column) {
      int from = 0;
      int to = cells.size();
      while (from < to) {
        int middle = (from + to) >>> 1;
        Cell cell = cells.get(middle);
        boolean before = cell.row() < row || (cell.row() == row && cell.column() < column);
        if (before) {
          from = middle + 1;
        } else {
          to = middle;
        }
      }
      return from;
    }
  }
}
