package se.handlingsplan.extract.pdf.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.handlingsplan.document.Doubt;
import se.handlingsplan.document.Doubt.Code;
import se.handlingsplan.document.Evidence;

/**
 * Which columns each row of a whole table fills: a cell with text fills every place that it covers.
 * What a file declares to be empty is empty, and says nothing against the table.
 *
 * @param rows for each row its filled columns
 */
record RowFill(TableDraft table, List<BitSet> rows) {
  /** Fewer rows than these have nothing usual among them. */
  private static final int FEWEST_ROWS = 2;

  static RowFill of(TableDraft table) {
    List<BitSet> rows = new ArrayList<>();
    IntStream.range(0, table.rows()).forEach(row -> rows.add(new BitSet(table.columns())));
    for (DraftCell cell : table.cells()) {
      if (!cell.isBlank()) {
        for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
          rows.get(row).set(cell.column(), cell.column() + cell.columnSpan());
        }
      }
    }
    return new RowFill(table, rows);
  }

  List<Doubt> doubts() {
    List<Doubt> doubts = new ArrayList<>();
    if (table.assurance().evidence() != Evidence.DECLARED) {
      addRagged(doubts);
      BitSet filled = new BitSet(table.columns());
      rows.forEach(filled::or);
      addEmpty(Code.EMPTY_COLUMNS, filled.cardinality(), table.columns(), doubts);
      int filledRows = (int) rows.stream().filter(row -> !row.isEmpty()).count();
      addEmpty(Code.EMPTY_ROWS, filledRows, rows.size(), doubts);
    }
    return doubts;
  }

  private void addRagged(List<Doubt> doubts) {
    List<BitSet> body = rows.subList(table.headerRows(), rows.size());
    int usual =
        body.stream().map(BitSet::cardinality).sorted().skip(body.size() / 2).findFirst().orElse(0);
    List<Integer> ragged =
        IntStream.range(table.headerRows(), rows.size())
            .filter(row -> rows.get(row).cardinality() * 2 < usual && !isExpected(rows.get(row)))
            .boxed()
            .toList();
    if (body.size() >= FEWEST_ROWS && !ragged.isEmpty()) {
      List<String> texts = ragged.stream().map(this::text).toList();
      doubts.add(new Doubt(Code.RAGGED_ROWS, ragged.size(), body.size(), texts));
    }
  }

  /**
   * An empty row is told as such. Between lines, a text alone in the first column heads the rows
   * below; without lines it may as well have spanned all columns.
   */
  private boolean isExpected(BitSet row) {
    boolean firstAlone = row.length() == 1;
    return row.isEmpty() || (firstAlone && table.assurance().evidence() == Evidence.RULED);
  }

  private static void addEmpty(Code code, int filled, int all, List<Doubt> doubts) {
    if (filled < all) {
      doubts.add(new Doubt(code, all - filled, all, List.of()));
    }
  }

  private String text(int row) {
    return table.startingIn(row).stream()
        .map(DraftCell::text)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(" "));
  }
}
