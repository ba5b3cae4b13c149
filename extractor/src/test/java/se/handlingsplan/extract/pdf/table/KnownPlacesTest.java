package se.handlingsplan.extract.pdf.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.handlingsplan.document.Box;
import se.handlingsplan.document.Evidence;
import se.handlingsplan.document.Provenance;

class KnownPlacesTest {
  @Test
  void anEmptyCellIsWhereItsRowAndColumnMeet() {
    List<CandidateCell> cells = grid(2, 2);
    KnownPlaces known =
        known(
            cells,
            Map.of(
                cells.get(1), Provenance.onPage(1, new Box(60, 10, 90, 20)),
                cells.get(2), Provenance.onPage(1, new Box(10, 30, 50, 40))));

    assertThat(known.derived(cells.get(0)))
        .isEqualTo(Provenance.onPage(1, new Box(10, 10, 50, 20)));
  }

  @Test
  void aRowOfWhichNothingIsKnownIsSomewhereInTheTable() {
    List<CandidateCell> cells = grid(2, 2);
    KnownPlaces known =
        known(
            cells,
            Map.of(
                cells.get(0), Provenance.onPage(1, new Box(10, 10, 50, 20)),
                cells.get(1), Provenance.onPage(1, new Box(60, 10, 90, 20))));

    assertThat(known.derived(cells.get(3)))
        .isEqualTo(Provenance.onPage(1, new Box(10, 10, 90, 20)));
    assertThat(known(cells, Map.of()).derived(cells.get(3))).isEqualTo(Provenance.none());
  }

  @Test
  @Timeout(10)
  void thousandsOfEmptyCellsInALongFormAreFoundAtOnce() {
    List<CandidateCell> cells = grid(6000, 5);
    Map<CandidateCell, Provenance> places = new HashMap<>();
    for (int row = 0; row < 3000; row++) {
      places.put(
          cells.get(row * 5), Provenance.onPage(1 + row / 50, new Box(10, row % 50, 50, 60)));
    }
    KnownPlaces known = known(cells, places);

    assertThat(cells.stream().map(known::derived).filter(Provenance::isNone)).isEmpty();
  }

  private static KnownPlaces known(
      List<CandidateCell> cells, Map<CandidateCell, Provenance> places) {
    CandidateCell last = cells.getLast();
    return KnownPlaces.of(
        new TableCandidate(
            Evidence.DECLARED, last.row() + 1, last.column() + 1, 0, cells, List.of()),
        places);
  }

  private static List<CandidateCell> grid(int rows, int columns) {
    List<CandidateCell> cells = new ArrayList<>();
    for (int i = 0; i < rows * columns; i++) {
      cells.add(
          new CandidateCell(
              i / columns, i % columns, 1, 1, List.of(), Optional.empty(), Optional.empty()));
    }
    return cells;
  }
}
