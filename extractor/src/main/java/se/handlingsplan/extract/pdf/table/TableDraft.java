package se.handlingsplan.extract.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.handlingsplan.document.Assurance;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Doubt;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.extract.pdf.layout.Reading;

/**
 * A table whose cells are read, which may go on on the next page.
 *
 * @param firstPage where it begins, counted from 1
 * @param lastPage where it ends
 * @param columnEdges x of the columns' edges on its last page, in points; empty where unknown
 * @param setAside what was set aside outside its cells' contents
 */
public record TableDraft(
    Assurance assurance,
    int firstPage,
    int lastPage,
    List<Double> columnEdges,
    int rows,
    int columns,
    int headerRows,
    List<DraftCell> cells,
    List<SetAside> setAside,
    Provenance provenance) {
  public TableDraft {
    columnEdges = List.copyOf(columnEdges);
    cells =
        cells.stream()
            .sorted(Comparator.comparingInt(DraftCell::row).thenComparingInt(DraftCell::column))
            .toList();
    setAside = List.copyOf(setAside);
  }

  /** The finished table, and everything set aside in it. */
  public Reading finished() {
    List<SetAside> aside = new ArrayList<>(setAside);
    cells.forEach(cell -> aside.addAll(cell.content().setAside()));
    List<Doubt> doubts = new ArrayList<>(assurance.doubts());
    doubts.addAll(RowFill.of(this).doubts());
    Block table =
        new Block.Table(
            rows,
            columns,
            headerRows,
            cells.stream().map(DraftCell::cell).toList(),
            provenance,
            new Assurance(assurance.evidence(), doubts));
    return new Reading(List.of(table), aside);
  }

  List<DraftCell> startingIn(int row) {
    return cells.stream().filter(cell -> cell.row() == row).toList();
  }

  /** The cells that cover a row, also those that begin above it. */
  List<DraftCell> covering(int row) {
    return cells.stream().filter(cell -> cell.coversRow(row)).toList();
  }
}
