package se.handlingsplan.extract.pdf.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handlingsplan.document.Box;
import se.handlingsplan.document.Place;
import se.handlingsplan.document.Provenance;

/**
 * Where the rows and columns of a table are by those of its cells whose place is known; looked up
 * once, for a form of many pages has thousands of empty cells.
 *
 * @param rows the first place of the cells that reach over the same rows
 * @param columns likewise
 * @param first what the known places cover of the first page; empty where none is known
 */
record KnownPlaces(
    Map<Reach, Place.OnPage> rows, Map<Reach, Place.OnPage> columns, Optional<Provenance> first) {
  /** The rows or columns that a cell reaches over. */
  private record Reach(int from, int span) {
    static Reach ofRows(CandidateCell cell) {
      return new Reach(cell.row(), cell.rowSpan());
    }

    static Reach ofColumns(CandidateCell cell) {
      return new Reach(cell.column(), cell.columnSpan());
    }
  }

  static KnownPlaces of(TableCandidate table, Map<CandidateCell, Provenance> places) {
    Map<Reach, Place.OnPage> rows = new HashMap<>();
    Map<Reach, Place.OnPage> columns = new HashMap<>();
    List<Place> all = new ArrayList<>();
    for (CandidateCell cell : table.cells()) {
      List<Place> its = places.getOrDefault(cell, Provenance.none()).places();
      if (!its.isEmpty() && its.getFirst() instanceof Place.OnPage at) {
        rows.putIfAbsent(Reach.ofRows(cell), at);
        columns.putIfAbsent(Reach.ofColumns(cell), at);
      }
      all.addAll(its);
    }
    List<Place> pages = Drafts.byPage(new Provenance(all)).places();
    Optional<Provenance> first = pages.stream().findFirst().map(p -> new Provenance(List.of(p)));
    return new KnownPlaces(rows, columns, first);
  }

  /** Where an empty cell must be: across as its column's cells, down as its row's. */
  Provenance derived(CandidateCell cell) {
    Optional<Place.OnPage> row = Optional.ofNullable(rows.get(Reach.ofRows(cell)));
    Optional<Place.OnPage> column = Optional.ofNullable(columns.get(Reach.ofColumns(cell)));
    if (row.isPresent() && column.isPresent()) {
      Box down = row.get().box();
      Box across = column.get().box();
      return Provenance.onPage(
          row.get().page(), new Box(across.left(), down.top(), across.right(), down.bottom()));
    }
    return row.map(at -> Provenance.onPage(at.page(), at.box()))
        .or(() -> first)
        .orElse(Provenance.none());
  }
}
