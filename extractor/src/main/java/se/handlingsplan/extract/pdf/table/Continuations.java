package se.handlingsplan.extract.pdf.table;

import static se.handlingsplan.document.Evidence.RULED;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.handlingsplan.document.Assurance;
import se.handlingsplan.document.Doubt;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.SetAside.Reason;
import se.handlingsplan.extract.pdf.layout.LineJoiner;
import se.handlingsplan.text.Wording;

/**
 * Joins what page breaks cut: tables that go on on the next page under the same columns, with the
 * heading rows repeated or not, and the row that the break went through.
 */
public record Continuations(LineJoiner joiner) {
  /**
   * How far the column edges of the parts may differ, in points, after they are moved so that their
   * left edges meet; margins of left and right pages differ.
   */
  private static final double SAME_EDGE = 4.0;

  /** The same for edges that white space shows: a bullet or a short text moves them, in points. */
  private static final double SAME_GUTTER = 8.0;

  /** The whole of two parts, or nothing where they are two tables. */
  public Optional<TableDraft> join(TableDraft first, TableDraft second) {
    if (second.firstPage() != first.lastPage() + 1) {
      return Optional.empty();
    }
    Optional<List<Double>> edges = ColumnEdges.common(first, second, tolerance(first, second));
    if (edges.isEmpty()) {
      return Optional.empty();
    }
    TableDraft a = ColumnEdges.onto(first, edges.get());
    TableDraft b = ColumnEdges.onto(second, edges.get());
    int repeated = repeatedHeader(a, b);
    boolean promised = a.rows() == a.headerRows();
    boolean ownHeader = b.headerRows() > 0 && repeated == 0 && !promised;
    return ownHeader ? Optional.empty() : Optional.of(appended(a, b, repeated));
  }

  private static double tolerance(TableDraft a, TableDraft b) {
    boolean ruled = a.assurance().evidence() == RULED && b.assurance().evidence() == RULED;
    return ruled ? SAME_EDGE : SAME_GUTTER;
  }

  /** How many first rows of the second say the same as the first's heading rows. */
  private static int repeatedHeader(TableDraft a, TableDraft b) {
    int headers = Math.max(a.headerRows(), Math.min(b.headerRows(), a.rows()));
    if (headers == 0 || b.rows() < headers) {
      return 0;
    }
    for (int row = 0; row < headers; row++) {
      String text = wording(a, row);
      if (text.isBlank() || !text.equals(wording(b, row))) {
        return 0;
      }
    }
    return headers;
  }

  private static String wording(TableDraft table, int row) {
    return table.startingIn(row).stream()
        .map(cell -> cell.column() + " " + Wording.fold(cell.text()))
        .collect(Collectors.joining("\n"));
  }

  private TableDraft appended(TableDraft a, TableDraft b, int repeated) {
    List<SetAside> aside = new ArrayList<>(a.setAside());
    aside.addAll(b.setAside());
    aside.addAll(dropped(b, repeated));
    List<DraftCell> rest = new ArrayList<>();
    b.cells().stream()
        .filter(cell -> cell.row() >= repeated)
        .forEach(cell -> rest.add(cell.at(cell.row() - repeated, cell.rowSpan())));
    int restRows = b.rows() - repeated;
    boolean cut = restRows > 0 && a.rows() > a.headerRows() && CutRows.isCut(a, rest, restRows);
    List<DraftCell> cells = new ArrayList<>(a.cells());
    if (cut) {
      joinRow(cells, rest, a.rows() - 1);
    }
    int offset = a.rows() - (cut ? 1 : 0);
    rest.forEach(cell -> cells.add(cell.at(cell.row() + offset, cell.rowSpan())));
    Provenance whole = Drafts.byPage(a.provenance().and(b.provenance()));
    return new TableDraft(
        assurance(a, b, repeated),
        a.firstPage(),
        b.lastPage(),
        b.columnEdges(),
        offset + restRows,
        a.columns(),
        Math.max(a.headerRows(), repeated),
        cells,
        aside,
        whole);
  }

  private static Assurance assurance(TableDraft a, TableDraft b, int repeated) {
    Assurance whole = a.assurance().and(b.assurance());
    List<String> next = b.cells().stream().map(DraftCell::text).filter(t -> !t.isBlank()).toList();
    return repeated > 0
        ? whole
        : whole.with(
            new Doubt(
                Doubt.Code.HEADING_NOT_REPEATED, 1, 1, next.subList(0, next.isEmpty() ? 0 : 1)));
  }

  /** What the repeated heading rows say. */
  private static List<SetAside> dropped(TableDraft table, int rows) {
    List<SetAside> aside = new ArrayList<>();
    for (DraftCell cell : table.cells()) {
      if (cell.row() < rows) {
        aside.addAll(cell.content().setAside());
        if (!cell.isBlank()) {
          aside.add(new SetAside(cell.text(), Reason.REPEATED_TABLE_HEADER, cell.provenance()));
        }
      }
    }
    return aside;
  }

  /**
   * Adds each cell of the continuation's first row to the one above it, which grows by its span.
   */
  private void joinRow(List<DraftCell> cells, List<DraftCell> rest, int lastRow) {
    Set<DraftCell> joined = new HashSet<>();
    for (DraftCell part : rest) {
      if (part.row() > 0) {
        continue;
      }
      for (int i = 0; i < cells.size(); i++) {
        DraftCell cell = cells.get(i);
        if (cell.coversRow(lastRow) && cell.column() == part.column()) {
          cells.set(
              i,
              cell.with(
                      CutTexts.joined(cell.content(), part.content(), joiner),
                      part.isBlank() && !cell.isBlank()
                          ? cell.provenance()
                          : cell.provenance().and(part.provenance()))
                  .at(cell.row(), cell.rowSpan() + part.rowSpan() - 1));
          joined.add(part);
          break;
        }
      }
    }
    rest.removeAll(joined);
  }
}
