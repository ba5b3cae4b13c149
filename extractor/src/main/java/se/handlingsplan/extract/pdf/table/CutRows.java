package se.handlingsplan.extract.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.extract.pdf.layout.SentenceEnd;

/**
 * Tells whether the first row of a continuation is the rest of the row before. It is if no text in
 * it stands under an empty cell, unless its first cell is empty as in no other row, and either a
 * sentence goes on while the first column starts nothing new, or a column is empty that every other
 * row fills. A row without any text is the padding of the row before.
 */
final class CutRows {
  private CutRows() {}

  /** The parts of a column on both sides of the break. */
  private record Pair(DraftCell above, DraftCell below) {
    boolean goesOn() {
      return !below.isBlank() && SentenceEnd.goesOn(above.text(), below.text());
    }
  }

  static boolean isCut(TableDraft table, List<DraftCell> rest, int restRows) {
    Optional<List<Pair>> pairs = pairs(table, rest);
    if (pairs.isPresent() && pairs.get().stream().allMatch(pair -> pair.below().isBlank())) {
      return true;
    }
    if (pairs.isEmpty()) {
      return false;
    }
    if (pairs.get().stream().anyMatch(p -> p.above().isBlank() && !p.below().isBlank())) {
      return pairs.get().getFirst().below().isBlank()
          && lacksWhatRowsHave(pairs.get(), table, rest, restRows);
    }
    Pair first = pairs.get().getFirst();
    boolean startsNothing = first.below().isBlank() || first.goesOn();
    return startsNothing
        && (pairs.get().stream().anyMatch(Pair::goesOn)
            || lacksWhatRowsHave(pairs.get(), table, rest, restRows));
  }

  /** Pairs of cells, if the row's cells stand exactly under those above. */
  private static Optional<List<Pair>> pairs(TableDraft table, List<DraftCell> rest) {
    List<DraftCell> above = table.covering(table.rows() - 1);
    List<Pair> pairs = new ArrayList<>();
    for (DraftCell below : rest) {
      if (below.row() == 0) {
        Optional<DraftCell> match =
            above.stream()
                .filter(c -> c.column() == below.column() && c.columnSpan() == below.columnSpan())
                .findFirst();
        if (match.isEmpty()) {
          return Optional.empty();
        }
        pairs.add(new Pair(match.get(), below));
      }
    }
    return pairs.isEmpty() ? Optional.empty() : Optional.of(pairs);
  }

  /**
   * Whether the row leaves a column empty that all others fill. The first column alone does not
   * count: it is left empty under an area that goes on.
   */
  private static boolean lacksWhatRowsHave(
      List<Pair> pairs, TableDraft table, List<DraftCell> rest, int restRows) {
    long filled = pairs.stream().filter(pair -> !pair.below().isBlank()).count();
    return pairs.stream()
        .filter(pair -> pair.below().isBlank() && !pair.above().isBlank())
        .filter(pair -> pair.below().column() > 0 || filled * 2 <= pairs.size())
        .anyMatch(pair -> isFilledElsewhere(pair.below().column(), table, rest, restRows));
  }

  private static boolean isFilledElsewhere(
      int column, TableDraft table, List<DraftCell> rest, int restRows) {
    for (int row = table.headerRows(); row < table.rows(); row++) {
      if (isBlankIn(table.cells(), row, column)) {
        return false;
      }
    }
    for (int row = 1; row < restRows; row++) {
      if (isBlankIn(rest, row, column)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the cell that covers the place is empty; rows of one text tell nothing. */
  private static boolean isBlankIn(List<DraftCell> cells, int row, int column) {
    long filled = cells.stream().filter(c -> c.coversRow(row) && !c.isBlank()).count();
    return filled > 1
        && cells.stream().anyMatch(c -> c.coversRow(row) && c.column() == column && c.isBlank());
  }
}
