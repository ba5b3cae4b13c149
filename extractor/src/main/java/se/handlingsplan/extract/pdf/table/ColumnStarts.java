package se.handlingsplan.extract.pdf.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.handlingsplan.extract.pdf.layout.Word;

/**
 * Where the columns of a declared table begin on the page. Browsers leave empty cells out of the
 * structure, and the cells after them would move to the left: into another column.
 */
final class ColumnStarts {
  /** A text may begin this much before the others of its column, in points. */
  private static final double BEFORE = 2.0;

  private ColumnStarts() {}

  /**
   * Where each column begins, by the rows that have a cell for each of them.
   *
   * @return x for each column from left to right; empty where no row lacks a cell, or the rows do
   *     not tell
   */
  static List<Double> of(List<CandidateCell> cells, int rows, int columns) {
    int[] covered = new int[rows];
    for (CandidateCell cell : cells) {
      for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
        covered[row] += cell.columnSpan();
      }
    }
    if (Arrays.stream(covered).noneMatch(places -> places < columns)) {
      return List.of();
    }
    double[] left = new double[columns];
    double[] right = new double[columns];
    Arrays.fill(left, Double.MAX_VALUE);
    for (CandidateCell cell : cells) {
      if (covered[cell.row()] == columns && cell.columnSpan() == 1) {
        for (Word word : cell.words()) {
          left[cell.column()] = Math.min(left[cell.column()], word.box().left());
          right[cell.column()] = Math.max(right[cell.column()], word.box().right());
        }
      }
    }
    List<Double> starts = new ArrayList<>();
    for (int c = 0; c < columns; c++) {
      if (left[c] == Double.MAX_VALUE || (c > 0 && left[c] <= left[c - 1])) {
        return List.of();
      }
      boolean apart = c > 0 && right[c - 1] < left[c];
      starts.add(apart ? (right[c - 1] + left[c]) / 2 : left[c] - BEFORE);
    }
    return starts;
  }

  /** The column in which words begin; 0 where there are no words, or no starts are known. */
  static int column(List<Word> words, List<Double> starts) {
    double left = words.stream().mapToDouble(word -> word.box().left()).min().orElse(0);
    int column = 0;
    while (column < starts.size() - 1 && starts.get(column + 1) <= left) {
      column++;
    }
    return column;
  }
}
