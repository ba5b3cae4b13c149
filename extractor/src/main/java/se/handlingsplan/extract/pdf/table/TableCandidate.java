package se.handlingsplan.extract.pdf.table;

import java.util.List;
import java.util.stream.Stream;
import se.handlingsplan.document.Evidence;
import se.handlingsplan.extract.pdf.layout.Word;

/**
 * What may be a table: cells that cover a grid exactly once, in order of row and column.
 *
 * @param columnEdges x of the columns' edges in points, one more than columns; empty where unknown
 * @param headerRows how many rows from the top look like or are marked as headings
 */
public record TableCandidate(
    Evidence evidence,
    int rows,
    int columns,
    int headerRows,
    List<CandidateCell> cells,
    List<Double> columnEdges) {
  public TableCandidate {
    cells = List.copyOf(cells);
    columnEdges = List.copyOf(columnEdges);
  }

  /** The same, all rows of its body. */
  TableCandidate withoutHeader() {
    return new TableCandidate(evidence, rows, columns, 0, cells, columnEdges);
  }

  /** How many cells with text begin in each row. */
  int[] filledInRows() {
    int[] filled = new int[rows];
    cells.forEach(cell -> filled[cell.row()] += cell.words().isEmpty() ? 0 : 1);
    return filled;
  }

  /** How many columns have a text that begins in them. */
  long filledColumns() {
    return cells.stream()
        .filter(cell -> !cell.words().isEmpty())
        .mapToInt(CandidateCell::column)
        .distinct()
        .count();
  }

  public Stream<Word> words() {
    return cells.stream().flatMap(cell -> cell.words().stream());
  }
}
